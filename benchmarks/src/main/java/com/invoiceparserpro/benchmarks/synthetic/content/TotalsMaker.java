package com.invoiceparserpro.benchmarks.synthetic.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Adds items up. */
final class TotalsMaker {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Country country;
  private final PriceMode mode;
  private final Draw draw;

  TotalsMaker(Country country, PriceMode mode, Draw draw) {
    this.country = country;
    this.mode = mode;
    this.draw = draw;
  }

  Totals totals(List<Item> items, Kind kind) {
    BigDecimal sum =
        items.stream()
            .map(item -> mode == PriceMode.GROSS ? item.gross() : item.net())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal discount = BigDecimal.ZERO;
    BigDecimal discountRate = BigDecimal.ZERO;
    if (draw.chance(0.22)) {
      if (draw.chance(0.5)) {
        discountRate = BigDecimal.valueOf(draw.any(2, 3, 5, 10, 15, 20));
        discount = money(sum.multiply(discountRate).divide(HUNDRED));
      } else {
        discount = money(sum.multiply(BigDecimal.valueOf(draw.between(1, 20))).movePointLeft(2));
      }
    }
    BigDecimal shipping =
        draw.chance(0.22)
            ? money(sum.min(BigDecimal.valueOf(90000)).multiply(BigDecimal.valueOf(0.037)))
            : BigDecimal.ZERO;
    return sums(items, kind, sum, discount, discountRate, shipping);
  }

  private Totals sums(
      List<Item> items,
      Kind kind,
      BigDecimal sum,
      BigDecimal discount,
      BigDecimal discountRate,
      BigDecimal shipping) {
    BigDecimal adjusted = sum.subtract(discount).add(shipping);
    List<TaxLine> taxes = taxes(items, shipping.subtract(discount));
    BigDecimal tax = taxes.stream().map(TaxLine::tax).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal net = mode == PriceMode.GROSS ? adjusted.subtract(tax) : adjusted;
    BigDecimal total = mode == PriceMode.GROSS ? adjusted : adjusted.add(tax);
    BigDecimal rounding = BigDecimal.ZERO;
    if (country.decimals() == 2 && mode != PriceMode.UNTAXED && draw.chance(0.06)) {
      BigDecimal step = new BigDecimal(draw.any("0.05", "1"));
      BigDecimal rounded =
          total
              .divide(step, 0, RoundingMode.HALF_UP)
              .multiply(step)
              .setScale(2, RoundingMode.HALF_UP);
      rounding = rounded.subtract(total);
      total = rounded;
    }
    BigDecimal paid = BigDecimal.ZERO;
    BigDecimal previous = BigDecimal.ZERO;
    if (kind == Kind.RECEIPT) {
      paid = total;
    } else if (kind != Kind.CREDIT && draw.chance(0.12)) {
      paid =
          draw.chance(0.3) ? total : money(total.multiply(new BigDecimal(draw.any("0.3", "0.5"))));
    } else if (kind != Kind.CREDIT && draw.chance(0.05) && country.words().has("previous")) {
      previous = money(total.multiply(new BigDecimal("0.42")));
    }
    return new Totals(
        sum,
        discount,
        discountRate,
        shipping,
        net,
        taxes,
        rounding,
        total,
        paid,
        previous,
        total.subtract(paid).add(previous));
  }

  /** What is taken off or added at document level counts to the rate of the first item. */
  private List<TaxLine> taxes(List<Item> items, BigDecimal extra) {
    if (mode == PriceMode.UNTAXED) {
      return List.of();
    }
    TreeMap<BigDecimal, BigDecimal> bases = new TreeMap<>(java.util.Comparator.reverseOrder());
    for (Item item : items) {
      bases.merge(
          item.rate(), mode == PriceMode.GROSS ? item.gross() : item.net(), BigDecimal::add);
    }
    bases.merge(items.get(0).rate(), extra, BigDecimal::add);
    List<TaxLine> taxes = new ArrayList<>();
    bases.forEach((rate, base) -> taxes.addAll(parts(rate, base)));
    return taxes;
  }

  private List<TaxLine> parts(BigDecimal rate, BigDecimal amount) {
    BigDecimal tax =
        mode == PriceMode.GROSS
            ? amount
                .multiply(rate)
                .divide(HUNDRED.add(rate), country.decimals(), RoundingMode.HALF_UP)
            : money(amount.multiply(rate).divide(HUNDRED));
    BigDecimal base = mode == PriceMode.GROSS ? amount.subtract(tax) : amount;
    List<String> parts = country.words().all("tax.parts");
    if (parts.isEmpty() || rate.signum() == 0 || mode == PriceMode.GROSS) {
      return List.of(new TaxLine("", rate, base, tax));
    }
    BigDecimal whole =
        parts.stream().map(TotalsMaker::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<TaxLine> lines = new ArrayList<>();
    for (String part : parts) {
      BigDecimal own =
          rate.multiply(weight(part)).divide(whole, 4, RoundingMode.HALF_UP).stripTrailingZeros();
      BigDecimal ownTax = money(base.multiply(own).divide(HUNDRED));
      lines.add(new TaxLine(part.substring(0, part.indexOf(':')), own, base, ownTax));
    }
    return lines;
  }

  private static BigDecimal weight(String part) {
    return new BigDecimal(part.substring(part.indexOf(':') + 1));
  }

  private BigDecimal money(BigDecimal value) {
    return value.setScale(country.decimals(), RoundingMode.HALF_UP);
  }
}

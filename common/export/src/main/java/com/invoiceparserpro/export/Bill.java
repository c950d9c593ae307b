package com.invoiceparserpro.export;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An invoice's lines, discount and shipping without tax, which sum up to its net total to the cent.
 * Documents print them with tax or without, and the discount in the sum of lines or after it; the
 * totals tell which.
 */
record Bill(Amounts amounts, List<BillLine> lines) {

  Bill {
    lines = List.copyOf(lines);
  }

  /** The bill; empty if no reading of the lines sums up to the total. */
  static Optional<Bill> of(InvoiceData data, Amounts amounts) {
    List<BillLine> lines = lines(data, amounts);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal rate = amounts.onlyRate(data);
    for (List<BillLine> extras : extras(data, amounts, rate)) {
      List<BillLine> all = new ArrayList<>(lines);
      all.addAll(extras);
      BigDecimal sum = sum(all);
      if (sum.compareTo(amounts.net()) == 0) {
        return Optional.of(new Bill(amounts, all));
      }
      if (sum.compareTo(amounts.total()) == 0) {
        Optional<Bill> net = withoutTax(all, amounts);
        if (net.isPresent()) {
          return net;
        }
      }
    }
    return Optional.empty();
  }

  /** All in one line, for those who book totals. */
  static Bill lump(Amounts amounts, String description, @Nullable BigDecimal rate) {
    BigDecimal net = amounts.net();
    return new Bill(
        amounts,
        List.of(new BillLine(-1, null, description, BigDecimal.ONE, null, net, net, rate)));
  }

  /** The tax of each line; together the document's, to the cent. */
  List<BigDecimal> taxes() {
    BigDecimal tax = amounts.taxOrZero();
    BigDecimal net = amounts.net();
    boolean rated = lines.stream().allMatch(line -> line.rate() != null);
    List<BigDecimal> taxes = new ArrayList<>();
    for (BillLine line : lines) {
      BigDecimal rate = line.rate();
      if (rated && rate != null) {
        taxes.add(Amounts.tax(line.amount(), rate));
      } else if (net.signum() == 0) {
        taxes.add(Amounts.money(BigDecimal.ZERO));
      } else {
        taxes.add(tax.multiply(line.amount()).divide(net, 2, RoundingMode.HALF_UP));
      }
    }
    BigDecimal rest = tax.subtract(taxes.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    int largest = largest(lines);
    taxes.set(largest, taxes.get(largest).add(rest));
    return taxes;
  }

  private static List<BillLine> lines(InvoiceData data, Amounts amounts) {
    BigDecimal only = amounts.onlyRate(data);
    List<BillLine> lines = new ArrayList<>();
    for (int i = 0; i < data.lineItems().size(); i++) {
      LineItem item = data.lineItems().get(i);
      BigDecimal amount = amount(item);
      if (amount == null) {
        // A line that bills nothing: a heading, or a remark.
        continue;
      }
      BigDecimal signed = Amounts.cents(amounts.signed(amount));
      BigDecimal quantity = item.decimal(LineColumn.QUANTITY).orElse(null);
      lines.add(
          new BillLine(
              i,
              null,
              item.text(LineColumn.DESCRIPTION).orElse(null),
              quantity,
              item.text(LineColumn.UNIT).orElse(null),
              item.decimal(LineColumn.UNIT_PRICE).orElse(null),
              signed,
              item.decimal(LineColumn.TAX_RATE).orElse(only)));
    }
    return lines;
  }

  private static @Nullable BigDecimal amount(LineItem item) {
    Optional<BigDecimal> stated = item.decimal(LineColumn.AMOUNT);
    if (stated.isPresent()) {
      return stated.get();
    }
    BigDecimal price = item.decimal(LineColumn.UNIT_PRICE).orElse(null);
    BigDecimal quantity = item.decimal(LineColumn.QUANTITY).orElse(null);
    if (price == null || quantity == null) {
      return null;
    }
    BigDecimal discount = item.decimal(LineColumn.DISCOUNT).orElse(BigDecimal.ZERO).abs();
    return Amounts.cents(price.multiply(quantity).subtract(discount));
  }

  /** What may come to the lines: nothing, a discount, shipping, or both. */
  private static List<List<BillLine>> extras(
      InvoiceData data, Amounts amounts, @Nullable BigDecimal rate) {
    List<BillLine> discount =
        data
            .amount(Field.DISCOUNT_AMOUNT)
            .filter(d -> d.signum() != 0)
            .map(d -> extra(Field.DISCOUNT_AMOUNT, Amounts.money(d.abs()).negate(), rate))
            .stream()
            .toList();
    List<BillLine> shipping =
        data
            .amount(Field.SHIPPING_AMOUNT)
            .filter(s -> s.signum() != 0)
            .map(s -> extra(Field.SHIPPING_AMOUNT, amounts.signed(s), rate))
            .stream()
            .toList();
    List<BillLine> both = new ArrayList<>(discount);
    both.addAll(shipping);
    return List.of(both, discount, shipping, List.of());
  }

  private static BillLine extra(Field kind, BigDecimal amount, @Nullable BigDecimal rate) {
    return new BillLine(-1, kind, null, BigDecimal.ONE, null, amount, amount, rate);
  }

  /** Cents that rounding leaves go to the largest line, for the net total is stated. */
  private static Optional<Bill> withoutTax(List<BillLine> gross, Amounts amounts) {
    List<BillLine> net = new ArrayList<>();
    for (BillLine line : gross) {
      BigDecimal rate = line.rate();
      if (rate == null) {
        return Optional.empty();
      }
      net.add(line.withAmount(Amounts.net(line.amount(), rate)).withPrice(null));
    }
    BigDecimal rest = amounts.net().subtract(sum(net));
    BigDecimal rounding = BigDecimal.valueOf(net.size(), 2);
    if (rest.abs().compareTo(rounding) > 0) {
      return Optional.empty();
    }
    int largest = largest(net);
    net.set(largest, net.get(largest).withAmount(net.get(largest).amount().add(rest)));
    return Optional.of(new Bill(amounts, net));
  }

  private static int largest(List<BillLine> lines) {
    BillLine largest =
        lines.stream().max(Comparator.comparing(line -> line.amount().abs())).orElseThrow();
    return lines.indexOf(largest);
  }

  private static BigDecimal sum(List<BillLine> lines) {
    return lines.stream().map(BillLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}

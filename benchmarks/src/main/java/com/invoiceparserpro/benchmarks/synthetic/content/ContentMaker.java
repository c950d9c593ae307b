package com.invoiceparserpro.benchmarks.synthetic.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws what an invoice says. */
public final class ContentMaker {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Country country;
  private final Words words;
  private final Draw draw;

  public ContentMaker(Country country, Draw draw) {
    this.country = country;
    this.words = country.words();
    this.draw = draw;
  }

  public Content make() {
    Kind kind =
        new Kind[] {Kind.INVOICE, Kind.TAX, Kind.CREDIT, Kind.RECEIPT, Kind.PROFORMA, Kind.REMINDER}
            [draw.weighted(64, 12, 7, 7, 6, 2)];
    PriceMode mode =
        new PriceMode[] {PriceMode.NET, PriceMode.GROSS, PriceMode.UNTAXED}
            [draw.weighted(70, 15, 15)];
    PartyMaker parties = new PartyMaker(country, draw);
    Party vendor = parties.anybody(0.1);
    Party customer = parties.other(vendor, 0.2);
    Party shipTo = draw.chance(0.12) ? parties.anybody(0.3) : null;
    LocalDate date = LocalDate.of(2012, 1, 1).plusDays(draw.between(0, 5200));
    int days = draw.any(0, 7, 10, 14, 15, 21, 30, 30, 45, 60);
    LocalDate due = kind == Kind.RECEIPT || draw.chance(0.4) ? null : date.plusDays(days);
    List<Item> items = items(mode);
    return new Content(
        country,
        kind,
        mode,
        vendor,
        customer,
        shipTo,
        number(date),
        date,
        due,
        days,
        items,
        new TotalsMaker(country, mode, draw).totals(items, kind));
  }

  private String number(LocalDate date) {
    String year =
        draw.any(Integer.toString(date.getYear()), Integer.toString(date.getYear() % 100));
    String series = words.has("number.series") ? words.pick("number.series", draw) : "INV";
    return draw.pattern(
            switch (draw.between(0, 16)) {
              case 0 -> series + "-{y}-####";
              case 1 -> series + "-#####";
              case 2 -> "{y}/9##";
              case 3 -> "9##/{y}";
              case 4 -> "9#######";
              case 5 -> "00#9##";
              case 6 -> "9###";
              case 7 -> series + "9####";
              case 8 -> "@-9####";
              case 9 -> series + "/9##/{m}/{y}";
              case 10 -> "{y}-9###";
              case 11 -> "#" + "9###";
              case 12 -> "@@9###-##";
              case 13 -> series + " {y}-9##";
              case 14 -> "{y}{m}9##";
              case 15 -> "9#-####-###";
              default -> "9##@#";
            })
        .replace("{y}", year)
        .replace("{m}", String.format(Locale.ROOT, "%02d", date.getMonthValue()));
  }

  private List<Item> items(PriceMode mode) {
    int count =
        switch (draw.weighted(22, 50, 18, 10)) {
          case 0 -> 1;
          case 1 -> draw.between(2, 5);
          case 2 -> draw.between(6, 14);
          default -> draw.between(15, 45);
        };
    List<BigDecimal> rates = country.taxRates();
    BigDecimal usual = draw.pick(rates);
    boolean several = rates.size() > 1 && draw.chance(0.2);
    boolean discounts = draw.chance(0.15);
    boolean services = draw.chance(0.4);
    int details = draw.chance(0.35) ? draw.between(1, 3) : 0;
    List<String> names = draw.shuffled(words.all(services ? "services" : "goods"));
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      BigDecimal rate = several ? draw.pick(rates) : usual;
      BigDecimal discount =
          discounts && draw.chance(0.6)
              ? BigDecimal.valueOf(draw.any(5, 10, 12, 25))
              : BigDecimal.ZERO;
      items.add(
          item(
              mode,
              names.get(i % names.size()),
              services,
              draw.chance(0.7) ? details : 0,
              rate,
              discount,
              i * 3 / count));
    }
    return items;
  }

  private Item item(
      PriceMode mode,
      String name,
      boolean service,
      int details,
      BigDecimal rate,
      BigDecimal discount,
      int group) {
    BigDecimal quantity =
        switch (draw.weighted(40, 40, 8, 12)) {
          case 0 -> BigDecimal.ONE;
          case 1 -> BigDecimal.valueOf(draw.between(2, 24));
          case 2 -> BigDecimal.valueOf(draw.between(25, 2500));
          default -> BigDecimal.valueOf(draw.between(5, 300) * 25L, 2).stripTrailingZeros();
        };
    BigDecimal price = price(quantity.intValue());
    BigDecimal kept = HUNDRED.subtract(discount).divide(HUNDRED);
    BigDecimal amount = money(quantity.multiply(price).multiply(kept));
    BigDecimal tax = BigDecimal.ZERO;
    if (mode == PriceMode.NET) {
      tax = money(amount.multiply(rate).divide(HUNDRED));
    } else if (mode == PriceMode.GROSS) {
      tax =
          amount.multiply(rate).divide(HUNDRED.add(rate), country.decimals(), RoundingMode.HALF_UP);
    }
    BigDecimal net = mode == PriceMode.GROSS ? amount.subtract(tax) : amount;
    BigDecimal plain = quantity.scale() < 0 ? quantity.setScale(0) : quantity;
    return new Item(
        draw.pattern(draw.any("@@-9###", "9#####", "@@@##9", "9##.###", "@9##/@")),
        name,
        details(details),
        plain,
        words.pick(service ? "units.service" : "units", draw),
        price,
        discount,
        mode == PriceMode.UNTAXED ? BigDecimal.ZERO : rate,
        net,
        tax,
        net.add(tax),
        group);
  }

  private BigDecimal price(int quantity) {
    long scale = Long.parseLong(words.first("price.scale"));
    BigDecimal raw =
        switch (quantity > 20
            ? 0
            : draw.weighted(35, 40, quantity > 5 ? 2 : 20, quantity > 2 ? 0 : 4)) {
          case 0 -> BigDecimal.valueOf(draw.between(95, 3000), 2);
          case 1 -> BigDecimal.valueOf(draw.between(3000, 29900), 2);
          case 2 -> BigDecimal.valueOf(draw.between(6, 180) * 25L);
          default -> BigDecimal.valueOf(draw.between(50, 900) * 100L);
        };
    return raw.multiply(BigDecimal.valueOf(scale))
        .setScale(country.decimals(), RoundingMode.HALF_UP);
  }

  private List<String> details(int count) {
    List<String> lines = new ArrayList<>();
    for (String detail : draw.shuffled(words.all("item.details"))) {
      if (lines.size() == count) {
        break;
      }
      lines.add(draw.pattern(detail));
    }
    return lines;
  }

  private BigDecimal money(BigDecimal value) {
    return value.setScale(country.decimals(), RoundingMode.HALF_UP);
  }
}

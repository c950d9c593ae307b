package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Arithmetic;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.choice.Choice;
import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Features;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds taxes in rows of rate, base and tax, whatever they are called: the product proves them.
 * Their sum is a candidate for the tax.
 */
final class RateRows {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Less than this is a product by chance. */
  private static final BigDecimal LEAST = new BigDecimal("0.50");

  /** What pieces that are rounded each may add up to. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.25");

  /** No more than one part in so many of the tax. */
  private static final BigDecimal ROUNDED = BigDecimal.valueOf(50);

  private static final int MOST_RATES = 3;
  private static final int MOST_AMOUNTS = 6;
  private static final int MOST_ROWS = 5;

  private RateRows() {}

  private record Row(AmountSpot base, AmountSpot firstTax, BigDecimal tax, ReadLine line) {}

  static void add(
      List<ReadLine> lines, Set<ReadLine> used, Map<Field, List<Choice<BigDecimal>>> choices) {
    List<Row> rows = new ArrayList<>();
    Set<List<BigDecimal>> seen = new HashSet<>();
    for (ReadLine line : lines) {
      if (!used.contains(line)) {
        row(line)
            .filter(row -> seen.add(List.of(row.tax(), row.base().value())))
            .ifPresent(rows::add);
      }
    }
    if (rows.isEmpty() || rows.size() > MOST_ROWS) {
      return;
    }
    add(Field.TAX_AMOUNT, rows, Row::tax, Row::firstTax, choices);
    add(Field.SUBTOTAL, rows, row -> row.base().value(), Row::base, choices);
  }

  /** Whether {@code amount} is what the rates of its line are of. */
  static boolean isBase(ReadLine line, BigDecimal amount) {
    return row(line).filter(row -> row.base().value().compareTo(amount) == 0).isPresent();
  }

  private static void add(
      Field field,
      List<Row> rows,
      Function<Row, BigDecimal> amount,
      Function<Row, AmountSpot> place,
      Map<Field, List<Choice<BigDecimal>>> choices) {
    BigDecimal sum = rows.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    Row first = rows.get(0);
    choices
        .computeIfAbsent(field, f -> new ArrayList<>())
        .add(
            new Choice<>(
                sum,
                new Features().add(Feature.RATE_ROWS),
                first.line(),
                place.apply(first).span(),
                rows.size() > 1));
  }

  /** Of several rates, as of a state and a federal tax, each yields a tax of the same base. */
  private static Optional<Row> row(ReadLine line) {
    List<AmountSpot> rates = new ArrayList<>();
    List<AmountSpot> amounts = new ArrayList<>();
    for (AmountSpot spot : line.amounts()) {
      if (spot.percent()) {
        rates.add(spot);
      } else if (spot.looksLikeMoney()) {
        amounts.add(spot);
      }
    }
    if (rates.isEmpty()
        || rates.size() > MOST_RATES
        || amounts.size() < 2
        || amounts.size() > MOST_AMOUNTS) {
      return Optional.empty();
    }
    for (AmountSpot base : amounts) {
      List<AmountSpot> taxes = taxes(base, rates, amounts);
      if (taxes.size() == rates.size()) {
        BigDecimal tax =
            taxes.stream().map(AmountSpot::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new Row(base, taxes.get(0), tax, line));
      }
    }
    return Optional.empty();
  }

  /**
   * The tax that each rate yields of {@code base}. A tax that was rounded piece by piece is off by
   * some cents: that base and tax make up a third amount proves it as well.
   */
  private static List<AmountSpot> taxes(
      AmountSpot base, List<AmountSpot> rates, List<AmountSpot> amounts) {
    List<AmountSpot> taxes = new ArrayList<>();
    for (AmountSpot rate : rates) {
      BigDecimal expected =
          base.value().multiply(rate.value()).divide(HUNDRED, 2, RoundingMode.HALF_UP);
      for (AmountSpot tax : amounts) {
        if (!tax.equals(base)
            && !taxes.contains(tax)
            && tax.value().abs().compareTo(LEAST) > 0
            && (Arithmetic.equal(expected, tax.value(), 1)
                || (rates.size() == 1 && isNearAndWhole(base, tax, expected, amounts)))) {
          taxes.add(tax);
          break;
        }
      }
    }
    return taxes;
  }

  private static boolean isNearAndWhole(
      AmountSpot base, AmountSpot tax, BigDecimal expected, List<AmountSpot> amounts) {
    BigDecimal gross = base.value().add(tax.value());
    BigDecimal off = expected.subtract(tax.value()).abs();
    return off.compareTo(ROUNDING) <= 0
        && off.multiply(ROUNDED).compareTo(expected.abs()) <= 0
        && amounts.stream().anyMatch(spot -> spot.value().compareTo(gross) == 0);
  }
}

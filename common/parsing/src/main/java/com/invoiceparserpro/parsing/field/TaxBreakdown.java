package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Arithmetic;
import com.invoiceparserpro.model.TaxLine;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.table.LineItems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The taxes by rate, as far as they are printed on lines of their own and add up to the tax. */
public final class TaxBreakdown {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private TaxBreakdown() {}

  /**
   * The printed rates.
   *
   * @param tax the document's tax; without it nothing proves a breakdown
   */
  public static List<TaxLine> of(List<ReadLine> lines, LineItems items, Optional<BigDecimal> tax) {
    List<TaxLine> breakdown = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (ReadLine line : lines) {
      Optional<TaxLine> read = items.used().contains(line) ? Optional.empty() : read(line);
      if (read.isPresent() && !breakdown.contains(read.get())) {
        breakdown.add(read.get());
        BigDecimal amount = read.get().amount();
        sum = amount == null ? sum : sum.add(amount);
      }
    }
    boolean adds =
        tax.isPresent() && Arithmetic.equal(sum.abs(), tax.get().abs(), 1 + breakdown.size());
    return adds ? breakdown : List.of();
  }

  private static Optional<TaxLine> read(ReadLine line) {
    List<BigDecimal> rates = new ArrayList<>();
    List<BigDecimal> amounts = new ArrayList<>();
    for (AmountSpot spot : line.amounts()) {
      if (spot.percent()) {
        rates.add(spot.value());
      } else if (spot.looksLikeMoney()) {
        amounts.add(spot.value());
      }
    }
    if (rates.size() != 1 || amounts.isEmpty() || !isOfTax(line)) {
      return Optional.empty();
    }
    BigDecimal rate = rates.get(0);
    for (BigDecimal base : amounts) {
      for (BigDecimal amount : amounts) {
        BigDecimal expected = base.multiply(rate).divide(HUNDRED, 2, RoundingMode.HALF_UP);
        if (amount.compareTo(base) != 0 && Arithmetic.equal(expected, amount, 2)) {
          return Optional.of(new TaxLine(rate, base, amount));
        }
      }
    }
    return Optional.of(new TaxLine(rate, null, amounts.get(amounts.size() - 1)));
  }

  private static boolean isOfTax(ReadLine line) {
    for (LabelMatch label : line.labels()) {
      if (label.is(LabelKind.TAX_AMOUNT) && !label.is(LabelKind.SUBTOTAL)) {
        return true;
      }
    }
    return false;
  }
}

package com.invoiceparserpro.benchmarks.synthetic.content;

import java.math.BigDecimal;
import java.util.List;

/**
 * The sums of an invoice.
 *
 * @param items the sum of the items, with tax where prices are with tax
 * @param discount positive, or zero
 * @param discountRate per cent, zero where the discount is a plain amount
 * @param net the sum before tax, after discount and with shipping
 * @param rounding what was added to {@code total} to round it
 * @param due what is left to pay
 */
public record Totals(
    BigDecimal items,
    BigDecimal discount,
    BigDecimal discountRate,
    BigDecimal shipping,
    BigDecimal net,
    List<TaxLine> taxes,
    BigDecimal rounding,
    BigDecimal total,
    BigDecimal paid,
    BigDecimal previous,
    BigDecimal due) {

  public Totals {
    taxes = List.copyOf(taxes);
  }

  public BigDecimal tax() {
    return taxes.stream().map(TaxLine::tax).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}

package com.invoiceparserpro.benchmarks.synthetic.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one invoice says.
 *
 * @param due null where only a term is agreed, or nothing
 * @param termDays the days of the payment term
 * @param shipTo null where goods go to the customer
 */
public record Content(
    Country country,
    Kind kind,
    PriceMode mode,
    Party vendor,
    Party customer,
    @Nullable Party shipTo,
    String number,
    LocalDate date,
    @Nullable LocalDate due,
    int termDays,
    List<Item> items,
    Totals totals) {

  public Content {
    items = List.copyOf(items);
  }
}

package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import com.invoiceparserpro.parsing.choice.Surroundings;
import com.invoiceparserpro.parsing.choice.Surroundings.Charge;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.table.LineItems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what the amounts of a document are held against. */
final class Circumstances {

  private static final int MOST_RATES = 8;
  private static final int MOST_CHARGES = 40;
  private static final int MOST_DIGITS = 12;

  private Circumstances() {}

  static Surroundings of(List<ReadLine> lines, LineItems items) {
    Set<BigDecimal> rates = new LinkedHashSet<>();
    List<Charge> charges = new ArrayList<>();
    for (ReadLine line : lines) {
      for (AmountSpot spot : line.amounts()) {
        boolean sane = spot.value().precision() - spot.value().scale() <= MOST_DIGITS;
        if (spot.percent() && spot.value().signum() > 0 && rates.size() < MOST_RATES && sane) {
          rates.add(spot.value().stripTrailingZeros());
        }
        boolean charge = spot.looksLikeMoney() && !items.used().contains(line) && sane;
        if (charge && charges.size() < MOST_CHARGES) {
          charges.add(new Charge(spot, line));
        }
      }
    }
    for (LineItem item : items.items()) {
      item.decimal(LineColumn.TAX_RATE)
          .filter(rate -> rate.signum() > 0 && rates.size() < MOST_RATES)
          .ifPresent(rate -> rates.add(rate.stripTrailingZeros()));
    }
    return new Surroundings(
        LineItem.sum(items.items()).orElse(null),
        items.items().size(),
        List.copyOf(rates),
        charges);
  }
}

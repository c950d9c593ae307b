package com.invoiceparserpro.parsing.evidence;

import java.util.List;

/** How a document prints money. */
public final class MoneyHabit {

  /** So many amounts with decimals show it. */
  private static final int ENOUGH = 3;

  private MoneyHabit() {}

  /** Whether money has decimals, so that a whole number is none. */
  public static boolean hasDecimals(List<ReadLine> lines) {
    int found = 0;
    for (ReadLine line : lines) {
      for (AmountSpot spot : line.amounts()) {
        found += !spot.percent() && spot.value().scale() == 2 ? 1 : 0;
        if (found == ENOUGH) {
          return true;
        }
      }
    }
    return false;
  }
}

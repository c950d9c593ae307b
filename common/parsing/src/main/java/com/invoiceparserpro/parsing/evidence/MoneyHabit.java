package com.invoiceparserpro.parsing.evidence;

import java.util.List;

/** How a document prints money. */
public final class MoneyHabit {

  /** So many amounts with decimals show it. */
  private static final int ENOUGH = 3;

  private MoneyHabit() {}

  /** Whether money has decimals, so that a whole number is none. */
  public static boolean hasDecimals(List<ReadLine> lines) {
    return lines.stream()
            .flatMap(line -> line.amounts().stream())
            .filter(spot -> !spot.percent() && spot.value().scale() == 2)
            .limit(ENOUGH)
            .count()
        == ENOUGH;
  }
}

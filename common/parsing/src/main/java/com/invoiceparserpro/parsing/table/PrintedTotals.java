package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.model.Arithmetic;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The amounts that are labeled as a sum of the lines: subtotal, total, amount due. */
final class PrintedTotals {

  private static final int MAX_TOTALS = 60;

  /** Lines below a label that may hold its amount. */
  private static final int BELOW = 2;

  /** Quantities have no more digits. */
  private static final int COUNT = 3;

  private record Total(ReadLine line, BigDecimal amount) {}

  private final List<Total> totals = new ArrayList<>();

  private PrintedTotals() {}

  static PrintedTotals of(List<ReadLine> lines) {
    PrintedTotals totals = new PrintedTotals();
    for (int i = 0; i < lines.size() && totals.totals.size() < MAX_TOTALS; i++) {
      boolean strong = isOfSum(lines.get(i));
      if (strong || isCalledSum(lines.get(i))) {
        boolean beside = totals.add(lines.get(i), spot -> true) || !strong;
        for (int below = i + 1;
            !beside && below <= Math.min(lines.size() - 1, i + BELOW);
            below++) {
          beside = totals.add(lines.get(below), PrintedTotals::isNoCount);
        }
      }
    }
    return totals;
  }

  private static boolean isOfSum(ReadLine line) {
    for (LabelMatch label : line.labels()) {
      if (label.isStrong(KindSet.SUM)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a stretch says no more than "Sum". */
  private static boolean isCalledSum(ReadLine line) {
    for (LabelMatch label : line.labels()) {
      if (label.any(KindSet.SUM) && label.opensSegment() && label.coverage() == 1) {
        return true;
      }
    }
    return false;
  }

  /** Below the heading "Total" the first row counts its items. */
  private static boolean isNoCount(AmountSpot spot) {
    return spot.looksLikeMoney() || spot.value().precision() > COUNT;
  }

  private boolean add(ReadLine line, Predicate<AmountSpot> fits) {
    boolean added = false;
    for (AmountSpot spot : line.amounts()) {
      if (!spot.percent() && spot.value().signum() != 0 && fits.test(spot)) {
        totals.add(new Total(line, spot.value().abs()));
        added = true;
      }
    }
    return added;
  }

  /**
   * Whether the sum of {@code rows} is printed as one of them, on a line that is no row. Signs may
   * differ: credit notes print them as they like.
   */
  boolean have(List<Row> rows, LabelKind column) {
    BigDecimal sum = ItemChoice.sum(rows, column).abs();
    Set<ReadLine> own = Collections.newSetFromMap(new IdentityHashMap<>());
    rows.forEach(row -> own.add(row.anchor));
    return totals.stream()
        .anyMatch(
            total ->
                !own.contains(total.line())
                    && Arithmetic.equal(total.amount(), sum, rows.size() / 4));
  }
}

package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.text.Chars;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Takes quantity and unit price from a line of their own right above or below a row, as receipts
 * print it: "2 x 1,49" and "Milk 2,98". That their product is the row's amount proves them.
 */
final class CountLines {

  /** A unit and a currency: "1,284 kg x 2,99 EUR/kg". */
  private static final int MOST_LETTERS = 12;

  /** In font sizes: the next line is no farther. */
  private static final double NEXT_LINE = 2;

  private CountLines() {}

  static void read(List<Row> rows, List<ReadLine> lines) {
    IdentityHashMap<ReadLine, Row> uncounted = new IdentityHashMap<>();
    Set<ReadLine> used = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Row row : rows) {
      used.addAll(row.lines);
      AmountSpot amount = row.amount().orElse(null);
      if (amount != null && amount.value().signum() != 0 && !row.has(LabelKind.COLUMN_QUANTITY)) {
        uncounted.put(row.anchor, row);
      }
    }
    for (int i = 0; i < lines.size() && !uncounted.isEmpty(); i++) {
      Row row = uncounted.remove(lines.get(i));
      if (row != null && !(i > 0 && take(row, lines.get(i - 1), used)) && i + 1 < lines.size()) {
        take(row, lines.get(i + 1), used);
      }
    }
  }

  private static boolean take(Row row, ReadLine line, Set<ReadLine> used) {
    double gap = Math.abs(line.line().baseline() - row.anchor.line().baseline());
    if (line.amounts().size() < 2
        || used.contains(line)
        || line.page() != row.anchor.page()
        || gap > NEXT_LINE * line.line().size()
        || Chars.letters(line.line().text()) > MOST_LETTERS) {
      return false;
    }
    BigDecimal amount = row.amount().map(AmountSpot::value).orElseThrow();
    CountedTexts.Pair pair = CountedTexts.pair(line.amounts(), amount);
    if (pair == null) {
      return false;
    }
    CountedTexts.take(row, pair);
    row.lines.add(line);
    used.add(line);
    return true;
  }
}

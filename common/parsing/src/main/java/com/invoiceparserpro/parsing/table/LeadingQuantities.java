package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.Units;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the quantity from before the names of items that no heading names the columns of: "2 Flat
 * white", as receipts print it.
 */
final class LeadingQuantities {

  private static final int MOST = 999;

  /** The share of rows that begin with a number. */
  private static final double ENOUGH = 0.5;

  private LeadingQuantities() {}

  /** Gives {@code rows} their quantities; the columns with one for them, if they have any. */
  static List<Column> read(List<Row> rows, List<Column> columns) {
    boolean counted = rows.stream().anyMatch(row -> row.has(LabelKind.COLUMN_QUANTITY));
    List<@Nullable AmountSpot> leading = new ArrayList<>();
    for (Row row : rows) {
      leading.add(leading(row));
    }
    long found = leading.stream().filter(spot -> spot != null).count();
    if (counted || found < 2 || found < ENOUGH * rows.size() || isNumbered(leading)) {
      return columns;
    }
    List<Column> extended = new ArrayList<>(columns);
    extended.add(new Column(LabelKind.COLUMN_QUANTITY, columns.get(0).box()));
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      row.columns = extended;
      AmountSpot spot = leading.get(i);
      if (spot != null) {
        Span name = row.description.get(0);
        row.cells.put(extended.size() - 1, spot);
        row.description.set(0, new Span(name.line(), spot.span().to(), name.to()).trimmed());
      }
    }
    return extended;
  }

  /** The whole number that opens a row's name, unless it measures what follows: "500 ml milk". */
  private static @Nullable AmountSpot leading(Row row) {
    if (row.description.isEmpty()) {
      return null;
    }
    Span name = row.description.get(0);
    for (AmountSpot spot : row.anchor.amounts()) {
      boolean opens = spot.span().line() == name.line() && spot.span().from() == name.from();
      boolean few = spot.value().scale() <= 0 && spot.value().signum() > 0;
      if (opens && few && spot.value().intValue() <= MOST && spot.span().to() < name.to()) {
        String rest = name.line().text().substring(spot.span().to(), name.to());
        String word = rest.strip().split("\\s", 2)[0];
        boolean apart = rest.startsWith(" ") && Chars.hasLetter(word);
        return apart && !Units.isUnit(word) && spot.currency() == null && !spot.percent()
            ? spot
            : null;
      }
    }
    return null;
  }

  /** Whether they count the rows: 1, 2, 3. */
  private static boolean isNumbered(List<@Nullable AmountSpot> leading) {
    int last = 0;
    for (AmountSpot spot : leading) {
      if (spot != null) {
        int value = spot.value().intValue();
        if (last > 0 && value != last + 1) {
          return false;
        }
        last = value;
      }
    }
    return true;
  }
}

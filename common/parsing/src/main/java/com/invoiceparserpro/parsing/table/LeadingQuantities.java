package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.Units;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the quantity from before the names of items that no heading names the columns of: "2 Flat
 * white", as receipts print it.
 */
final class LeadingQuantities {

  private static final BigDecimal MOST = BigDecimal.valueOf(999);

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
    boolean proven = false;
    for (int i = 0; i < rows.size(); i++) {
      AmountSpot spot = leading.get(i);
      boolean several = spot != null && spot.value().compareTo(BigDecimal.ONE) > 0;
      proven |= several && multiplies(rows.get(i), spot);
    }
    boolean numbered = !proven && isNumbered(leading);
    if (counted || found < 2 || found < ENOUGH * rows.size() || numbered) {
      return columns;
    }
    List<Column> extended = extended(priced(rows, leading, columns));
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      row.columns = extended;
      AmountSpot spot = leading.get(i);
      if (spot != null) {
        take(row, spot);
      }
    }
    return extended;
  }

  /** The columns, with the one whose numbers are the prices of {@code leading} called so. */
  private static List<Column> priced(
      List<Row> rows, List<@Nullable AmountSpot> leading, List<Column> columns) {
    List<Column> priced = new ArrayList<>(columns);
    for (int k = 0; k < columns.size(); k++) {
      boolean price = columns.get(k).kind() == LabelKind.COLUMN_OTHER;
      for (int i = 0; i < rows.size() && price; i++) {
        AmountSpot quantity = leading.get(i);
        AmountSpot number = rows.get(i).cells.get(k);
        price = quantity == null || (number != null && multiplies(rows.get(i), quantity, number));
      }
      if (price) {
        priced.set(k, columns.get(k).as(LabelKind.COLUMN_UNIT_PRICE));
        return priced;
      }
    }
    return columns;
  }

  /** Whether a number of the row's line times {@code quantity} is the row's amount. */
  private static boolean multiplies(Row row, AmountSpot quantity) {
    AmountSpot amount = row.amount().orElse(null);
    for (AmountSpot price : row.anchor.amounts()) {
      boolean other = !price.equals(quantity) && !price.equals(amount);
      if (other && multiplies(row, quantity, price)) {
        return true;
      }
    }
    return false;
  }

  private static boolean multiplies(Row row, AmountSpot quantity, AmountSpot price) {
    return row.amount()
        .filter(amount -> ItemAmounts.isProduct(quantity.value(), price.value(), amount.value()))
        .isPresent();
  }

  /** Those with a sign that leaves no doubt, "3 × Flat white", whatever the other rows say. */
  static void readSigned(List<Row> rows) {
    for (Row row : rows) {
      AmountSpot spot = row.has(LabelKind.COLUMN_QUANTITY) ? null : leading(row);
      if (spot != null && endOfSign(spot) > spot.span().to()) {
        row.columns = extended(row.columns);
        take(row, spot);
      }
    }
  }

  private static List<Column> extended(List<Column> columns) {
    List<Column> extended = new ArrayList<>(columns);
    extended.add(new Column(LabelKind.COLUMN_QUANTITY, columns.get(0).box()));
    return extended;
  }

  private static void take(Row row, AmountSpot spot) {
    row.cells.put(row.columns.size() - 1, spot);
    Span name = row.description.get(0);
    if (name.line() == spot.span().line() && name.from() < spot.span().to()) {
      Span rest = new Span(name.line(), Math.min(endOfSign(spot), name.to()), name.to()).trimmed();
      if (rest.isEmpty()) {
        row.description.remove(0);
      } else {
        row.description.set(0, rest);
      }
    }
  }

  /**
   * The whole number that opens a row, unless it measures what follows: "500 ml milk". It may stand
   * apart from the name.
   */
  private static @Nullable AmountSpot leading(Row row) {
    if (row.description.isEmpty() || row.anchor.amounts().isEmpty()) {
      return null;
    }
    AmountSpot spot = row.anchor.amounts().get(0);
    Span name = row.description.get(0);
    boolean apart = row.description.size() > 1 || name.from() >= spot.span().to();
    boolean before =
        spot.span().line() == name.line()
            && spot.span().from() <= name.from()
            && (apart || spot.span().to() < name.to());
    String line = spot.span().line().text();
    boolean opens = before && !Chars.hasLetterOrDigit(line.substring(0, spot.span().from()));
    boolean few =
        spot.value().scale() <= 0
            && spot.value().signum() > 0
            && spot.value().compareTo(MOST) <= 0
            && spot.currency() == null
            && !spot.percent();
    if (!opens || !few) {
      return null;
    }
    int from = endOfSign(spot);
    String rest = line.substring(from);
    String word = rest.strip().split("\\s", 2)[0];
    boolean spaced = !rest.isEmpty() && Character.isWhitespace(rest.charAt(0));
    boolean named = Chars.hasLetter(word) || (spaced && rest.charAt(0) == '\t');
    return spaced && named && (!Units.isUnit(word) || multiplies(row, spot)) ? spot : null;
  }

  /** The end of the number with the sign "times" behind it, if there is one. */
  private static int endOfSign(AmountSpot spot) {
    String line = spot.span().line().text();
    int end = spot.span().to();
    int at = end < line.length() && line.charAt(end) == ' ' ? end + 1 : end;
    boolean sign =
        at + 1 < line.length()
            && (line.charAt(at) == 'x' || line.charAt(at) == '×')
            && Character.isWhitespace(line.charAt(at + 1));
    return sign ? at + 1 : end;
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

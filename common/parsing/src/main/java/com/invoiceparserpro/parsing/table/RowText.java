package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.CurrencyWords;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.evidence.Units;
import com.invoiceparserpro.parsing.layout.Line;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Gives the text of a line, what is left beside the numbers, to a row's description, unit and code.
 */
final class RowText {

  private RowText() {}

  /** Returns whether any of the text stands where the table is, not beside it. */
  static boolean add(Row row, ReadLine line, Collection<AmountSpot> numbers, List<Column> columns) {
    boolean told = false;
    for (Span piece : pieces(line.line(), numbers)) {
      if (isBeside(piece.box(), row, columns)) {
        continue;
      }
      told = true;
      Column column = columnOf(piece.box(), columns);
      String text = piece.text().strip();
      boolean letters = Chars.hasLetter(text);
      if (Units.isUnit(text) && column.kind() != LabelKind.COLUMN_DESCRIPTION) {
        row.unit = row.unit == null ? piece : row.unit;
        continue;
      }
      switch (column.kind()) {
        case COLUMN_ITEM_CODE -> row.code = row.code == null ? piece : row.code;
        case COLUMN_UNIT -> row.unit = row.unit == null ? piece : row.unit;
        case COLUMN_POSITION -> {
          if (letters && text.length() > 4) {
            row.description.add(piece);
          }
        }
        case COLUMN_DESCRIPTION -> row.description.add(piece);
        default -> {
          if (letters && text.length() > 4 && column.kind() != LabelKind.COLUMN_DATE) {
            row.description.add(piece);
          }
        }
      }
    }
    return told;
  }

  /**
   * Whether a text is left or right of the line with the row's numbers and of all headings that
   * name a column: others may be labels of a stack beside the table.
   */
  private static boolean isBeside(Box piece, Row row, List<Column> columns) {
    Box anchor = row.anchor.line().box();
    double left = anchor.x0();
    double right = anchor.x1();
    for (Column column : columns) {
      if (column.kind() != LabelKind.COLUMN_OTHER) {
        left = Math.min(left, column.box().x0());
        right = Math.max(right, column.box().x1());
      }
    }
    return piece.x1() < left || piece.x0() > right;
  }

  /** Stretches of words without numbers of the row and without their currencies. */
  private static List<Span> pieces(Line line, Collection<AmountSpot> numbers) {
    List<Span> pieces = new ArrayList<>();
    int from = -1;
    int to = -1;
    for (int i = 0; i < line.words().size(); i++) {
      int start = line.start(i);
      int end = start + line.words().get(i).text().length();
      boolean taken = isTaken(line, start, end, numbers);
      boolean newSegment = start > 0 && line.text().charAt(start - 1) == '\t';
      if (from >= 0 && (taken || newSegment)) {
        pieces.add(new Span(line, from, to));
        from = -1;
      }
      if (!taken) {
        from = from < 0 ? start : from;
        to = end;
      }
    }
    if (from >= 0) {
      pieces.add(new Span(line, from, to));
    }
    return pieces;
  }

  private static boolean isTaken(Line line, int start, int end, Collection<AmountSpot> numbers) {
    String word = line.text().substring(start, end);
    for (AmountSpot number : numbers) {
      if (number.span().from() < end && start < number.span().to()) {
        return true;
      }
      boolean beside = end + 1 >= number.span().from() && start <= number.span().to() + 1;
      if (beside && (CurrencyWords.named(word) != null || word.equals("%"))) {
        return true;
      }
    }
    return !Chars.hasLetterOrDigit(word);
  }

  private static Column columnOf(Box piece, List<Column> columns) {
    Column best = columns.get(0);
    double smallest = Double.MAX_VALUE;
    for (Column column : columns) {
      double gap = column.gap(piece);
      // A description is wider than its heading: a tie is its own.
      double cost = column.kind() == LabelKind.COLUMN_DESCRIPTION ? gap - 0.01 : gap;
      if (cost < smallest) {
        smallest = cost;
        best = column;
      }
    }
    return best;
  }
}

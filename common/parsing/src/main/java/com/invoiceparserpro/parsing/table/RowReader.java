package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Page;
import com.invoiceparserpro.text.Chars;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows below a heading: a line with a number in the anchor column starts a row, lines of
 * text belong to the nearest row, labels of totals end the table.
 */
final class RowReader {

  private static final double NEXT_LINE = 1.3;

  /** So many numbers in the same columns as above make a row. */
  private static final int SHAPED = 3;

  /** Lines between the sum of a group and the next one's first row: its name. */
  private static final int MAX_BETWEEN_GROUPS = 5;

  private final Header header;
  private final List<Row> rows = new ArrayList<>();
  private final WaitingLines waiting = new WaitingLines();
  private @Nullable Row current;

  /** A line that says how many at which price, whose amount may stand on the next line. */
  private @Nullable Row begun;

  private boolean paused;

  /** Lines since a sum that may be that of a group, itself among them; 0 inside a group. */
  private int pending;

  /** A charge right below a row, which is its own if rows follow. */
  private @Nullable Row charge;

  /** Whether rows of this table have charges of their own. */
  private boolean charged;

  private @Nullable ReadLine previous;

  private RowReader(Header header) {
    this.header = header;
  }

  /**
   * What stands below a heading.
   *
   * @param end index in the body of the line that ended the table; its size if none did
   */
  record Body(List<Row> rows, int end) {}

  /** Reads {@code body}, the lines from below the heading to the next one. */
  static Body read(Header header, List<ReadLine> body) {
    RowReader reader = new RowReader(header);
    int end = 0;
    while (end < body.size() && reader.accept(body.get(end))) {
      end++;
    }
    reader.waiting.settle(reader.current, null);
    return new Body(reader.rows, end - reader.pending);
  }

  /** Returns false where the table ends. */
  private boolean accept(ReadLine line) {
    if (previous != null && previous.page() != line.page()) {
      waiting.settle(current, null);
      current = null;
    }
    Map<Integer, AmountSpot> numbers = Cells.assign(line, header.columns());
    Row row = new Row(line, numbers, header.columns());
    boolean priced = isPriced(row);
    if (!priced && RowLabels.isSubtotal(line)) {
      waiting.settle(current, null);
      previous = line;
      return true;
    }
    if (pending > 0 && !row.multipliesOut()) {
      return awaitGroup(line, row);
    }
    if (pending > 0) {
      resume();
    }
    if (!priced && isOwnCharge(row)) {
      waiting.settle(current, null);
      charge = row;
      pending = 1;
      if (charged) {
        resume();
      }
      return true;
    }
    if (!priced && (mayEndGroup(line) || isLoneSum(row))) {
      waiting.settle(current, null);
      pending = 1;
      return true;
    }
    if (!priced && (endsTable(line, row) || (!rows.isEmpty() && RowLabels.headsAnother(line)))) {
      return false;
    }
    if (paused || (!priced && pauses(line, numbers))) {
      paused = !priced || !row.has(LabelKind.COLUMN_AMOUNT);
      if (paused) {
        return true;
      }
      waiting.clear();
    }
    AmountSpot anchor = row.number(header.anchor()).orElse(null);
    boolean anchored = anchor != null && !anchor.percent() && isRow(numbers);
    if (anchored || (anchor == null && isWholeElsewhere(row))) {
      start(row);
    } else if (current != null && continues(current, row, HeaderFinder.INTERLEAVED)) {
      current.add(line, numbers);
    } else if (Chars.hasLetter(line.line().text())) {
      waiting.add(line);
      boolean counts = row.has(LabelKind.COLUMN_QUANTITY) || row.has(LabelKind.COLUMN_UNIT_PRICE);
      begun = counts ? row : begun;
    }
    previous = line;
    return true;
  }

  /**
   * Whether quantity and price yield an amount that is not where the heading says: another table
   * beside this one has such a heading too.
   */
  private static boolean isWholeElsewhere(Row row) {
    return row.isCounted()
        && row.cells.size() > 2
        && row.cells.containsValue(ItemAmounts.product(row.anchor));
  }

  private void start(Row row) {
    ReadLine line = row.anchor;
    Row first = begun;
    if (first != null && continues(first, row, NEXT_LINE)) {
      waiting.remove(first.anchor);
      row.add(first.anchor, first.cells);
    }
    begun = null;
    RowText.add(row, line, row.numbersOf(line), header.columns());
    waiting.settle(current, row);
    rows.add(row);
    current = row;
  }

  /**
   * Whether a row's numbers go on, on a line at most {@code reach} font sizes below, in other
   * columns.
   */
  private static boolean continues(Row row, Row below, double reach) {
    double gap = below.anchor.line().baseline() - row.anchor.line().baseline();
    return row.anchor.page() == below.anchor.page()
        && !below.cells.isEmpty()
        && gap < reach * below.anchor.line().size()
        && Collections.disjoint(row.cells.keySet(), below.cells.keySet());
  }

  private boolean isRow(Map<Integer, AmountSpot> numbers) {
    return numbers.size() >= 2
        || numbers.values().stream().anyMatch(AmountSpot::looksLikeMoney)
        || header.columns().size() <= 3;
  }

  /** "Subtotal" alone sums up a group, if rows that multiply out follow; else all of them. */
  private boolean mayEndGroup(ReadLine line) {
    boolean money = line.amounts().stream().anyMatch(AmountSpot::looksLikeMoney);
    return money && rows.stream().anyMatch(Row::multipliesOut) && RowLabels.isWholeSubtotal(line);
  }

  /** A number alone that is the sum of the rows above: nobody labeled it. */
  private boolean isLoneSum(Row row) {
    if (rows.size() < 2 || row.cells.size() != 1 || row.anchor.line().segments().size() != 1) {
      return false;
    }
    AmountSpot anchor = row.number(header.anchor()).orElse(null);
    return anchor != null
        && Chars.letters(row.anchor.line().text()) == 0
        && rows.stream().anyMatch(Row::multipliesOut)
        && ItemChoice.sum(rows, header.anchor()).compareTo(anchor.value()) == 0;
  }

  /** Goes on with the table behind what may have been its end. */
  private void resume() {
    pending = 0;
    waiting.clear();
    if (charge != null) {
      RowText.add(charge, charge.anchor, charge.numbersOf(charge.anchor), header.columns());
      rows.add(charge);
      charge = null;
      charged = true;
    }
    current = null;
  }

  /** "Discount (5%) -36.28" right below a row that multiplies out. */
  private boolean isOwnCharge(Row row) {
    Row above = current;
    if (above == null || row.cells.size() != 1 || !row.has(header.anchor())) {
      return false;
    }
    ReadLine last = above.lines.get(above.lines.size() - 1);
    double gap = row.anchor.line().baseline() - last.line().baseline();
    return above.multipliesOut()
        && gap <= WaitingLines.MAX_LINE_GAP * row.anchor.line().size()
        && RowLabels.isCalled(row.anchor, RowLabels.CHARGES)
        && !RowLabels.isCalled(row.anchor, KindSet.SUM);
  }

  /** Looks a few lines on for the next group; a line of the document's sums says there is none. */
  private boolean awaitGroup(ReadLine line, Row row) {
    pending++;
    boolean sums = endsTable(line, row) || RowLabels.isCalled(line, KindSet.SUMMARY);
    return !sums && pending <= MAX_BETWEEN_GROUPS && row.anchor.page() == lastPage();
  }

  private @Nullable Page lastPage() {
    return rows.isEmpty() ? null : rows.get(rows.size() - 1).anchor.page();
  }

  /** Whether there is no doubt that a line is a row, whatever its text says. */
  private boolean isPriced(Row row) {
    return (row.isCounted()
            && (!RowLabels.isCalled(row.anchor, KindSet.SUM) || row.multipliesOut()))
        || (row.has(LabelKind.COLUMN_UNIT_PRICE) && row.has(LabelKind.COLUMN_AMOUNT))
        || (row.cells.size() >= SHAPED
            && !RowLabels.isCalled(row.anchor, KindSet.SUM)
            && rows.stream().anyMatch(above -> above.cells.keySet().equals(row.cells.keySet())))
        || goesOn(row);
  }

  private boolean goesOn(Row row) {
    return row.has(header.anchor())
        && !rows.isEmpty()
        && RowSequence.goesOn(rows.get(rows.size() - 1).anchor, row.anchor);
  }

  /**
   * Freight and the like may be items, sums may not. A discount below a row is its own unless its
   * number stands where the amounts do.
   */
  private boolean endsTable(ReadLine line, Row row) {
    if (line.amounts().stream().allMatch(AmountSpot::percent)) {
      return false;
    }
    boolean item = row.has(LabelKind.COLUMN_QUANTITY) && row.has(LabelKind.COLUMN_AMOUNT);
    // Right below a heading nothing but a sum is no item: "Courier" among expenses.
    boolean opens = rows.isEmpty() && !header.isHeadless() && row.has(header.anchor());
    if (item || opens) {
      return RowLabels.isCalled(line, KindSet.SUM);
    }
    boolean own = current != null && !row.has(header.anchor());
    return RowLabels.isCalled(
        line, header.isHeadless() ? RowLabels.SUMS : own ? RowLabels.NOT_OF_ROWS : KindSet.SUMMARY);
  }

  /** Notes end the table unless a whole row follows. */
  private boolean pauses(ReadLine line, Map<Integer, AmountSpot> numbers) {
    return numbers.isEmpty() && !rows.isEmpty() && RowLabels.isCalled(line, RowLabels.STOP);
  }
}

package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A row while it is put together. */
final class Row {

  private static final double MOSTLY = 0.5;

  private static final KindSet SUMS = KindSet.SUM.and(KindSet.of(LabelKind.TAX_AMOUNT));

  final ReadLine anchor;

  /** The numbers by the index of their column. */
  final Map<Integer, AmountSpot> cells;

  final List<Span> description = new ArrayList<>();
  final List<ReadLine> lines = new ArrayList<>();
  List<Column> columns;
  @Nullable Span unit;
  @Nullable Span code;

  Row(ReadLine anchor, Map<Integer, AmountSpot> cells, List<Column> columns) {
    this.anchor = anchor;
    this.cells = cells;
    this.columns = columns;
    lines.add(anchor);
  }

  /** Takes in what belongs to the row of a line, with the numbers that it has. */
  void add(ReadLine line, Map<Integer, AmountSpot> numbers) {
    cells.putAll(numbers);
    boolean told = RowText.add(this, line, numbers.values(), columns);
    if (told || !numbers.isEmpty()) {
      lines.add(line);
    }
  }

  /** Its numbers that stand on {@code line}. */
  List<AmountSpot> numbersOf(ReadLine line) {
    List<AmountSpot> found = new ArrayList<>();
    for (AmountSpot spot : cells.values()) {
      if (spot.span().line() == line.line()) {
        found.add(spot);
      }
    }
    return found;
  }

  Optional<AmountSpot> number(LabelKind kind) {
    return Optional.ofNullable(numberOrNull(kind));
  }

  boolean has(LabelKind kind) {
    return numberOrNull(kind) != null;
  }

  /** A loop, as each row is asked for each of its numbers again and again. */
  private @Nullable AmountSpot numberOrNull(LabelKind kind) {
    for (Map.Entry<Integer, AmountSpot> cell : cells.entrySet()) {
      if (columns.get(cell.getKey()).kind() == kind) {
        return cell.getValue();
      }
    }
    return null;
  }

  /** The line total, net where both are printed. */
  Optional<AmountSpot> amount() {
    return number(LabelKind.COLUMN_AMOUNT).or(() -> number(LabelKind.COLUMN_GROSS));
  }

  /** Whether it says how many at which price. */
  boolean isCounted() {
    return has(LabelKind.COLUMN_QUANTITY) && has(LabelKind.COLUMN_UNIT_PRICE);
  }

  /** Whether quantity times price, less a discount, is the amount. */
  boolean multipliesOut() {
    AmountSpot quantity = numberOrNull(LabelKind.COLUMN_QUANTITY);
    AmountSpot price = numberOrNull(LabelKind.COLUMN_UNIT_PRICE);
    AmountSpot amount = amount().orElse(null);
    return quantity != null
        && price != null
        && amount != null
        && ColumnProof.multipliesOut(this, quantity.value(), price.value(), amount.value());
  }

  /** Where its text begins, in steps of two points from the left. */
  int indentation() {
    double left = description.isEmpty() ? anchor.line().box().x0() : description.get(0).box().x0();
    return (int) Math.round(left / 2);
  }

  /** Font size in half points. */
  int size() {
    return (int) Math.round(2 * anchor.line().words().get(0).size());
  }

  /** "Labor total", "Tax on materials": a label of what stands below the items is in its text. */
  boolean isNamedSum() {
    return anchor.names(SUMS);
  }

  /** A row of a summary of taxes is called by nothing but the tax. */
  boolean isTax() {
    return isCalled(
        label -> label.isStrong(LabelKind.TAX_AMOUNT) || label.is(LabelKind.COLUMN_TAX_RATE));
  }

  /** A row below the items, called by nothing but what is added to them or taken off. */
  boolean isCharge() {
    return isCalled(
        label ->
            label.isStrong(LabelKind.TAX_AMOUNT)
                || label.isStrong(LabelKind.SHIPPING_AMOUNT)
                || label.isStrong(LabelKind.DISCOUNT_AMOUNT));
  }

  private boolean isCalled(Predicate<LabelMatch> test) {
    if (isCounted() || description.isEmpty()) {
      return false;
    }
    double letters = 0;
    double covered = 0;
    for (Span span : description) {
      letters += HeaderCells.letters(span.text());
    }
    for (ReadLine line : lines) {
      for (LabelMatch label : line.labels()) {
        boolean described = description.stream().anyMatch(span -> span.overlaps(label.span()));
        covered += test.test(label) && described ? HeaderCells.letters(label.span().text()) : 0;
      }
    }
    return covered >= MOSTLY * letters;
  }
}

package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.evidence.Units;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds columns by their numbers alone: those that stand below each other, aligned. */
final class NumberColumns {

  /** Points by which numbers of one column are out of line. */
  private static final double ALIGNED = 3;

  /** The share of rows that have a number in the column. */
  private static final double ENOUGH = 0.6;

  private static final int MAX_COLUMNS = 14;

  private NumberColumns() {}

  /** Columns of the numbers of {@code lines}, from left to right. */
  static List<Column> of(List<ReadLine> lines) {
    List<AmountSpot> spots = new ArrayList<>();
    for (ReadLine line : lines) {
      line.amounts().stream().filter(NumberColumns::isAlone).forEach(spots::add);
    }
    return columns(spots, lines.size());
  }

  private static List<Column> columns(List<AmountSpot> spots, int rows) {
    List<Column> columns = new ArrayList<>();
    List<AmountSpot> left = new ArrayList<>(spots);
    while (!left.isEmpty() && columns.size() < MAX_COLUMNS) {
      Box seed = left.get(0).span().box();
      List<AmountSpot> aligned =
          left.stream().filter(spot -> isAligned(seed, spot.span().box())).toList();
      left.removeAll(aligned);
      if (aligned.size() >= ENOUGH * rows) {
        Box box = aligned.stream().map(spot -> spot.span().box()).reduce(Box::union).orElseThrow();
        columns.add(new Column(LabelKind.COLUMN_OTHER, box));
      }
    }
    columns.sort(Comparator.comparingDouble(column -> column.box().x0()));
    return columns;
  }

  /** Whether two numbers end, begin or are centered at one place. */
  static boolean isAligned(Box a, Box b) {
    return Math.abs(a.x1() - b.x1()) <= ALIGNED
        || Math.abs(a.x0() - b.x0()) <= ALIGNED
        || Math.abs(a.centerX() - b.centerX()) <= ALIGNED;
  }

  /** Whether nothing else stands in the number's segment, but for a currency or a unit. */
  private static boolean isAlone(AmountSpot spot) {
    Span segment = spot.span().line().segmentAt(spot.span().from());
    String rest =
        segment
            .text()
            .substring(
                Math.max(0, Math.min(segment.text().length(), spot.span().to() - segment.from())));
    int letters = Chars.letters(segment.text());
    int digits = Chars.digits(segment.text());
    int own = Chars.digits(spot.span().text());
    return (letters <= 3 || Units.isUnit(rest.strip())) && digits == own;
  }
}

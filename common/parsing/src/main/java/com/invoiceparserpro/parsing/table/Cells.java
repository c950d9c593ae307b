package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.CurrencyWords;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.evidence.Units;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gives the numbers of a line to the columns of a table, in order and by alignment. */
final class Cells {

  /** Points: a number this far from a heading does not stand below it. */
  private static final double MAX_GAP = 45;

  private static final String SIGNS = ".,:()/%-";

  private static final double MATCH = 150;

  /** A number inside a text needs good alignment to be a cell of its own. */
  private static final double INSIDE_TEXT = 120;

  /** The first number of a line, right below its heading, may run into the text after it. */
  private static final double BEFORE_TEXT = 60;

  /** Points by which a number reaches below the next heading. */
  private static final double NEAR = 2;

  private Cells() {}

  /** The best assignment; every column, by its index, gets at most one number. */
  static Map<Integer, AmountSpot> assign(ReadLine line, List<Column> columns) {
    List<AmountSpot> spots = line.amounts();
    int n = spots.size();
    int m = columns.size();
    Map<Integer, AmountSpot> whole = inOrder(spots, columns);
    if (!whole.isEmpty()) {
      return whole;
    }
    double[][] best = new double[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        double match = gain(spots.get(i), columns.get(j), columns) + best[i + 1][j + 1];
        best[i][j] = Math.max(match, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    Map<Integer, AmountSpot> cells = new TreeMap<>();
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      double gain = gain(spots.get(i), columns.get(j), columns);
      if (gain > 0 && best[i][j] == gain + best[i + 1][j + 1]) {
        cells.put(j, spots.get(i));
        i++;
        j++;
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return cells;
  }

  /**
   * One number for each column of numbers: centered headings stand far from cells aligned to the
   * right, so that order tells more than distance. Numbers inside a text, "500 ml", are of no
   * column. Empty if a number may belong elsewhere.
   */
  private static Map<Integer, AmountSpot> inOrder(List<AmountSpot> all, List<Column> columns) {
    List<AmountSpot> spots = all;
    if (all.size() > 2) {
      spots = new ArrayList<>(all);
      spots.removeIf(spot -> opensText(spot) && insideText(spot));
    }
    Map<Integer, AmountSpot> cells = new TreeMap<>();
    int next = 0;
    for (int i = 0; i < columns.size(); i++) {
      LabelKind kind = columns.get(i).kind();
      if (kind == LabelKind.COLUMN_DESCRIPTION) {
        continue;
      }
      if (!kind.isNumericColumn() || next >= spots.size()) {
        return Map.of();
      }
      AmountSpot spot = spots.get(next++);
      double from = columns.get(i).box().x0();
      double to = i + 1 < columns.size() ? columns.get(i + 1).box().x1() : Double.MAX_VALUE;
      boolean below = spot.span().box().x1() > from && spot.span().box().x0() < to;
      if (!below || insideText(spot) || (spot.percent() && !mayBePercent(kind))) {
        return Map.of();
      }
      cells.put(i, spot);
    }
    return next == spots.size() && next > 1 ? cells : Map.of();
  }

  private static double gain(AmountSpot spot, Column column, List<Column> columns) {
    LabelKind kind = column.kind();
    boolean unit = kind == LabelKind.COLUMN_UNIT && hasQuantity(columns);
    if (kind == LabelKind.COLUMN_DESCRIPTION || unit) {
      return 0;
    }
    Box box = spot.span().box();
    double gap = column.gap(box);
    if (nearerToAnother(box, column, columns)
        || (gap > MAX_GAP && !isNearest(box, column, columns))) {
      return 0;
    }
    if (spot.percent() && !mayBePercent(kind)) {
      return 0;
    }
    double gain = MATCH - Math.min(60, column.misalignment(box)) - Math.min(30, gap);
    if (!insideText(spot)) {
      return gain;
    }
    return opensLine(spot) && isBeforeNext(box, column, columns)
        ? gain - BEFORE_TEXT
        : gain - INSIDE_TEXT;
  }

  /** "VAT" heads rates as well as amounts. */
  private static boolean mayBePercent(LabelKind kind) {
    return kind == LabelKind.COLUMN_TAX_RATE
        || kind == LabelKind.COLUMN_TAX_AMOUNT
        || kind == LabelKind.COLUMN_DISCOUNT;
  }

  private static boolean hasQuantity(List<Column> columns) {
    return columns.stream().anyMatch(column -> column.kind() == LabelKind.COLUMN_QUANTITY);
  }

  /** A heading that stands right above the number has it before one beside. */
  private static boolean nearerToAnother(Box box, Column column, List<Column> columns) {
    if (column.gap(box) == 0) {
      return false;
    }
    for (Column other : columns) {
      if (other.gap(box) == 0 && other.kind() != LabelKind.COLUMN_DESCRIPTION) {
        return true;
      }
    }
    return false;
  }

  /** A wide last column may be headed at its left and filled at its right. */
  private static boolean isNearest(Box box, Column column, List<Column> columns) {
    return columns.stream().noneMatch(other -> other.gap(box) < column.gap(box));
  }

  /** Whether a number stands between the start of its heading and that of the next one. */
  private static boolean isBeforeNext(Box box, Column column, List<Column> columns) {
    return box.x1() >= column.box().x0() - NEAR
        && columns.stream()
            .filter(other -> other.box().x0() > column.box().x0())
            .allMatch(other -> box.x1() <= other.box().x0() + NEAR);
  }

  /** Whether a number stands in the segment that opens its line, where a name stands mostly. */
  private static boolean opensText(AmountSpot spot) {
    return spot.span().line().segmentAt(spot.span().from()).from() == 0;
  }

  private static boolean opensLine(AmountSpot spot) {
    return spot.span().line().text().substring(0, spot.span().from()).isBlank();
  }

  private static boolean insideText(AmountSpot spot) {
    Span segment = spot.span().line().segmentAt(spot.span().from());
    String before =
        segment
            .line()
            .text()
            .substring(segment.from(), Math.max(segment.from(), spot.span().from()));
    String after =
        segment.line().text().substring(Math.min(spot.span().to(), segment.to()), segment.to());
    return isProse(before) || isProse(after);
  }

  private static boolean isNoWord(char c) {
    return Chars.isAsciiDigit(c) || Character.isWhitespace(c) || SIGNS.indexOf(c) >= 0;
  }

  private static boolean isProse(String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isNoWord(text.charAt(i))) {
        String word = i - start < 2 ? "" : text.substring(start, i);
        if (!word.isEmpty() && !Units.isUnit(word) && CurrencyWords.named(word) == null) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }
}

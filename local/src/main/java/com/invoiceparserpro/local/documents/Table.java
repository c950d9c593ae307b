package com.invoiceparserpro.local.documents;

import java.util.ArrayList;
import java.util.List;

/** Lays out rows in columns. */
public final class Table {

  private static final String GAP = "  ";

  /** Where amounts and counts stand. */
  private static final List<String> RIGHT_ALIGNED = List.of("TOTAL", "LINES", "SURE");

  /** What may be cut, and down to which width. */
  private static final List<String> ELASTIC = List.of("VENDOR", "FILE", "NUMBER");

  private static final int LEAST_WIDTH = 8;

  private Table() {}

  /**
   * The outcomes in aligned columns.
   *
   * @param width of the terminal; names are cut to fit, amounts and dates never
   */
  public static List<String> aligned(List<Outcome> outcomes, int width) {
    List<List<String>> rows = new ArrayList<>(List.of(Summary.HEADINGS));
    outcomes.forEach(outcome -> rows.add(Summary.of(outcome)));
    int[] widths = new int[Summary.HEADINGS.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    shrink(widths, width);
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  /** The outcomes separated by tabs, uncut, with a line of headings in lower case. */
  public static String tabSeparated(Outcome outcome) {
    return String.join("\t", Summary.of(outcome));
  }

  /** The headings for {@link #tabSeparated}. */
  public static String tabSeparatedHeadings() {
    return String.join("\t", Summary.HEADINGS);
  }

  private static void shrink(int[] widths, int width) {
    int excess = (widths.length - 1) * GAP.length() - width;
    for (int each : widths) {
      excess += each;
    }
    while (excess > 0) {
      int widest = widestElastic(widths);
      if (widths[widest] <= LEAST_WIDTH) {
        return;
      }
      widths[widest]--;
      excess--;
    }
  }

  private static int widestElastic(int[] widths) {
    int widest = Summary.HEADINGS.indexOf(ELASTIC.get(0));
    for (String heading : ELASTIC) {
      int column = Summary.HEADINGS.indexOf(heading);
      widest = widths[column] > widths[widest] ? column : widest;
    }
    return widest;
  }

  private static String line(List<String> row, int[] widths) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      String cell = Printable.cut(row.get(i), widths[i]);
      String padding = " ".repeat(widths[i] - length(cell));
      boolean right = RIGHT_ALIGNED.contains(Summary.HEADINGS.get(i));
      cells.add(right ? padding + cell : cell + padding);
    }
    return String.join(GAP, cells).stripTrailing();
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}

package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lines of text between rows, until it is known which of the two they belong to. */
final class WaitingLines {

  /** In font sizes: lines of one row are no farther apart. */
  static final double MAX_LINE_GAP = 2.6;

  /** In font sizes: text so near above a row's numbers hangs together with it. */
  private static final double NAME_ABOVE = 1.6;

  /** Signs that multiply. */
  private static final String TIMES = "xX×*@à";

  private final List<ReadLine> lines = new ArrayList<>();

  void add(ReadLine line) {
    lines.add(line);
  }

  void remove(ReadLine line) {
    lines.remove(line);
  }

  void clear() {
    lines.clear();
  }

  /** Gives the lines to the row above or to the one below, whichever is nearer. */
  void settle(@Nullable Row current, @Nullable Row next) {
    if (lines.isEmpty()) {
      return;
    }
    int split = 0;
    double last =
        current == null
            ? Double.NaN
            : current.lines.get(current.lines.size() - 1).line().baseline();
    while (current != null && split < lines.size()) {
      ReadLine line = lines.get(split);
      double above = line.line().baseline() - last;
      double following =
          split + 1 < lines.size()
              ? lines.get(split + 1).line().baseline()
              : next == null ? Double.MAX_VALUE : next.anchor.line().baseline();
      double below = following - line.line().baseline();
      boolean near = above <= MAX_LINE_GAP * line.line().size();
      boolean names = split == lines.size() - 1 && next != null && isUnnamed(next, below);
      if (!near || names || (next != null && above > below + 1)) {
        break;
      }
      current.add(line, Map.of());
      last = line.line().baseline();
      split++;
    }
    if (next != null) {
      prepend(next, lines.subList(split, lines.size()));
    }
    lines.clear();
  }

  /** Whether a row opens with how many at which price, right below a line of text: "2 x 1.50". */
  private static boolean isUnnamed(Row row, double below) {
    List<AmountSpot> amounts = row.anchor.amounts();
    if (amounts.size() < 2 || below > NAME_ABOVE * row.anchor.line().size()) {
      return false;
    }
    String text = row.anchor.line().text();
    Span count = amounts.get(0).span();
    String between = text.substring(count.to(), amounts.get(1).span().from()).strip();
    return between.length() == 1
        && TIMES.indexOf(between.charAt(0)) >= 0
        && Chars.letters(text.substring(0, count.from())) == 0;
  }

  /** Text above a row's numbers: only what hangs together with it without a gap. */
  private static void prepend(Row row, List<ReadLine> lines) {
    int from = lines.size();
    double below = row.anchor.line().baseline();
    while (from > 0
        && below - lines.get(from - 1).line().baseline()
            <= NAME_ABOVE * lines.get(from - 1).line().size()) {
      from--;
      below = lines.get(from).line().baseline();
    }
    if (from == lines.size()) {
      return;
    }
    List<Span> own = new ArrayList<>(row.description);
    row.description.clear();
    for (ReadLine line : lines.subList(from, lines.size())) {
      row.add(line, Map.of());
    }
    row.description.addAll(own);
  }
}

package com.invoiceparserpro.parsing.layout;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.text.Chars;
import com.invoiceparserpro.text.DateOrder;
import com.invoiceparserpro.text.PrintedDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a year behind the day and month that it was broken from: "12 July" above "2026". */
final class WrappedYears {

  private static final int YEAR = 4;

  /** In font sizes: how far apart the baselines of one cell's lines are. */
  private static final double FARTHEST = 1.7;

  /** In points: edges no farther apart are aligned. */
  private static final double ALIGNED = 2;

  /** The share of the font size that stands between two words. */
  private static final double SPACE = 0.2;

  private WrappedYears() {}

  /** The lines with whole dates; those of which nothing is left are missing. */
  static List<Line> join(List<Line> lines) {
    List<@Nullable Line> joined = null;
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      for (int word = 0; line != null && word < line.words().size(); word++) {
        if (line.isAlone(word) && isYear(line.words().get(word).text())) {
          joined = joined == null ? new ArrayList<>(lines) : joined;
          line = moved(joined, i, word);
        }
      }
    }
    return joined == null ? lines : Line.present(joined);
  }

  private static boolean isYear(String text) {
    return text.length() == YEAR
        && Chars.digits(text) == YEAR
        && (text.startsWith("20") || text.startsWith("19"));
  }

  /** What is left of a line if a year in it belongs to one above; the same line if it does not. */
  private static @Nullable Line moved(List<@Nullable Line> lines, int index, int word) {
    Line line = lines.get(index);
    if (line == null) {
      return null;
    }
    Word year = line.words().get(word);
    for (int i = index - 1; i >= 0; i--) {
      Line above = lines.get(i);
      if (above == null) {
        continue;
      }
      if (year.baseline() - above.baseline() > FARTHEST * year.size()) {
        break;
      }
      int last = lastOfDate(above, year);
      if (last >= 0) {
        lines.set(i, above.withBehind(last, beside(above.words().get(last), year)));
        lines.set(index, line.without(word));
        return lines.get(index);
      }
    }
    return line;
  }

  /** The last word of a segment of {@code line} that a year below completes to a date; else -1. */
  private static int lastOfDate(Line line, Word year) {
    for (Span segment : line.segments()) {
      String text = segment.text().strip();
      int last = line.wordAt(segment.to() - 1);
      int first = line.wordAt(segment.from());
      if (last > first && Chars.hasDigit(text) && isBelow(line, first, last, year)) {
        String whole = text + " " + year.text();
        List<PrintedDate> dates = PrintedDate.find(whole, DateOrder.DAY_FIRST);
        boolean ends = !dates.isEmpty() && dates.get(dates.size() - 1).end() == whole.length();
        if (ends && PrintedDate.find(text, DateOrder.DAY_FIRST).size() < dates.size()) {
          return last;
        }
      }
    }
    return -1;
  }

  /** Whether a year begins below any of the words, or ends where the last of them does. */
  private static boolean isBelow(Line line, int first, int last, Word year) {
    if (Math.abs(line.words().get(last).box().x1() - year.box().x1()) <= ALIGNED) {
      return true;
    }
    for (int i = first; i <= last; i++) {
      if (Math.abs(line.words().get(i).box().x0() - year.box().x0()) <= ALIGNED) {
        return true;
      }
    }
    return false;
  }

  private static Word beside(Word word, Word year) {
    double left = word.box().x1() + SPACE * word.size();
    Box box = new Box(left, word.box().y0(), left + 1, word.box().y1());
    return new Word(year.text(), box, word.baseline(), year.size(), year.bold());
  }
}

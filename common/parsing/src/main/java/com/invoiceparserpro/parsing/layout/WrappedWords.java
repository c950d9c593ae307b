package com.invoiceparserpro.parsing.layout;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.text.Chars;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts numbers, dates and codes together that a narrow cell broke over lines: "INV-2026-" above
 * "00012", "190,494" above ".19". Where the break itself says so, alignment is enough; a number
 * that is cut between two digits is joined only in a cell between lines that its first part fills.
 */
final class WrappedWords {

  /** In font sizes: how far apart the baselines of one cell's lines are. */
  private static final double NEAREST = 0.8;

  private static final double FARTHEST = 1.6;

  /** In points: edges no farther apart are aligned. */
  private static final double ALIGNED = 1.5;

  /** In points: the most that is left empty beside text that fills its cell. */
  private static final double PADDING = 6;

  /** The share of a character that may be left free where the next one did not fit. */
  private static final double FREE = 1.3;

  /** In font sizes: how far from the middle of its pieces the line of a centered word is. */
  private static final double CENTERED = 0.3;

  /** The share of a digit that a space takes. */
  private static final double SPACE = 0.5;

  /** What may stand beside a number in its cell: the letters of a currency. */
  private static final int CURRENCY = 3;

  private static final int MAX_PIECES = 6;

  /** Null where all words went to the lines above. */
  private final List<@Nullable Line> lines;

  private final List<Rule> rules;

  private WrappedWords(List<@Nullable Line> lines, List<Rule> rules) {
    this.lines = lines;
    this.rules = rules;
  }

  /** The lines with whole words; those of which nothing is left are missing. */
  static List<Line> join(List<Line> lines, List<Rule> rules) {
    List<@Nullable Line> changing = new ArrayList<>(lines);
    new WrappedWords(changing, rules).join();
    return Line.present(changing);
  }

  private void join() {
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      int word = 0;
      while (line != null && word < line.words().size()) {
        int words = line.words().size();
        if (mayGoOn(line, word)) {
          goOn(i, line, word);
          line = lines.get(i);
        }
        // A word that went to the middle of its cell left its place to the next one.
        word += line == null || line.words().size() < words ? 0 : 1;
      }
    }
  }

  private void goOn(int index, Line line, int first) {
    Word whole = line.words().get(first);
    Word last = whole;
    int at = index;
    int pieces = 1;
    for (Place below = below(at, last); below != null; below = below(at, last)) {
      Word next = below.line.words().get(below.word);
      if (pieces == MAX_PIECES || !goesOn(whole, last, next)) {
        break;
      }
      whole = whole.continuedWith(next);
      lines.set(below.index, below.line.without(below.word));
      at = below.index;
      last = next;
      pieces++;
    }
    if (pieces > 1) {
      lines.set(index, line.with(first, whole));
      if (pieces == 2 || line.words().size() == 1) {
        center(index, at, first, (line.baseline() + last.baseline()) / 2);
      }
    }
  }

  /** In a row whose cells are centered, a whole word stands on the line between its pieces. */
  private void center(int from, int to, int index, double baseline) {
    Line line = lines.get(from);
    for (int i = from + 1; line != null && i < to; i++) {
      Line between = lines.get(i);
      Word word = line.words().get(index);
      if (between != null
          && Math.abs(between.baseline() - baseline) < CENTERED * word.size()
          && line.isAlone(index)
          && between.hasRoomFor(word.box())) {
        lines.set(from, line.without(index));
        lines.set(i, between.withMore(word));
        return;
      }
    }
  }

  private record Place(int index, Line line, int word) {}

  /** What stands right below a word in its column, if it opens its segment. */
  private @Nullable Place below(int index, Word word) {
    for (int i = index + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      double gap = line == null ? 0 : line.baseline() - word.baseline();
      if (line == null || gap < NEAREST * word.size()) {
        continue;
      }
      if (gap > FARTHEST * word.size()) {
        return null;
      }
      for (int j = 0; j < line.words().size(); j++) {
        Box box = line.words().get(j).box();
        if (box.x0() < word.box().x1() && word.box().x0() < box.x1()) {
          boolean alone = line.opensSegment(j) && isNumberAlone(line, j);
          return alone ? new Place(i, line, j) : null;
        }
      }
    }
    return null;
  }

  /** Whether a word ends its segment, and is a number or a code that is not whole. */
  private static boolean mayGoOn(Line line, int index) {
    return Break.mayFollow(line.words().get(index).text()) && isNumberAlone(line, index);
  }

  /** Whether nothing but a currency stands beside a word in its segment. */
  private static boolean isNumberAlone(Line line, int index) {
    int from = index;
    while (!line.opensSegment(from)) {
      from--;
    }
    for (int i = from; i < line.words().size() && (i == from || !line.opensSegment(i)); i++) {
      String text = line.words().get(i).text();
      if (i != index && (text.length() > CURRENCY || Chars.hasDigit(text))) {
        return false;
      }
    }
    return true;
  }

  private boolean goesOn(Word whole, Word above, Word below) {
    Break kind = Break.between(whole.text(), below.text());
    if (kind == Break.NONE || above.bold() != below.bold() || !isBelow(above, below)) {
      return false;
    }
    if (isParted(above, below)) {
      return false;
    }
    return switch (kind) {
      case GROUPS -> haveNoRoom(above, below);
      case INSIDE -> fillsCell(above, below);
      default -> true;
    };
  }

  private static boolean isBelow(Word above, Word below) {
    Box a = above.box();
    Box b = below.box();
    boolean aligned =
        Math.abs(a.x0() - b.x0()) <= ALIGNED
            || Math.abs(a.x1() - b.x1()) <= ALIGNED
            || Math.abs(a.centerX() - b.centerX()) <= ALIGNED;
    return aligned && Math.abs(above.size() - below.size()) < 0.1 * above.size();
  }

  /** Whether a line across lies between two words. */
  private boolean isParted(Word above, Word below) {
    double x = above.box().centerX();
    for (Rule rule : rules) {
      if (rule.isHorizontal()
          && rule.y0() > above.baseline() - 1
          && rule.y0() < below.baseline() - 1
          && rule.x0() <= x
          && x <= rule.x1()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word fills a cell that lines bound at its sides, so that no more fitted in. */
  private boolean fillsCell(Word above, Word below) {
    Cell cell = cell(above, below);
    double before = above.box().x0() - cell.left;
    double behind = cell.right - above.box().x1();
    double padding = Math.min(before, behind);
    return padding <= PADDING && Math.max(before, behind) - padding <= FREE * width(above);
  }

  /** Whether two words have no room beside each other in their cell. */
  private boolean haveNoRoom(Word above, Word below) {
    Cell cell = cell(above, below);
    double padding = Math.min(below.box().x0() - cell.left, cell.right - below.box().x1());
    double room = cell.right - cell.left - 2 * padding;
    return padding <= PADDING
        && above.box().width() + below.box().width() + SPACE * width(below) > room;
  }

  private static double width(Word word) {
    return word.box().width() / word.text().length();
  }

  /** The lines down the page left and right of two words. */
  private Cell cell(Word above, Word below) {
    double left = Double.NEGATIVE_INFINITY;
    double right = Double.POSITIVE_INFINITY;
    double x = above.box().centerX();
    for (Rule rule : rules) {
      if (!rule.isHorizontal()
          && rule.y0() <= above.baseline()
          && rule.y1() >= below.baseline() - 1) {
        left = rule.x0() < x ? Math.max(left, rule.x0()) : left;
        right = rule.x0() > x ? Math.min(right, rule.x0()) : right;
      }
    }
    return new Cell(left, right);
  }

  private record Cell(double left, double right) {}
}

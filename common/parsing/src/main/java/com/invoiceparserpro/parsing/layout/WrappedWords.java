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

  /** Shorter pieces are numbers of their own. */
  private static final int MIN_NUMBER = 4;

  private static final int MIN_CODE = 3;

  /** Digits of a piece that ends a number. */
  private static final int MAX_REST = 3;

  /** What may stand beside a number in its cell: the letters of a currency. */
  private static final int CURRENCY = 3;

  private static final int MAX_PIECES = 6;

  /** How a word goes on in the line below. */
  private enum Break {
    NONE,

    /** The break itself tells. */
    PLAIN,

    /** Between two digits. */
    INSIDE,

    /** Between groups of digits, where a space was printed or would have been. */
    GROUPS
  }

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
    List<Line> left = new ArrayList<>(lines.size());
    for (Line line : changing) {
      if (line != null) {
        left.add(line);
      }
    }
    return left;
  }

  private void join() {
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      for (int word = 0; line != null && word < line.words().size(); word++) {
        if (mayGoOn(line, word)) {
          goOn(i, line, word);
          line = lines.get(i);
        }
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
    String text = line.words().get(index).text();
    int length = text.length();
    char last = text.charAt(length - 1);
    boolean cut = isDigit(last) || (length >= MIN_CODE && "-/.,".indexOf(last) >= 0);
    return cut && Chars.letters(text) < length && isNumberAlone(line, index);
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
    Break kind = kind(whole.text(), below.text());
    if (kind == Break.NONE || above.bold() != below.bold() || !isBelow(above, below)) {
      return false;
    }
    if (isParted(above, below)) {
      return false;
    }
    return switch (kind) {
      case GROUPS -> fillCell(above, below);
      case INSIDE -> fillsCell(above, below);
      default -> true;
    };
  }

  private static Break kind(String above, String below) {
    char last = above.charAt(above.length() - 1);
    boolean digit = isDigit(below.charAt(0));
    if (BrokenDate.completes(above, below)) {
      return BrokenDate.isWhole(above) ? Break.INSIDE : Break.PLAIN;
    }
    if (!digit && isDigit(last) && "-/".indexOf(below.charAt(0)) >= 0) {
      return isCode(above) && isDigit(below.charAt(below.length() - 1)) ? Break.PLAIN : Break.NONE;
    }
    if (last == '-' || last == '/') {
      char before = above.charAt(above.length() - 2);
      boolean list = below.charAt(below.length() - 1) == last && !Chars.hasLetter(above);
      if (!digit || list || !Character.isLetterOrDigit(before)) {
        return Break.NONE;
      }
      return last == '-' && isMoney(above) ? Break.INSIDE : Break.PLAIN;
    }
    if (above.length() <= MAX_REST && isGroup(above, 1) && isGroup(below, MAX_REST)) {
      return Break.GROUPS;
    }
    if (above.length() < MIN_NUMBER || !isNumber(below)) {
      return Break.NONE;
    }
    if (last == '.' || last == ',') {
      return digit && endsWithGroups(above) ? Break.PLAIN : Break.NONE;
    }
    if (!digit) {
      return Break.PLAIN;
    }
    return below.length() <= MAX_REST && decimals(above) + below.length() <= 2
        ? Break.INSIDE
        : Break.NONE;
  }

  /** Digits, at least so many and at most three, before any decimals. */
  private static boolean isGroup(String text, int least) {
    int digits = 0;
    while (digits < text.length() && isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean decimals = digits + MAX_REST == text.length() && isNumber(text);
    return digits >= least && digits <= MAX_REST && (digits == text.length() || decimals);
  }

  /** Whether a word is no amount, which a negative one may follow. */
  private static boolean isCode(String text) {
    return text.length() >= MIN_CODE
        && (text.indexOf('-') > 0 || text.indexOf('/') > 0 || Chars.hasLetter(text));
  }

  /** Whether a hyphen may be the sign of an amount before it, as in "44.73-". */
  private static boolean isMoney(String text) {
    return !Chars.hasLetter(text) && (text.indexOf('.') >= 0 || text.indexOf(',') >= 0);
  }

  /** Whether a sign follows digits without any other, or in groups of three: no date. */
  private static boolean endsWithGroups(String text) {
    int end = text.length() - 1;
    if (!isDigit(text.charAt(end - 1))) {
      return false;
    }
    for (int i = end - 1; i >= 0; i--) {
      if (".,".indexOf(text.charAt(i)) >= 0) {
        if (end - i != MAX_REST + 1) {
          return false;
        }
        end = i;
      }
    }
    return true;
  }

  /** Digits after the last point or comma; none where there is no such sign. */
  private static int decimals(String text) {
    int sign = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
    return sign < 0 ? -MAX_REST : text.length() - sign - 1;
  }

  /** Digits, points and commas; neither of these at the end, nor more than one in a row. */
  private static boolean isNumber(String text) {
    boolean sign = false;
    for (int i = 0; i < text.length(); i++) {
      boolean digit = isDigit(text.charAt(i));
      if (!digit && (sign || ".,".indexOf(text.charAt(i)) < 0)) {
        return false;
      }
      sign = !digit;
    }
    return !sign;
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
  private boolean fillCell(Word above, Word below) {
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

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

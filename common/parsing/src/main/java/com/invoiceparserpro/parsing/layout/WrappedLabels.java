package com.invoiceparserpro.parsing.layout;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.text.Chars;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts labels together that a narrow cell broke over lines: "Invoice" above "#", "Fälligkeits-"
 * above "datum", "Factuurnu" above "mmer". Which pieces are one label is known to who asks.
 */
final class WrappedLabels {

  /** In font sizes: how far apart the baselines of one cell's lines are. */
  private static final double NEAREST = 0.8;

  private static final double FARTHEST = 1.6;

  /** In points: edges no farther apart are aligned. */
  private static final double ALIGNED = 1.5;

  private static final int LONGEST = 24;
  private static final int MOST_PIECES = 3;

  /** Null where all words went to other lines. */
  private final List<@Nullable Line> lines;

  private final KnownLabels known;

  private WrappedLabels(List<@Nullable Line> lines, KnownLabels known) {
    this.lines = lines;
    this.known = known;
  }

  /** The lines with whole labels; those of which nothing is left are missing. */
  static List<Line> join(List<Line> lines, KnownLabels known) {
    List<@Nullable Line> changing = new ArrayList<>(lines);
    new WrappedLabels(changing, known).join();
    return Line.present(changing);
  }

  private void join() {
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      int s = 0;
      while (line != null && s < line.segments().size()) {
        int segments = line.segments().size();
        if (mayBePiece(line.segments().get(s))) {
          join(i, line.segments().get(s));
          line = lines.get(i);
        }
        // One that went to another line left its place to the next one.
        s += line == null || line.segments().size() < segments ? 0 : 1;
      }
    }
  }

  /** What pieces read like together. */
  private record Whole(String text, List<String> tokens, boolean cut) {}

  private record Place(Span segment, int line) {}

  private void join(int index, Span first) {
    List<Whole> read = List.of(new Whole(first.text(), plain(first), false));
    List<Place> rest = new ArrayList<>();
    Whole label = null;
    int pieces = 0;
    Place below = below(index, first);
    while (below != null && rest.size() + 1 < MOST_PIECES) {
      rest.add(below);
      read = with(read, below.segment);
      boolean beside = isBesideValue(first) || middle(index, first, below.line) >= 0;
      for (Whole whole : read) {
        // Beside a value, or cut within a word, they head no column as they are.
        if (known.include(whole.tokens, beside || whole.cut)) {
          label = whole;
          pieces = rest.size();
        }
      }
      below = below(below.line, below.segment);
    }
    if (label != null) {
      put(index, first, label, rest.subList(0, pieces));
    }
  }

  /** With one more piece: the rest of the last word, or words of its own. */
  private static List<Whole> with(List<Whole> read, Span below) {
    List<String> next = plain(below);
    boolean small = Character.isLowerCase(below.text().charAt(0));
    List<Whole> longer = new ArrayList<>();
    for (Whole above : read) {
      List<String> apart = new ArrayList<>(above.tokens);
      apart.addAll(next);
      longer.add(new Whole(above.text + ' ' + below.text(), apart, above.cut));
      if (small) {
        List<String> glued = new ArrayList<>(above.tokens);
        int last = glued.size() - 1;
        glued.set(last, glued.get(last) + next.get(0));
        glued.addAll(next.subList(1, next.size()));
        int end = above.text.length() - (above.text.endsWith("-") ? 1 : 0);
        longer.add(new Whole(above.text.substring(0, end) + below.text(), glued, true));
      }
    }
    return longer;
  }

  private static List<String> plain(Span segment) {
    List<String> plain = new ArrayList<>();
    for (Token token : segment.line().tokens(segment.from(), segment.to())) {
      plain.add(token.plain());
    }
    return plain;
  }

  /** Short, and without a number. */
  private static boolean mayBePiece(Span segment) {
    String text = segment.text();
    return text.length() <= LONGEST
        && !Chars.hasDigit(text)
        && !segment.line().tokens(segment.from(), segment.to()).isEmpty();
  }

  /** What goes on right below in the same print, if it has no value of its own beside it. */
  private @Nullable Place below(int index, Span above) {
    Line from = above.line();
    Word word = from.words().get(from.wordAt(above.from()));
    for (int i = index + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      double gap = line == null ? 0 : line.baseline() - word.baseline();
      if (line == null || gap < NEAREST * word.size()) {
        continue;
      }
      if (gap > FARTHEST * word.size()) {
        return null;
      }
      List<Span> segments = line.segments();
      for (int s = 0; s < segments.size(); s++) {
        Span segment = segments.get(s);
        Box box = segment.box();
        if (box.x0() < above.box().x1() && above.box().x0() < box.x1()) {
          boolean valued = s + 1 < segments.size() && Chars.hasDigit(segments.get(s + 1).text());
          Word first = line.words().get(line.wordAt(segment.from()));
          boolean goesOn =
              !valued
                  && mayBePiece(segment)
                  && first.bold() == word.bold()
                  && Math.abs(first.size() - word.size()) < 0.1 * word.size()
                  && isAligned(above.box(), box);
          return goesOn ? new Place(segment, i) : null;
        }
      }
    }
    return null;
  }

  private static boolean isAligned(Box above, Box below) {
    return Math.abs(above.x0() - below.x0()) <= ALIGNED
        || Math.abs(above.x1() - below.x1()) <= ALIGNED
        || Math.abs(above.centerX() - below.centerX()) <= ALIGNED;
  }

  /** Puts the whole on the line of its value: the middle one, the first, or above the value. */
  private void put(int index, Span first, Whole label, List<Place> rest) {
    Line line = first.line();
    int at = line.wordAt(first.from());
    Word start = line.words().get(at);
    Box box = first.box();
    for (Place place : rest) {
      Box more = place.segment.box();
      box =
          new Box(Math.min(box.x0(), more.x0()), box.y0(), Math.max(box.x1(), more.x1()), box.y1());
      remove(place.line, place.segment);
    }
    Word whole = new Word(label.text, box, start.baseline(), start.size(), start.bold());
    int middle = middle(index, first, rest.get(rest.size() - 1).line);
    remove(index, first);
    // Values of headings stand below the last piece; headings of columns are on the first line.
    boolean above = middle < 0 && !isBesideValue(first) && known.include(label.tokens, false);
    int target = above ? rest.get(rest.size() - 1).line : Math.max(index, middle);
    Line left = lines.get(target);
    lines.set(target, left == null ? Line.of(line.page(), whole) : left.withMore(whole));
  }

  /** Whether a text with digits stands next to the right on the line. */
  private static boolean isBesideValue(Span first) {
    List<Span> segments = first.line().segments();
    int next = segments.indexOf(first) + 1;
    return next < segments.size() && Chars.hasDigit(segments.get(next).text());
  }

  /** The line between the pieces that has a value to the right of them; -1 if none has. */
  private int middle(int from, Span first, int to) {
    if (isBesideValue(first)) {
      return -1;
    }
    for (int i = from + 1; i <= to; i++) {
      Line line = lines.get(i);
      if (line != null && line.hasRoomFor(first.box())) {
        for (Span segment : line.segments()) {
          if (segment.box().x0() > first.box().x1() && Chars.hasDigit(segment.text())) {
            return i;
          }
        }
      }
    }
    return -1;
  }

  private void remove(int index, Span segment) {
    Line line = segment.line();
    int first = line.wordAt(segment.from());
    int last = line.wordAt(segment.to() - 1);
    Line left = line;
    for (int i = first; i <= last && left != null; i++) {
      left = left.without(first);
    }
    lines.set(index, left);
  }
}

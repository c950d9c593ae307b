package com.invoiceparserpro.parsing.layout;

import com.invoiceparserpro.model.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words on one baseline. Its text has a space between words and a tab where the gap is as wide as
 * between columns.
 */
public final class Line {

  /** In font sizes: a wider gap separates segments. */
  private static final double SEGMENT_GAP = 0.8;

  /** In font sizes: what is nearer was printed as one text. */
  private static final double LEAST_GAP = 0.1;

  /** What text tables print between columns. */
  private static final String BAR = "|";

  private final int page;
  private final List<Word> words;
  private final String text;
  private final int[] starts;
  private final List<Token> tokens;
  private final List<Span> segments;
  private final Box box;
  private final double size;

  Line(int page, List<Word> words) {
    this(page, words, Separators.NONE);
  }

  Line(int page, List<Word> words, Separators separators) {
    this(page, words, afterGaps(words, separators));
  }

  /**
   * Of words that need not lie side by side.
   *
   * @param opens the words before which a segment ends
   */
  Line(int page, List<Word> words, BitSet opens) {
    this.page = page;
    this.words = List.copyOf(words);
    this.starts = new int[words.size()];
    StringBuilder built = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) {
        built.append(opens.get(i) ? '\t' : ' ');
      }
      starts[i] = built.length();
      built.append(words.get(i).text());
    }
    this.text = built.toString();
    this.tokens = Token.split(text);
    this.segments = split();
    this.box = around(words);
    this.size = largest(words);
  }

  private static BitSet afterGaps(List<Word> words, Separators separators) {
    BitSet opens = new BitSet(words.size());
    for (int i = 1; i < words.size(); i++) {
      opens.set(i, areApart(words.get(i - 1), words.get(i), separators));
    }
    return opens;
  }

  /** Whether the gap between two words is as wide as between columns, or a line stands in it. */
  static boolean areApart(Word word, Word next, Separators separators) {
    double em = Math.max(word.size(), next.size());
    double gap = word.gapTo(next);
    return gap > SEGMENT_GAP * em || (gap > LEAST_GAP * em && separators.part(word, next));
  }

  private static double largest(List<Word> words) {
    double largest = words.get(0).size();
    for (Word word : words) {
      largest = Math.max(largest, word.size());
    }
    return largest;
  }

  private static Box around(List<Word> words) {
    Box box = words.get(0).box();
    for (int i = 1; i < words.size(); i++) {
      box = box.union(words.get(i).box());
    }
    return box;
  }

  /** Words that stand above each other, read as one line: a heading of two or three lines. */
  public static Line stacked(int page, List<Word> words) {
    return new Line(page, words);
  }

  /** Those of {@code lines} of which something is left. */
  static List<Line> present(List<@Nullable Line> lines) {
    List<Line> present = new ArrayList<>(lines.size());
    for (Line line : lines) {
      if (line != null) {
        present.add(line);
      }
    }
    return present;
  }

  /** A single word. */
  static Line of(int page, Word word) {
    return new Line(page, List.of(word));
  }

  /** The same with {@code word} in place of the one at {@code index}. */
  Line with(int index, Word word) {
    List<Word> others = new ArrayList<>(words);
    others.set(index, word);
    return new Line(page, others, opens());
  }

  /** The same without the word at {@code index}, which is the first of its segment. */
  @Nullable Line without(int index) {
    if (words.size() == 1) {
      return null;
    }
    List<Word> others = new ArrayList<>(words);
    others.remove(index);
    BitSet opens = new BitSet();
    for (int i = 0; i < others.size(); i++) {
      opens.set(i, opensSegment(i < index ? i : i + 1) || i == index);
    }
    return new Line(page, others, opens);
  }

  /** Whether a segment is no more than the word at {@code index}. */
  boolean isAlone(int index) {
    return opensSegment(index) && (index + 1 == words.size() || opensSegment(index + 1));
  }

  /** Whether no word stands in the column of {@code box}. */
  boolean hasRoomFor(Box box) {
    for (Word word : words) {
      if (word.box().x0() < box.x1() && box.x0() < word.box().x1()) {
        return false;
      }
    }
    return true;
  }

  /** The same with a word of another line as a segment of its own. */
  Line withMore(Word word) {
    double down = baseline() - word.baseline();
    Box box = word.box();
    Box moved = new Box(box.x0(), box.y0() + down, box.x1(), box.y1() + down);
    int at = 0;
    while (at < words.size() && words.get(at).box().x0() < box.x0()) {
      at++;
    }
    List<Word> others = new ArrayList<>(words);
    others.add(at, new Word(word.text(), moved, baseline(), word.size(), word.bold()));
    BitSet opens = new BitSet();
    for (int i = 0; i < others.size(); i++) {
      opens.set(i, i == at || i == at + 1 || opensSegment(i < at ? i : i - 1));
    }
    return new Line(page, others, opens);
  }

  /** The same with {@code word} behind the one at {@code index}, in its segment. */
  Line withBehind(int index, Word word) {
    List<Word> others = new ArrayList<>(words);
    others.add(index + 1, word);
    BitSet opens = new BitSet();
    for (int i = 0; i < others.size(); i++) {
      opens.set(i, i != index + 1 && opensSegment(i <= index ? i : i - 1));
    }
    return new Line(page, others, opens);
  }

  /** How many bars stand between words. */
  int bars() {
    int bars = 0;
    for (Word word : words) {
      bars += word.text().equals(BAR) ? 1 : 0;
    }
    return bars;
  }

  /** Parted where bars stand between words, "Item | Qty | Price", and without them. */
  Line atBars() {
    int bars = bars();
    if (bars == 0 || bars == words.size()) {
      return this;
    }
    List<Word> others = new ArrayList<>(words.size() - bars);
    BitSet opens = new BitSet();
    boolean parted = false;
    for (int i = 0; i < words.size(); i++) {
      parted |= opensSegment(i);
      if (words.get(i).text().equals(BAR)) {
        parted = true;
      } else {
        opens.set(others.size(), parted && !others.isEmpty());
        others.add(words.get(i));
        parted = false;
      }
    }
    return new Line(page, others, opens);
  }

  private BitSet opens() {
    BitSet opens = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      opens.set(i, opensSegment(i));
    }
    return opens;
  }

  /** Whether a segment begins with the word at {@code index}. */
  boolean opensSegment(int index) {
    return index == 0 || text.charAt(starts[index] - 1) == '\t';
  }

  /** Counts from 1. */
  public int page() {
    return page;
  }

  public List<Word> words() {
    return words;
  }

  public String text() {
    return text;
  }

  public List<Token> tokens() {
    return tokens;
  }

  /** The tokens between two places in the text. */
  public List<Token> tokens(int from, int to) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).start() < from) {
      first++;
    }
    int last = first;
    while (last < tokens.size() && tokens.get(last).end() <= to) {
      last++;
    }
    return tokens.subList(first, last);
  }

  public Box box() {
    return box;
  }

  public double baseline() {
    return words.get(0).baseline();
  }

  /** Largest font size on the line. */
  public double size() {
    return size;
  }

  /** Index of the word that the character at {@code at} is in, or follows. */
  public int wordAt(int at) {
    int found = Arrays.binarySearch(starts, at);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** Index in the text at which word {@code index} starts. */
  public int start(int index) {
    return starts[index];
  }

  /** The box of a stretch of the text; of a part of a word, by share of its characters. */
  public Box box(int from, int to) {
    if (from == 0 && to == text.length()) {
      return box;
    }
    int first = wordAt(from);
    int last = wordAt(Math.max(from, to - 1));
    Box a = words.get(first).box();
    Box b = words.get(last).box();
    double left = a.x0() + share(first, from) * a.width();
    double right = b.x0() + share(last, to) * b.width();
    Box across = a.union(b);
    return new Box(Math.min(left, right), across.y0(), Math.max(left, right), across.y1());
  }

  private double share(int word, int at) {
    double length = Math.max(1, words.get(word).text().length());
    return Math.min(1, Math.max(0, (at - starts[word]) / length));
  }

  /** The stretches between wide gaps. */
  public List<Span> segments() {
    return segments;
  }

  private List<Span> split() {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', from)) {
      spans.add(new Span(this, from, tab));
      from = tab + 1;
    }
    spans.add(new Span(this, from, text.length()));
    return List.copyOf(spans);
  }

  /** The segment that holds the character at {@code at}. */
  public Span segmentAt(int at) {
    int last = segments.size() - 1;
    while (last > 0 && segments.get(last).from() > at) {
      last--;
    }
    return segments.get(last);
  }

  @Override
  public String toString() {
    return text;
  }
}

package com.invoiceparserpro.parsing.layout;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.parsing.pdf.Glyph;
import com.invoiceparserpro.parsing.pdf.GlyphPage;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Glyphs to words, following the order in which they are painted. */
final class WordBuilder {

  /** Distances in font sizes: what is farther apart belongs to different words. */
  private static final double WORD_GAP = 0.17;

  /** What is farther apart may belong to cells side by side, if a line stands between. */
  private static final double CELL_GAP = 0.05;

  private static final double BASELINE_SHIFT = 0.25;

  /** How a box extends above and below the baseline; fonts' own statements are unreliable. */
  private static final double ASCENT = 0.75;

  private static final double DESCENT = 0.2;

  /** A hyphen like any other, once it is painted. */
  private static final char SOFT_HYPHEN = '\u00ad';

  /** Some fonts name ideographs so. */
  private static final char FIRST_RADICAL = '\u2e80';

  private static final char LAST_RADICAL = '\u2fdf';

  /** Those for which Unicode gives no ideograph, though they look like one. */
  private static final String RADICALS = "⺁⺊⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻯⻰";

  private static final String IDEOGRAPHS = "厂卜民虎西见角贝车長长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿竜龙";

  /** Letters of Hebrew and Arabic in the shapes that they take inside words. */
  private static final char FIRST_SHAPED = '\ufb1d';

  private static final char LAST_SHAPED = '\ufefc';

  /** The ASCII signs from the exclamation mark to the tilde, as wide as ideographs. */
  private static final char FIRST_FULL_WIDTH = 0xff01;

  private static final char LAST_FULL_WIDTH = 0xff5e;

  /** White space inside a word would part it for every reader after this. */
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  private final Map<String, List<Word>> byText = new HashMap<>();
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Separators separators;
  private double x0;
  private double x1;
  private double end;
  private double baseline;
  private double size;
  private boolean bold;

  private WordBuilder(Separators separators) {
    this.separators = separators;
  }

  /** The words of {@code page} that stand upright after {@code turn}. */
  static List<Word> build(GlyphPage page, Turn turn, boolean visible, Separators separators) {
    WordBuilder builder = new WordBuilder(separators);
    for (Glyph glyph : page.glyphs()) {
      if (glyph.turns() == turn.glyphTurns() && glyph.visible() == visible) {
        builder.add(glyph, turn.x(glyph.x(), glyph.y()), turn.y(glyph.x(), glyph.y()));
      }
    }
    builder.finishWord();
    return builder.words;
  }

  private void add(Glyph glyph, double x, double y) {
    if (isBlank(glyph.text())) {
      finishWord();
      return;
    }
    if (isFormat(glyph.text())) {
      return;
    }
    double em = Math.max(size, glyph.size());
    boolean continues =
        text.length() > 0
            && Math.abs(y - baseline) <= BASELINE_SHIFT * em
            && x - end <= WORD_GAP * em
            && x - x1 >= -0.4 * em
            && x >= x0
            && (x - end < CELL_GAP * em || !separators.stand(end, x, y, em));
    if (!continues) {
      finishWord();
      x0 = x;
      baseline = y;
      size = glyph.size();
      bold = glyph.bold();
    }
    String printed = glyph.text();
    String spaceless = printed.length() == 1 ? printed : SPACES.matcher(printed).replaceAll("");
    text.append(letters(spaceless));
    x1 = x + Math.max(glyph.width(), 0.01);
    end = x + glyph.advance();
    size = Math.max(size, glyph.size());
    bold &= glyph.bold();
  }

  /**
   * Ligatures as their letters, radicals as the ideographs they look like, digits of all scripts
   * and full-width signs in ASCII; other compatibility forms mean more than how they look.
   */
  private static String letters(String text) {
    if (text.length() != 1) {
      return reversed(text);
    }
    if (text.charAt(0) < 128) {
      return text;
    }
    char c = text.charAt(0);
    if (c == SOFT_HYPHEN) {
      return "-";
    }
    boolean radical = c >= FIRST_RADICAL && c <= LAST_RADICAL;
    int known = radical ? RADICALS.indexOf(c) : -1;
    if (known >= 0) {
      return IDEOGRAPHS.substring(known, known + 1);
    }
    if (radical || (c >= 0xfb00 && c <= 0xfb06)) {
      return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
    if (c >= FIRST_SHAPED && c <= LAST_SHAPED && Direction.isRightToLeft(c)) {
      return reversed(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }
    if (c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH) {
      return String.valueOf((char) (c - FIRST_FULL_WIDTH + '!'));
    }
    int digit = Character.digit(c, 10);
    return digit < 0 ? text : String.valueOf((char) ('0' + digit));
  }

  /** Several letters of one glyph as if they were painted one by one, from the left. */
  private static String reversed(String text) {
    return Direction.isRightToLeft(text) ? new StringBuilder(text).reverse().toString() : text;
  }

  /** Joiners, direction marks and the like, which have no shape; a soft hyphen has one. */
  private static boolean isFormat(String text) {
    return text.length() == 1
        && text.charAt(0) > '\u00ad'
        && Character.getType(text.charAt(0)) == Character.FORMAT;
  }

  private static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return true;
  }

  private void finishWord() {
    if (text.length() == 0) {
      return;
    }
    String logical = readingOrder(text.toString());
    text.setLength(0);
    Box box = new Box(x0, baseline - ASCENT * size, Math.max(x0, x1), baseline + DESCENT * size);
    Word word = new Word(logical, box, baseline, size, bold);
    List<Word> same = byText.computeIfAbsent(logical, t -> new ArrayList<>(1));
    // Bold without a bold font: the same word painted again a hair beside.
    for (Word other : same) {
      if (coincide(other, word)) {
        return;
      }
    }
    same.add(word);
    words.add(word);
  }

  private static boolean coincide(Word a, Word b) {
    double slack = 0.25 * a.size();
    return Math.abs(a.box().x0() - b.box().x0()) < slack
        && Math.abs(a.baseline() - b.baseline()) < slack;
  }

  /**
   * Right-to-left letters are painted from the left: turned round to how they are read. Numbers and
   * letters of other scripts among them run the other way in either case.
   */
  private static String readingOrder(String visual) {
    if (!Direction.isRightToLeft(visual)) {
      return visual;
    }
    StringBuilder logical = new StringBuilder(visual).reverse();
    int from = 0;
    while (from < logical.length()) {
      int to = from;
      while (to < logical.length() && isRightward(logical, from, to)) {
        to++;
      }
      for (int a = from, b = to - 1; a < b; a++, b--) {
        char swapped = logical.charAt(a);
        logical.setCharAt(a, logical.charAt(b));
        logical.setCharAt(b, swapped);
      }
      from = Math.max(to, from + 1);
    }
    return logical.toString();
  }

  /** Letters and digits that run to the right, and the signs between two of them. */
  private static boolean isRightward(CharSequence text, int from, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return !Direction.isRightToLeft(c);
    }
    boolean between = at > from && at + 1 < text.length();
    return between
        && ".,:/-".indexOf(c) >= 0
        && Character.isLetterOrDigit(text.charAt(at + 1))
        && !Direction.isRightToLeft(text.charAt(at + 1));
  }
}

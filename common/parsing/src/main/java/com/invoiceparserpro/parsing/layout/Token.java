package com.invoiceparserpro.parsing.layout;

import com.invoiceparserpro.text.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A run of letters or digits, or a single sign, as labels are compared: plain text. In scripts
 * without spaces every character is a token; the marks of Thai are left out.
 *
 * @param start index in the line's text
 * @param end index after its last character there
 */
public record Token(String plain, int start, int end) {

  /** Scripts without spaces begin with Thai. */
  public static final char FIRST_UNSPACED = 0x0E00;

  private static final Pattern THAI_MARKS = Pattern.compile("[\\p{IsThai}&&\\p{Mn}]");

  /** The tokens of {@code text}; punctuation gives none. */
  public static List<Token> split(String text) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      int end = i + Character.charCount(codePoint);
      boolean unspaced = isUnspaced(codePoint);
      if (!unspaced && isLetter(codePoint)) {
        while (end < text.length()
            && isLetter(text.codePointAt(end))
            && !isUnspaced(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
        add(tokens, text, i, end);
      } else if (Character.isDigit(codePoint)) {
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
          end++;
        }
        add(tokens, text, i, end);
      } else if (unspaced || "#%&№".indexOf(codePoint) >= 0) {
        while (end < text.length() && isMark(text.charAt(end))) {
          end++;
        }
        add(tokens, text, i, end);
      }
      i = end;
    }
    return tokens;
  }

  private static void add(List<Token> tokens, String text, int start, int end) {
    String plain = Plain.text(text.substring(start, end));
    if (!plain.isEmpty() && isThai(plain.charAt(0))) {
      // Printers set these marks as glyphs of their own, out of order or with gaps around them.
      plain = THAI_MARKS.matcher(plain).replaceAll("");
    }
    if (!plain.isEmpty()) {
      tokens.add(new Token(plain, start, end));
    }
  }

  private static boolean isLetter(int codePoint) {
    return Character.isLetter(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK
        || codePoint == 'º'
        || codePoint == '°'
        || codePoint == 'ª';
  }

  /** Whether a UTF-16 code unit is of Thai. */
  public static boolean isThai(int c) {
    return c >= FIRST_UNSPACED && Character.UnicodeScript.of(c) == Character.UnicodeScript.THAI;
  }

  /** A mark that belongs to the letter before it: a vowel of Thai, the voicing of kana. */
  private static boolean isMark(char c) {
    return c >= FIRST_UNSPACED && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isUnspaced(int codePoint) {
    if (codePoint < FIRST_UNSPACED) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    return Character.isLetter(codePoint)
        && (Character.isIdeographic(codePoint)
            || script == Character.UnicodeScript.HIRAGANA
            || script == Character.UnicodeScript.KATAKANA
            || script == Character.UnicodeScript.THAI);
  }
}

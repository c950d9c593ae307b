package com.invoiceparserpro.text;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text without what differs between two prints of the same word. */
public final class Plain {

  private Plain() {}

  /** Thai's first letter: scripts from here on write vowels as marks that tell words apart. */
  private static final char FIRST_SPELLED = 0x0E00;

  /** Thai's nikhahit stands alone only where the vowel am was taken apart. */
  private static final char NIKHAHIT = 0x0E4D;

  /** Marks of no script, such as accents above any letter. */
  private static final int FIRST_OF_ANY = 0x1AB0;

  private static final int LAST_OF_ANY = 0x20FF;

  /** Latin ends here: marks that join the letter before them. */
  private static final char FIRST_MARK = 0x0300;

  private static final char FIRST_CYRILLIC = 0x0400;
  private static final char LAST_CYRILLIC = 0x0482;

  /** What single characters became, as far as asked: to normalize them takes far longer. */
  private static final @Nullable String[] ALONE = new String[LAST_CYRILLIC + 1];

  /**
   * Compatibility forms resolved, lower case, no diacritics. The vowels of Thai and the marks of
   * kana stay: there they make another letter.
   */
  public static String text(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) < 128) {
      at++;
    }
    if (at == text.length()) {
      return text.toLowerCase(Locale.ROOT);
    }
    while (at < text.length() && standsAlone(text.charAt(at))) {
      at++;
    }
    return at == text.length() ? eachAlone(text) : whole(text);
  }

  /** Whether no character beside it changes what {@code c} becomes: Latin and Cyrillic letters. */
  private static boolean standsAlone(char c) {
    return c < FIRST_MARK || (c >= FIRST_CYRILLIC && c <= LAST_CYRILLIC);
  }

  private static String eachAlone(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String known = ALONE[c];
      if (known == null) {
        known = whole(String.valueOf(c));
        ALONE[c] = known;
      }
      plain.append(known);
    }
    return plain.toString();
  }

  private static String whole(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK || isSpelled(c)) {
        plain.append(c);
      }
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replace('ł', 'l')
        .replace('ø', 'o')
        .replace('đ', 'd')
        .replace('ı', 'i')
        .replace('°', 'o')
        .replace("ß", "ss");
  }

  private static boolean isSpelled(char c) {
    boolean ofAny = c >= FIRST_OF_ANY && c <= LAST_OF_ANY;
    return c >= FIRST_SPELLED && c != NIKHAHIT && !ofAny && c < 0xFE00;
  }
}

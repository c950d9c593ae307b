package com.invoiceparserpro.text;

import java.text.Normalizer;
import java.util.Locale;

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

  /**
   * Compatibility forms resolved, lower case, no diacritics. The vowels of Thai and the marks of
   * kana stay: there they make another letter.
   */
  public static String text(String text) {
    boolean ascii = true;
    for (int i = 0; i < text.length() && ascii; i++) {
      ascii = text.charAt(i) < 128;
    }
    if (ascii) {
      return text.toLowerCase(Locale.ROOT);
    }
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

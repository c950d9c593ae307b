package com.invoiceparserpro.parsing.einvoice;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether the XML and the page say the same, however either writes it. */
final class Agreement {

  private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Of the letters of a text, one in so many may be lost. */
  private static final int LOST = 5;

  private static final int LONGEST = 200;

  private Agreement() {}

  /**
   * Amounts by value and without sign, which credit notes print either way; texts by their letters
   * and digits.
   */
  static boolean same(Object xml, Object page) {
    if (xml instanceof BigDecimal a && page instanceof BigDecimal b) {
      return a.abs().compareTo(b.abs()) == 0;
    }
    if (xml instanceof String a && page instanceof String b) {
      return letters(a).equals(letters(b));
    }
    return xml.equals(page);
  }

  /** As {@link #same}, or one text within the other: pages wrap, shorten and extend texts. */
  static boolean samePlace(Object xml, Object page) {
    if (xml instanceof String a && page instanceof String b) {
      String inXml = letters(a);
      String onPage = letters(b);
      return !inXml.isEmpty()
          && !onPage.isEmpty()
          && (inXml.contains(onPage) || onPage.contains(inXml));
    }
    return same(xml, page);
  }

  /** The letters and digits of {@code text}, in lower case, compatibility forms resolved. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128) {
        return lettersOfAny(text);
      }
      if (Character.isLetterOrDigit(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }

  private static String lettersOfAny(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return NOT_ALPHANUMERIC.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /**
   * How many letters must be changed, dropped or added to make {@code b} of {@code a}; -1 if that
   * is more than a fifth of them, or if either is long.
   */
  static int distance(String a, String b) {
    int most = Math.max(a.length(), b.length()) / LOST;
    if (a.length() > LONGEST || b.length() > LONGEST || Math.abs(a.length() - b.length()) > most) {
      return -1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j - 1], row[j]));
      }
    }
    return row[b.length()] > most ? -1 : row[b.length()];
  }
}

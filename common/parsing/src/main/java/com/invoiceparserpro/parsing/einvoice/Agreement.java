package com.invoiceparserpro.parsing.einvoice;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether the XML and the page say the same, however either writes it. */
final class Agreement {

  private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{N}]+");

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

  private static String letters(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return NOT_ALPHANUMERIC.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }
}

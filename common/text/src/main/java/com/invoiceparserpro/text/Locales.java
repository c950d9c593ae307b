package com.invoiceparserpro.text;

import java.util.Set;

/** What a language says about how numbers are written. */
public final class Locales {

  private static final Set<String> DECIMAL_POINT =
      Set.of("en", "ja", "zh", "th", "ar", "he", "hi", "ko", "ms");

  private Locales() {}

  /**
   * Whether readers of the language mostly write 1,234.56.
   *
   * @param language ISO 639-1
   */
  public static boolean usesDecimalPoint(String language) {
    return DECIMAL_POINT.contains(language);
  }
}

package com.invoiceparserpro.benchmarks.synthetic.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * A country in one of its languages: its customs of money, dates, taxes and identifiers, and all
 * wordings (its own before those of the language).
 *
 * @param code such as {@code CH-fr}
 */
public record Country(String code, Words words) {

  /** All that are known, in a fixed order. */
  public static List<Country> all() {
    return Words.read("countries.txt").all("countries").stream().map(Country::of).toList();
  }

  /**
   * The country of that code.
   *
   * @throws NullPointerException where there is none
   */
  public static Country of(String code) {
    Words own = Words.read("country/" + code + ".txt");
    Words words = own.over(Words.read("language/" + own.first("language") + ".txt"));
    if (words.has("second.language")) {
      words = words.over(Words.read("language/" + words.first("second.language") + ".txt"));
    }
    return new Country(code, words);
  }

  public String language() {
    return words.first("language");
  }

  public String region() {
    return code.substring(0, 2);
  }

  public Locale locale() {
    return new Locale.Builder().setLanguage(language()).setRegion(region()).build();
  }

  public String currency() {
    return words.first("currency");
  }

  /** Digits after the decimal mark of its currency. */
  public int decimals() {
    return Integer.parseInt(words.first("decimals"));
  }

  public List<BigDecimal> taxRates() {
    return words.all("rates").stream().map(BigDecimal::new).toList();
  }

  public boolean latin() {
    return !List.of("ja", "zh", "th", "ar").contains(language());
  }
}

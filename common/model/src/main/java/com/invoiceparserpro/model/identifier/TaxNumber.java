package com.invoiceparserpro.model.identifier;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tax numbers: VAT, GST and company numbers of the countries that we know. The rules are those that
 * the authorities, and the VIES service for the Union, publish.
 */
public final class TaxNumber {

  /** What can be said of a number. */
  public enum Verdict {
    /** The check digit is right. */
    PROVEN,
    /** The check digit is wrong. */
    WRONG,
    /** The form is right, and nothing in it can be checked. */
    FORM_ONLY,
    /** The form is of no country in question. */
    UNKNOWN
  }

  private static final Pattern SEPARATORS = Pattern.compile("[\\s.,:\\-–/()\\u00a0]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]");

  private static final List<Scheme> SCHEMES =
      Stream.of(
              EuropeanVat.SCHEMES,
              EuropeanNumbers.SCHEMES,
              AmericanNumbers.SCHEMES,
              WorldNumbers.SCHEMES)
          .flatMap(List::stream)
          .toList();

  private static final List<Scheme> TELLING = SCHEMES.stream().filter(Scheme::telling).toList();

  /** The countries that pay in a currency. */
  private static final Map<String, Set<String>> COUNTRIES =
      SCHEMES.stream()
          .map(Scheme::country)
          .collect(Collectors.groupingBy(TaxNumber::currencyOf, Collectors.toUnmodifiableSet()));

  private TaxNumber() {}

  /**
   * The verdict on a number as printed.
   *
   * @param currency ISO 4217 of the document, which tells the country of a number that does not;
   *     null if unknown
   */
  public static Verdict judge(String printed, @Nullable String currency) {
    String number = compact(SEPARATORS, printed);
    Verdict telling = judge(number, TELLING.stream());
    if (telling != Verdict.UNKNOWN) {
      return telling;
    }
    Set<String> countries =
        currency == null ? Set.of() : COUNTRIES.getOrDefault(currency, Set.of());
    Verdict verdict = judge(compact(SPACES, printed), local(countries));
    if (verdict == Verdict.UNKNOWN) {
      verdict = judge(number, local(countries));
    }
    // Plain digits, and a currency of many countries: it may be the number of any of them.
    boolean digits = number.chars().allMatch(Character::isDigit);
    return verdict == Verdict.WRONG && digits && countries.size() > 1 ? Verdict.FORM_ONLY : verdict;
  }

  private static Stream<Scheme> local(Set<String> countries) {
    return SCHEMES.stream()
        .filter(scheme -> !scheme.telling() && countries.contains(scheme.country()));
  }

  private static Verdict judge(String number, Stream<Scheme> schemes) {
    Set<Verdict> verdicts =
        schemes
            .filter(scheme -> scheme.fits(number))
            .map(scheme -> scheme.judge(number))
            .collect(Collectors.toSet());
    return Stream.of(Verdict.PROVEN, Verdict.FORM_ONLY, Verdict.WRONG)
        .filter(verdicts::contains)
        .findFirst()
        .orElse(Verdict.UNKNOWN);
  }

  private static String currencyOf(String country) {
    return Currency.getInstance(new Locale("", country)).getCurrencyCode();
  }

  private static String compact(Pattern separators, String printed) {
    return separators.matcher(printed).replaceAll("").toUpperCase(Locale.ROOT);
  }
}

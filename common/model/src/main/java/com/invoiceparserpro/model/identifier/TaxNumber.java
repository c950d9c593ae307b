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

  /** The schemes of the countries that pay in a currency, whose numbers do not tell theirs. */
  private static final Map<String, List<Scheme>> LOCAL =
      SCHEMES.stream()
          .filter(scheme -> !scheme.telling())
          .collect(Collectors.groupingBy(scheme -> currencyOf(scheme.country())));

  /** Currencies of several countries. */
  private static final Set<String> SHARED =
      SCHEMES.stream()
          .map(Scheme::country)
          .distinct()
          .collect(Collectors.groupingBy(TaxNumber::currencyOf, Collectors.counting()))
          .entrySet()
          .stream()
          .filter(each -> each.getValue() > 1)
          .map(Map.Entry::getKey)
          .collect(Collectors.toUnmodifiableSet());

  private TaxNumber() {}

  /**
   * The verdict on a number as printed.
   *
   * @param currency ISO 4217 of the document, which tells the country of a number that does not;
   *     null if unknown
   */
  public static Verdict judge(String printed, @Nullable String currency) {
    String number = compact(SEPARATORS, printed);
    Verdict telling = judge(number, TELLING);
    if (telling != Verdict.UNKNOWN) {
      return telling;
    }
    List<Scheme> local = currency == null ? List.of() : LOCAL.getOrDefault(currency, List.of());
    Verdict verdict = judge(compact(SPACES, printed), local);
    if (verdict == Verdict.UNKNOWN) {
      verdict = judge(number, local);
    }
    // Plain digits, and a currency of many countries: it may be the number of any of them.
    boolean ambiguous = verdict == Verdict.WRONG && currency != null && SHARED.contains(currency);
    return ambiguous && number.chars().allMatch(Character::isDigit) ? Verdict.FORM_ONLY : verdict;
  }

  private static Verdict judge(String number, List<Scheme> schemes) {
    Verdict best = Verdict.UNKNOWN;
    for (Scheme scheme : schemes) {
      if (scheme.fits(number)) {
        Verdict verdict = scheme.judge(number);
        if (verdict == Verdict.PROVEN) {
          return verdict;
        }
        best = best == Verdict.FORM_ONLY ? best : verdict;
      }
    }
    return best;
  }

  private static String currencyOf(String country) {
    return Currency.getInstance(new Locale("", country)).getCurrencyCode();
  }

  private static String compact(Pattern separators, String printed) {
    return separators.matcher(printed).replaceAll("").toUpperCase(Locale.ROOT);
  }
}

package com.invoiceparserpro.text;

import com.invoiceparserpro.model.ValueType;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a person typed into a field, as leniently as is safe. */
public final class EnteredValue {

  private static final int MAX_TEXT = 2000;
  private static final Pattern NUMBER =
      Pattern.compile(
          "([-−+(]?)\\s*\\p{Sc}?\\s*(\\d[\\d.,'\\s]*|[.,]\\d+)\\s*\\p{Sc}?%?\\s*(\\)?)(-?)");

  private static final Pattern THOUSANDS_OR_DECIMALS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

  private EnteredValue() {}

  /**
   * The typed value of {@code text}, as {@link ValueType#accepts} wants it; empty if it cannot be
   * read as {@code type} without a guess.
   *
   * @param language ISO 639-1 of the document, which decides between readings; null if unknown
   */
  public static Optional<?> parse(ValueType type, String text, @Nullable String language) {
    String stripped = text.strip();
    if (stripped.isEmpty() || stripped.length() > MAX_TEXT) {
      return Optional.empty();
    }
    return switch (type) {
      case TEXT -> Optional.of(stripped);
      case DATE -> date(stripped, language);
      case AMOUNT, NUMBER -> number(stripped, language);
      case CURRENCY -> currency(stripped);
    };
  }

  private static Optional<?> date(String text, @Nullable String language) {
    List<PrintedDate> found = PrintedDate.find(text, DateOrder.DAY_FIRST);
    if (found.size() != 1 || found.get(0).start() != 0 || found.get(0).end() != text.length()) {
      return Optional.empty();
    }
    // English is written by both orders: 05/06/2026 would be a guess.
    boolean guess =
        found.get(0).ambiguous()
            && text.indexOf('.') < 0
            && (language == null || language.equals("en"));
    return guess ? Optional.empty() : Optional.of(found.get(0).date());
  }

  private static Optional<BigDecimal> number(String text, @Nullable String language) {
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.matches() || matcher.group(1).equals("(") == matcher.group(3).isEmpty()) {
      return Optional.empty();
    }
    boolean point = language == null || Locales.usesDecimalPoint(language);
    String digits = matcher.group(2).strip();
    // A reader of 1.234,56 may mean thousands by 1.234, a program does not: money bears no guess.
    if (!point && THOUSANDS_OR_DECIMALS.matcher(digits).matches()) {
      return Optional.empty();
    }
    boolean negative =
        (!matcher.group(1).isEmpty() && "-−(".contains(matcher.group(1)))
            || !matcher.group(4).isEmpty();
    return PrintedNumber.parse(digits, point ? DecimalMark.POINT : DecimalMark.COMMA)
        .map(value -> negative ? value.negate() : value);
  }

  private static Optional<String> currency(String text) {
    String code = text.toUpperCase(Locale.ROOT);
    return Currency.getAvailableCurrencies().stream()
        .map(Currency::getCurrencyCode)
        .filter(code::equals)
        .findFirst();
  }
}

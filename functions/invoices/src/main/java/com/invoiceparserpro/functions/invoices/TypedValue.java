package com.invoiceparserpro.functions.invoices;

import com.invoiceparserpro.model.ValueType;
import com.invoiceparserpro.text.EnteredValue;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values between what a person types and what the domain holds. */
final class TypedValue {

  private static final int MAX_TEXT = 1000;
  private static final int MAX_DIGITS = 18;
  private static final int MAX_DECIMALS = 6;

  private TypedValue() {}

  /**
   * The value that {@code text} stands for.
   *
   * @param member of the request, for the error
   * @throws CorrectionException if it is not of this type
   */
  static Object of(ValueType type, String text, @Nullable String language, String member) {
    return Optional.of(text)
        .filter(t -> t.length() <= MAX_TEXT)
        .<Object>flatMap(t -> EnteredValue.parse(type, t, language).map(Object.class::cast))
        .filter(TypedValue::isSane)
        .orElseThrow(() -> CorrectionException.invalidValue(member, expected(type)));
  }

  /** As the contract's JSON has it. */
  static String print(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  /** A number of a few characters can have a billion digits when written out. */
  private static boolean isSane(Object value) {
    return !(value instanceof BigDecimal number)
        || (number.precision() - number.scale() <= MAX_DIGITS
            && number.scale() <= MAX_DECIMALS
            && number.scale() >= -MAX_DIGITS);
  }

  private static String expected(ValueType type) {
    return switch (type) {
      case TEXT -> "text of 1 to %d characters.".formatted(MAX_TEXT);
      case DATE -> "a date such as 2026-12-31 or 31/12/2026.";
      case AMOUNT -> "an amount such as 1234.50, of at most 18 digits and 6 decimals.";
      case NUMBER -> "a number such as 2.5, of at most 18 digits and 6 decimals.";
      case CURRENCY -> "an ISO 4217 code such as EUR.";
    };
  }
}

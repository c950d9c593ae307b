package com.invoiceparserpro.parsing.einvoice;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values as e-invoices write them. What cannot be read without a guess is empty. */
final class Lexical {

  /** xs:decimal, less the absurd. */
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(\\d{1,30}([.]\\d{0,15})?|[.]\\d{1,15})");

  /** What exporters leave in of their print: a decimal comma, or marks of both kinds. */
  private static final Pattern PRINTED =
      Pattern.compile(
          "[+-]?(\\d{1,30},\\d{1,2}|\\d{1,3}([.' ]\\d{3})+,\\d{1,4}|\\d{1,3}([,' ]\\d{3})+[.]\\d{1,4})");

  /** UNTDID 2379 code 102 (and 203, 204, which add a time), or xs:date with anything behind. */
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})(?:(\\d{2})(\\d{2})(?:\\d{4}|\\d{6})?|-(\\d{2})-(\\d{2})(?:\\D.*)?)");

  /** Day, month and year between dots: no country puts the month first there. */
  private static final Pattern DOTTED_DATE = Pattern.compile("(\\d{1,2})[.](\\d{1,2})[.](\\d{4})");

  private static final Pattern NOT_PRINTED = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
  private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
  private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2})([-_].*)?");

  private static final Set<String> PLACEHOLDERS = Set.of("NA", "N/A", "NONE", "NULL", "-", "0");

  private Lexical() {}

  static Optional<String> text(String raw) {
    return Optional.of(NOT_PRINTED.matcher(raw).replaceAll(" ").strip()).filter(t -> !t.isEmpty());
  }

  /** An amount with the decimals stated, less zeros beyond the second. */
  static Optional<BigDecimal> amount(String raw) {
    return decimal(raw)
        .map(
            value -> {
              BigDecimal shortest = value.stripTrailingZeros();
              return value.scale() <= 2 ? value : shortest.setScale(Math.max(2, shortest.scale()));
            });
  }

  /** A quantity or a rate, without trailing zeros. */
  static Optional<BigDecimal> number(String raw) {
    return decimal(raw).map(Lexical::shortest);
  }

  static BigDecimal shortest(BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  /** Whether a number or a date is written as XML demands, and not as some page prints it. */
  static boolean isCanonical(String raw) {
    String text = raw.strip();
    return DECIMAL.matcher(text).matches() || DATE.matcher(text).matches();
  }

  private static Optional<BigDecimal> decimal(String raw) {
    String text = raw.strip();
    if (DECIMAL.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text));
    }
    if (!PRINTED.matcher(text).matches()) {
      return Optional.empty();
    }
    int mark = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
    String whole = text.substring(0, mark).replaceAll("[.,' ]", "");
    return Optional.of(new BigDecimal(whole + '.' + text.substring(mark + 1)));
  }

  /** A calendar day; months (code 610) and weeks (code 616) are none. */
  static Optional<LocalDate> date(String raw) {
    Matcher dotted = DOTTED_DATE.matcher(raw.strip());
    if (dotted.matches()) {
      return day(dotted.group(3), dotted.group(2), dotted.group(1));
    }
    Matcher parts = DATE.matcher(raw.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    boolean compact = parts.group(2) != null;
    return day(parts.group(1), parts.group(compact ? 2 : 4), parts.group(compact ? 3 : 5));
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  static Optional<String> currency(String raw) {
    return matching(CURRENCY, raw.strip().toUpperCase(Locale.ROOT));
  }

  /** Without the spaces of its printed form. */
  static Optional<String> iban(String raw) {
    return matching(IBAN, compact(raw));
  }

  static Optional<String> bic(String raw) {
    return matching(BIC, compact(raw));
  }

  /** ISO 639-1 of a language tag such as {@code de-AT}. */
  static Optional<String> language(String raw) {
    Matcher tag = LANGUAGE.matcher(raw.strip().toLowerCase(Locale.ROOT));
    return tag.matches() ? Optional.of(tag.group(1)) : Optional.empty();
  }

  /** Without the placeholders that exporters write where a reference is mandatory. */
  static Optional<String> reference(String raw) {
    return text(raw).filter(t -> !PLACEHOLDERS.contains(t.toUpperCase(Locale.ROOT)));
  }

  private static String compact(String raw) {
    return NOT_PRINTED.matcher(raw).replaceAll("").toUpperCase(Locale.ROOT);
  }

  private static Optional<String> matching(Pattern pattern, String text) {
    return Optional.of(text).filter(t -> pattern.matcher(t).matches());
  }
}

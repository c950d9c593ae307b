package com.invoiceparserpro.text;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months as printed, without a day: {@code March 2026}, {@code 03/2026}, {@code 2026年3月}. */
public final class PrintedMonth {

  /** Invoices are not printed to PDF with older dates, but for samples. */
  private static final int FIRST_YEAR = 1950;

  private static final String END = "(?![\\d/]|[.,-]\\d)";

  private static final Pattern NAMED =
      Pattern.compile(
          "(\\p{L}[\\p{L}\\p{M}.]{2,14})[ \\u00a0/.-]*(?:de |of )?('?\\d{2}|\\d{4})" + END);
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\d{1,2})[ \\u00a0]?[/.-][ \\u00a0]?(\\d{4})" + END);
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[ \\u00a0]?[/.年-][ \\u00a0]?(\\d{1,2})(?!\\d)");

  private PrintedMonth() {}

  /** The month that {@code text} begins with; empty if it begins with anything else. */
  public static Optional<YearMonth> at(CharSequence text) {
    CharSequence ascii = AsciiDigits.of(text);
    Matcher named = NAMED.matcher(ascii);
    if (named.lookingAt()) {
      return month(Months.number(named.group(1)), named.group(2));
    }
    Matcher first = MONTH_FIRST.matcher(ascii);
    if (first.lookingAt()) {
      return month(Integer.parseInt(first.group(1)), first.group(2));
    }
    Matcher last = YEAR_FIRST.matcher(ascii);
    return last.lookingAt()
        ? month(Integer.parseInt(last.group(2)), last.group(1))
        : Optional.empty();
  }

  private static Optional<YearMonth> month(int month, String digits) {
    int year = Eras.year(digits.startsWith("'") ? digits.substring(1) : digits, false);
    return month < 1 || month > 12 || year < FIRST_YEAR || year > 2099
        ? Optional.empty()
        : Optional.of(YearMonth.of(year, month));
  }
}

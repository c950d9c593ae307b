package com.invoiceparserpro.benchmarks.synthetic.content;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.ThaiBuddhistDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How dates are printed.
 *
 * @param pattern of {@link DateTimeFormatter}; {@code buddhist:} or {@code era:} before it changes
 *     the calendar, {@code upper:} the letters, {@code english:} the language
 */
public record DateStyle(String pattern, Locale locale) {

  public String print(LocalDate date) {
    int colon = pattern.startsWith("'") ? -1 : pattern.indexOf(':');
    String calendar = colon < 0 ? "" : pattern.substring(0, colon);
    Locale names = calendar.equals("english") ? Locale.ENGLISH : locale;
    DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern.substring(colon + 1), names);
    return switch (calendar) {
      case "buddhist" -> format.format(ThaiBuddhistDate.from(date));
      case "era" -> format.format(JapaneseDate.from(date));
      case "upper" -> format.format(date).toUpperCase(names);
      default -> format.format(date.atTime(9, 41, 5));
    };
  }
}

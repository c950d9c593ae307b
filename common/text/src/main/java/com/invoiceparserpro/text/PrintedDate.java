package com.invoiceparserpro.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date found in printed text.
 *
 * @param start index of its first character
 * @param end index after its last character
 * @param ambiguous whether day and month could be the other way round
 * @param order the order that the print itself gives away; null where it does not
 */
public record PrintedDate(
    int start, int end, LocalDate date, boolean ambiguous, @Nullable DateOrder order) {

  private static final String SEPARATOR = "[ \\u00a0]?[./\\-–][ \\u00a0]?";
  private static final String ORDINAL = "(?:st|nd|rd|th|er|º|°|ª|\\.)?";
  private static final String FILLER = "[ \\u00a0.,/\\-]*(?:(?:de|del|of|di|d')[ \\u00a0]+)?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<![\\d.,/])(\\d{4})" + SEPARATOR + "(\\d{1,2})" + SEPARATOR + "(\\d{1,2})(?![\\d/])");
  private static final Pattern IDEOGRAPHS =
      Pattern.compile(
          "(\\d{4})[ \\u00a0]*年[ \\u00a0]*(\\d{1,2})[ \\u00a0]*月[ \\u00a0]*(\\d{1,2})[ \\u00a0]*日");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![\\d.,/])(\\d{1,2})"
              + SEPARATOR
              + "(\\d{1,2})"
              + SEPARATOR
              + "(\\d{4}|'?\\d{2})(?![\\d/%]|[.,]\\d)");
  private static final Pattern DAY_NAME =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})"
              + ORDINAL
              + FILLER
              + "(\\p{L}[\\p{L}\\p{M}]{2,14})"
              + FILLER
              + "(\\d{4}|'?\\d{2})(?!\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME_DAY =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}[\\p{L}\\p{M}]{2,14})[ \\u00a0.\\-]*(\\d{1,2})"
              + ORDINAL
              + "[ \\u00a0,\\-]+(\\d{4}|'\\d{2}|\\d{2}(?![\\d:]))(?!\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR_NAME =
      Pattern.compile(
          "(?<!\\d)(\\d{4})[ \\u00a0.\\-]*(\\p{L}[\\p{L}\\p{M}]{2,14})[ \\u00a0.\\-]*(\\d{1,2})(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  /** Every date in {@code text}, in order, none overlapping. */
  public static List<PrintedDate> find(CharSequence text, DateOrder order) {
    if (text.chars().noneMatch(Character::isDigit)) {
      return List.of();
    }
    List<PrintedDate> found = new ArrayList<>();
    collect(YEAR_FIRST, text, found, m -> date(m, 1, number(m.group(2)), 3, false));
    if (text.chars().anyMatch(c -> c == '年')) {
      collect(IDEOGRAPHS, text, found, m -> date(m, 1, number(m.group(2)), 3, false));
    }
    if (Months.areIn(text)) {
      collect(DAY_NAME, text, found, m -> date(m, 3, Months.number(m.group(2)), 1, false));
      collect(NAME_DAY, text, found, m -> date(m, 3, Months.number(m.group(1)), 2, false));
      collect(YEAR_NAME, text, found, m -> date(m, 1, Months.number(m.group(2)), 3, false));
    }
    collect(NUMBERS, text, found, m -> ofNumbers(m, order));
    found.sort(Comparator.comparingInt(PrintedDate::start));
    return found;
  }

  private interface Reading {
    @Nullable PrintedDate of(Matcher matcher);
  }

  private static void collect(
      Pattern pattern, CharSequence text, List<PrintedDate> found, Reading reading) {
    Matcher matcher = pattern.matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      PrintedDate date = reading.of(matcher);
      if (date != null && found.stream().noneMatch(date::overlaps)) {
        found.add(date);
      }
      // A failed reading may hide a good one that starts inside it.
      from = date != null ? matcher.end() : matcher.start() + 1;
    }
  }

  private boolean overlaps(PrintedDate other) {
    return start < other.end && other.start < end;
  }

  private static @Nullable PrintedDate ofNumbers(Matcher m, DateOrder order) {
    int first = number(m.group(1));
    int second = number(m.group(2));
    boolean ambiguous = first <= 12 && second <= 12 && first != second;
    boolean monthFirst = second > 12 || (ambiguous && order == DateOrder.MONTH_FIRST);
    PrintedDate date = date(m, 3, monthFirst ? first : second, monthFirst ? 2 : 1, ambiguous);
    if (date == null || (first <= 12 && second <= 12)) {
      return date;
    }
    DateOrder shown = monthFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    return new PrintedDate(date.start, date.end, date.date, false, shown);
  }

  private static @Nullable PrintedDate date(
      Matcher m, int yearGroup, int month, int dayGroup, boolean ambiguous) {
    int year = year(m.group(yearGroup));
    if (month < 1 || month > 12 || year < 1990 || year > 2099) {
      return null;
    }
    try {
      LocalDate date = LocalDate.of(year, month, number(m.group(dayGroup)));
      return new PrintedDate(m.start(), m.end(), date, ambiguous, null);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int year(String text) {
    String digits = text.startsWith("'") ? text.substring(1) : text;
    int year = number(digits);
    if (digits.length() == 2) {
      return 2000 + year;
    }
    // The Buddhist calendar of Thailand is 543 years ahead.
    return year >= 2500 && year < 2650 ? year - 543 : year;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}

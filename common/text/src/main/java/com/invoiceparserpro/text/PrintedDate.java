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

  /** Invoices are not printed to PDF with older dates, but for samples. */
  private static final int FIRST_YEAR = 1950;

  /** Every date in {@code text}, in order, none overlapping. */
  public static List<PrintedDate> find(CharSequence text, DateOrder order) {
    if (!Chars.hasDigit(text)) {
      return List.of();
    }
    CharSequence ascii = AsciiDigits.of(text);
    List<PrintedDate> found = new ArrayList<>();
    if (Chars.any(ascii, c -> c == '年' || c == '년')) {
      collect(DatePatterns.SIGNS, ascii, found, PrintedDate::ofEra);
    }
    int numbers = DatePatterns.mayBeNumbers(ascii);
    if (numbers >= 0) {
      if (DatePatterns.mayBeYearFirst(ascii, numbers)) {
        collect(
            DatePatterns.YEAR_FIRST, ascii, numbers, found, m -> date(m, number(m.group("month"))));
      }
      if (Chars.any(ascii, c -> "RH令平昭民㋿㍻㍼".indexOf(c) >= 0)) {
        collect(DatePatterns.ERA, ascii, found, PrintedDate::ofEra);
      }
    }
    if (Chars.any(ascii, c -> c == 'á' || c == 'Á' || c == '\u0301')) {
      collect(DatePatterns.VIETNAMESE, ascii, found, m -> date(m, number(m.group("month"))));
    }
    int month = Months.firstIn(ascii);
    if (month >= 0) {
      int number = DatePatterns.numberBefore(ascii, month);
      boolean years = DatePatterns.mayBeYearAndName(ascii, 0);
      if (years) {
        collect(DatePatterns.YEAR_DAY_NAME, ascii, found, m -> named(m, ascii));
      }
      collect(DatePatterns.DAY_NAME, ascii, number, found, m -> named(m, ascii));
      collect(DatePatterns.NAME_DAY, ascii, month, found, m -> named(m, ascii));
      if (years) {
        collect(DatePatterns.YEAR_NAME, ascii, number, found, m -> named(m, ascii));
      }
    }
    if (numbers >= 0) {
      collect(DatePatterns.NUMBERS, ascii, numbers, found, m -> ofNumbers(m, order));
    }
    found.sort(Comparator.comparingInt(PrintedDate::start));
    return found;
  }

  /**
   * Dates of eight digits such as 20260309: where something else says that a date stands here, for
   * most such numbers are codes.
   */
  public static List<PrintedDate> findCompact(CharSequence text) {
    List<PrintedDate> found = new ArrayList<>();
    collect(
        DatePatterns.COMPACT, AsciiDigits.of(text), found, m -> date(m, number(m.group("month"))));
    return found;
  }

  private interface Reading {
    @Nullable PrintedDate of(Matcher matcher);
  }

  private static void collect(
      Pattern pattern, CharSequence text, List<PrintedDate> found, Reading reading) {
    collect(pattern, text, 0, found, reading);
  }

  private static void collect(
      Pattern pattern, CharSequence text, int start, List<PrintedDate> found, Reading reading) {
    Matcher matcher = pattern.matcher(text);
    int from = start;
    while (matcher.find(from)) {
      PrintedDate date = reading.of(matcher);
      if (date != null && !date.overlapsAny(found)) {
        found.add(date);
      }
      // A failed reading may hide a good one that starts inside it.
      from = date != null ? matcher.end() : matcher.start() + 1;
    }
  }

  private boolean overlapsAny(List<PrintedDate> others) {
    for (PrintedDate other : others) {
      if (start < other.end && other.start < end) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable PrintedDate named(Matcher m, CharSequence text) {
    String name = m.group("name");
    boolean thai = Character.UnicodeScript.of(name.charAt(0)) == Character.UnicodeScript.THAI;
    boolean ordinal = m.end("day") < m.end() && text.charAt(m.end("day")) == '.';
    int month = Months.number(name, ordinal);
    return date(m, year(m.group("year"), thai), month, m.group("day"), false);
  }

  private static @Nullable PrintedDate ofEra(Matcher m) {
    String era = m.group("era");
    String year = m.group("year");
    boolean republic = era == null && year.length() == 3;
    if (era == null && year.length() < 3) {
      return null;
    }
    int counted =
        republic
            ? Eras.year(Eras.REPUBLIC, year)
            : era == null ? year(year, false) : Eras.year(era, year);
    return date(m, counted, number(m.group("month")), m.group("day"), false);
  }

  private static @Nullable PrintedDate ofNumbers(Matcher m, DateOrder order) {
    int first = number(m.group("first"));
    int second = number(m.group("second"));
    int year = year(m.group("year"), false);
    boolean ambiguous = first <= 12 && second <= 12 && first != second;
    boolean monthFirst = second > 12 || (ambiguous && order == DateOrder.MONTH_FIRST);
    PrintedDate date =
        monthFirst
            ? date(m, year, first, m.group("second"), ambiguous)
            : date(m, year, second, m.group("first"), ambiguous);
    if (date == null || (first <= 12 && second <= 12)) {
      return date;
    }
    DateOrder shown = monthFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    return new PrintedDate(date.start, date.end, date.date, false, shown);
  }

  private static @Nullable PrintedDate date(Matcher m, int month) {
    return date(m, year(m.group("year"), false), month, m.group("day"), false);
  }

  private static @Nullable PrintedDate date(
      Matcher m, int year, int month, String day, boolean ambiguous) {
    if (month < 1 || month > 12 || year < FIRST_YEAR || year > 2099) {
      return null;
    }
    try {
      LocalDate date = LocalDate.of(year, month, number(day));
      return new PrintedDate(m.start(), m.end(), date, ambiguous, null);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int year(String text, boolean thai) {
    return Eras.year(text.startsWith("'") ? text.substring(1) : text, thai);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}

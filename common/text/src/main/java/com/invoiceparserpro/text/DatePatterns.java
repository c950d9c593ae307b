package com.invoiceparserpro.text;

import java.util.regex.Pattern;

/** The forms in which dates are printed; groups are named day, month, name, year and era. */
final class DatePatterns {

  private static final String SPACE = "[ \\u00a0]";
  private static final String SEPARATOR = SPACE + "?[./\\-–‐‑]" + SPACE + "?";
  private static final String DAY = "(?<day>\\d{1,2})";
  private static final String ORDINAL = "(?:" + SPACE + "?(?:st|nd|rd|th)\\b|er|\\.?[º°ª]|\\.)?";

  /**
   * What stands between the parts: signs, "of" in many languages, the mark of an era. Nothing of it
   * is given back: what follows begins with something else, and most numbers are in no date.
   */
  private static final String FILLER =
      "[ \\u00a0.,/\\-–»”\"]*+(?:(?:de|del|of|di|d')"
          + SPACE
          + "++)?(?:พ\\.?ศ\\.?|ค\\.?ศ\\.?|เดือน)?"
          + SPACE
          + "*+";

  /** A month: a word, a Thai abbreviation such as ม.ค., an Arabic name of two words. */
  private static final String NAME =
      "(?<name>[ก-ฮเ-ไ][ก-๎]{0,2}\\."
          + SPACE
          + "?[ก-ฮ]\\.?|(?:كانون|تشرين) ?ال\\p{L}{3,5}|آب|\\p{L}[\\p{L}\\p{M}]{2,14}+)";

  /** The same month by its other name: آذار/مارس. */
  private static final String OTHER_NAME =
      "(?:" + SPACE + "?/" + SPACE + "?[\\u0621-\\u064A ]{2,15})?";

  private static final String ANY_YEAR = "(?<year>\\d{4}|'?\\d{2})";

  static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<![\\d.,/]|\\d[-–‐‑])(?<year>\\d{4})"
              + SEPARATOR
              + "(?<month>\\d{1,2})"
              + SEPARATOR
              + DAY
              + "(?![\\d/])");

  /** 2026年3月9日, 令和8年3月9日, 民國115年3月9日, 2026년 3월 9일. */
  static final Pattern SIGNS =
      Pattern.compile(
          "(?<!\\d)(?:(?<era>"
              + Eras.NAMES
              + ")\\s*)?(?<year>\\d{1,4}|元)\\s*[年년]\\s*(?<month>\\d{1,2})\\s*[月월]\\s*(?<day>\\d{1,2})\\s*[日일号號]");

  /** R8.3.9, 令和8/3/9, 民國115.03.09. */
  static final Pattern ERA =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?<era>"
              + Eras.NAMES
              + ")\\.?\\s?(?<year>\\d{1,3})\\s?[./\\-]\\s?(?<month>\\d{1,2})\\s?[./\\-]\\s?(?<day>\\d{1,2})(?![\\p{L}\\d]|[./\\-]\\d)");

  static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![\\d.,/])(?<first>\\d{1,2})"
              + SEPARATOR
              + "(?<second>\\d{1,2})"
              + SEPARATOR
              + ANY_YEAR
              + "(?![\\d/%]|[.,]\\d)");

  static final Pattern DAY_NAME =
      Pattern.compile(
          "(?<!\\d)" + DAY + ORDINAL + FILLER + NAME + OTHER_NAME + FILLER + ANY_YEAR + "(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  static final Pattern NAME_DAY =
      Pattern.compile(
          "(?<!\\p{L})"
              + NAME
              + "[ \\u00a0./\\-]*"
              + DAY
              + ORDINAL
              + "[ \\u00a0,./\\-]+(?:del? )?(?<year>\\d{4}|'\\d{2}|\\d{2}(?![\\d:]))(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  /** 2026. március 9., 2026 m. kovo 9 d., 2026 m. kovo mėn. 9 d. */
  static final Pattern YEAR_NAME =
      Pattern.compile(
          "(?<!\\d)(?<year>\\d{4})(?:"
              + SPACE
              + "?m\\.)?[ \\u00a0./\\-]*"
              + NAME
              + "(?: mėn\\.?)?[ \\u00a0./\\-]*"
              + DAY
              + "(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  /** 2026. gada 9. marts. */
  static final Pattern YEAR_DAY_NAME =
      Pattern.compile(
          "(?<!\\d)(?<year>\\d{4})\\.?"
              + SPACE
              + "?(?:gada|g\\.)"
              + SPACE
              + "?"
              + DAY
              + "\\.?"
              + SPACE
              + "?"
              + NAME,
          Pattern.CASE_INSENSITIVE);

  /** Ngày 9 tháng 3 năm 2026, also with its words in English: ngày (day) 9 tháng (month) 3. */
  static final Pattern VIETNAMESE =
      Pattern.compile(
          "(?<!\\d)"
              + DAY
              + "\\s*th(?:á|a\u0301)ng\\s*(?:\\(\\p{L}+\\)\\s*)?(?<month>\\d{1,2})"
              + "\\s*(?:n(?:ă|a\u0306)m|,|/)?\\s*(?:\\(\\p{L}+\\)\\s*)?(?<year>\\d{4})(?!\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** 20260309 on its own. */
  static final Pattern COMPACT =
      Pattern.compile(
          "(?<![\\p{L}\\d.,/\\-])(?<year>20\\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-3]\\d)(?![\\p{L}\\d/\\-]|[.,]\\d)");

  private DatePatterns() {}

  /**
   * Where the first of three numbers stands that have a sign between each two, and as many digits
   * as those of a date: what dates of numbers alone are, and few lines have. Far cheaper than to
   * look for dates.
   *
   * @return its index; -1 if there are none
   */
  static int mayBeNumbers(CharSequence text) {
    int first = -1;
    int second = -1;
    int i = 0;
    while (i < text.length()) {
      if (!Chars.isAsciiDigit(text, i)) {
        i++;
        continue;
      }
      if (first >= 0) {
        return first;
      }
      int start = i;
      while (Chars.isAsciiDigit(text, i)) {
        i++;
      }
      first = second >= 0 && i - start <= 2 ? second : -1;
      second = i - start <= 4 ? start : -1;
      int next = afterSeparator(text, i);
      if (next < 0) {
        first = -1;
        second = -1;
      } else {
        i = next;
      }
    }
    return -1;
  }

  /** Whether any number from {@code from} on has four digits, and a sign and a number behind it. */
  static boolean mayBeYearFirst(CharSequence text, int from) {
    int i = from;
    while (i < text.length()) {
      int start = i;
      while (Chars.isAsciiDigit(text, i)) {
        i++;
      }
      if (i - start == 4 && afterSeparator(text, i) >= 0) {
        return true;
      }
      i = Math.max(i, start + 1);
    }
    return false;
  }

  /** Whether any number of four digits from {@code from} on has a word behind it. */
  static boolean mayBeYearAndName(CharSequence text, int from) {
    int digits = 0;
    boolean year = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Chars.isAsciiDigit(text, i)) {
        digits++;
        year = digits == 4;
      } else if (year && Character.isLetter(c)) {
        return true;
      } else {
        digits = 0;
        year &= isSpace(text, i) || c == '.' || c == '/' || c == '-';
      }
    }
    return false;
  }

  /** Where the number before {@code at} begins, whatever is between; {@code at} without one. */
  static int numberBefore(CharSequence text, int at) {
    int end = at;
    while (end > 0 && !Chars.isAsciiDigit(text, end - 1)) {
      end--;
    }
    int start = end;
    while (Chars.isAsciiDigit(text, start - 1)) {
      start--;
    }
    return end == 0 ? at : start;
  }

  /** Index of the number behind a sign at {@code at}; -1 if there is no sign or no number. */
  private static int afterSeparator(CharSequence text, int at) {
    int next = isSpace(text, at) ? at + 1 : at;
    if (next >= text.length() || "./-–‐‑".indexOf(text.charAt(next)) < 0) {
      return -1;
    }
    next++;
    next = isSpace(text, next) ? next + 1 : next;
    boolean shortYear = next < text.length() && text.charAt(next) == '\'';
    next = shortYear ? next + 1 : next;
    return Chars.isAsciiDigit(text, next) ? next : -1;
  }

  private static boolean isSpace(CharSequence text, int at) {
    return at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0');
  }
}

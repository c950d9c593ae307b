package com.invoiceparserpro.parsing.layout;

import com.invoiceparserpro.text.Chars;

/** Dates in figures, or with a month's name between hyphens, of which a line may hold a part. */
final class BrokenDate {

  private static final String SIGNS = "-/.";
  private static final int LONGEST = 11;

  /** Digits of a year, of which a piece has some. */
  private static final int YEAR = 4;

  private BrokenDate() {}

  /**
   * Whether two pieces make up a date with a year of four digits, and the first has no such year.
   */
  static boolean completes(String piece, String rest) {
    return piece.length() + rest.length() <= LONGEST
        && isDate(piece + rest, YEAR, YEAR)
        && !isDate(piece, YEAR, YEAR);
  }

  /** Whether a piece is a date with a year of two digits. */
  static boolean isWhole(String piece) {
    return isDate(piece, 2, 2);
  }

  /** Three parts between equal signs: day, month and year, or the year first. */
  private static boolean isDate(String text, int shortest, int longest) {
    int first = 0;
    while (first < text.length() && SIGNS.indexOf(text.charAt(first)) < 0) {
      first++;
    }
    int second = first < text.length() ? text.indexOf(text.charAt(first), first + 1) : -1;
    if (first == 0 || second < 0) {
      return false;
    }
    int last = text.length() - second - 1;
    int middle = second - first - 1;
    boolean yearLast = first <= 2 && last >= shortest && last <= longest;
    boolean yearFirst = first == YEAR && last >= 1 && last <= 2 && shortest == YEAR;
    boolean month = middle >= 1 && (middle <= 2 ? digits(text, first + 1, second) : middle == 3);
    return (yearLast || yearFirst)
        && month
        && digits(text, 0, first)
        && digits(text, second + 1, text.length());
  }

  private static boolean digits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Chars.isAsciiDigit(text, i)) {
        return false;
      }
    }
    return true;
  }
}

package com.invoiceparserpro.text;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as printed: {@code 1.234,56}, {@code 1 234.56}, {@code 1'234}, {@code 1,23,456.78}. */
public final class PrintedNumber {

  private static final int MAX_LENGTH = 30;

  /** Apostrophes in all their prints, and the Arabic sign. */
  private static final String GROUPING = "'\u2019\u2018\u2032\u02bc\u00b4`\u066c";

  private PrintedNumber() {}

  /**
   * The number that {@code digits} prints; its scale is the number of printed decimals.
   *
   * @param digits digits with separators, without sign and currency
   * @param mark decides where one separator could be either: {@code 1.234}
   * @return empty if the separators make no number
   */
  public static Optional<BigDecimal> parse(String digits, DecimalMark mark) {
    if (digits.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    StringBuilder plain = new StringBuilder();
    boolean grouped = false;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      int value = Character.digit(c, 10);
      if (value >= 0) {
        plain.append((char) ('0' + value));
      } else if (c == '.' || c == ',') {
        plain.append(c);
      } else if (c == '\u066B') {
        plain.append('.');
      } else if (Character.isSpaceChar(c) || GROUPING.indexOf(c) >= 0) {
        grouped = true;
      } else {
        return Optional.empty();
      }
    }
    return parsePlain(plain.toString(), grouped, mark);
  }

  private static Optional<BigDecimal> parsePlain(String s, boolean grouped, DecimalMark mark) {
    int decimalAt = decimalPosition(s, grouped, mark);
    String whole = decimalAt < 0 ? s : s.substring(0, decimalAt);
    String fraction = decimalAt < 0 ? "" : s.substring(decimalAt + 1);
    // With two decimals after the other sign, careless grouping leaves no doubt: 1,3850.85.
    boolean sure = fraction.length() == 2 && whole.indexOf(s.charAt(s.length() - 3)) < 0;
    if (!isGrouped(whole) && !sure) {
      return Optional.empty();
    }
    String digits = whole.replace(".", "").replace(",", "");
    if (digits.isEmpty() && fraction.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new BigDecimal(
            (digits.isEmpty() ? "0" : digits) + (fraction.isEmpty() ? "" : "." + fraction)));
  }

  /** Index of the decimal sign, or -1 for a whole number. */
  private static int decimalPosition(String s, boolean grouped, DecimalMark mark) {
    int point = s.lastIndexOf('.');
    int comma = s.lastIndexOf(',');
    if (point >= 0 && comma >= 0) {
      return Math.max(point, comma);
    }
    int at = Math.max(point, comma);
    if (at < 0) {
      return -1;
    }
    if (s.indexOf(s.charAt(at)) != at) {
      return -1;
    }
    boolean couldBeThousands =
        s.length() - at - 1 == 3 && at >= 1 && at <= 3 && s.charAt(0) != '0' && !grouped;
    return couldBeThousands && s.charAt(at) != mark.sign() ? -1 : at;
  }

  /** Whether the separators of a whole number stand at thousands, or at lakhs as in India. */
  private static boolean isGrouped(String whole) {
    int last = Math.max(whole.lastIndexOf('.'), whole.lastIndexOf(','));
    if (last < 0) {
      return true;
    }
    if (whole.length() - last - 1 != 3 || last == 0) {
      return false;
    }
    char separator = whole.charAt(last);
    int groupStart = last;
    while (groupStart > 0) {
      int previous = whole.lastIndexOf(separator, groupStart - 1);
      int length = groupStart - previous - 1;
      if (length < 1 || length > 3 || (previous >= 0 && length == 1)) {
        return false;
      }
      groupStart = previous;
    }
    return !Chars.any(whole, c -> (c == '.' || c == ',') && c != separator);
  }
}

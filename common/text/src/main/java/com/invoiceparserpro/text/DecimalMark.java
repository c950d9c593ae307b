package com.invoiceparserpro.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sign that a document prints before the fraction of a number. */
public enum DecimalMark {
  POINT('.'),
  COMMA(',');

  /** Any other number of decimals but three. */
  private static final Pattern FRACTION =
      Pattern.compile("(?<![.,/-]\\d?)\\d([.,])(?:\\d|\\d{4,6})(?![\\d.,])(?![/-]\\d)(?!\\s?%)");

  /** No thousands are parted in 1500,000: the three are decimals. */
  private static final Pattern LONG =
      Pattern.compile("(?<![\\d.,/-])\\d{4,}([.,])\\d{3}(?![\\d.,/-])");

  /** Groups of three and no fraction: money without decimals, if there is none with them. */
  private static final Pattern THOUSANDS =
      Pattern.compile("(?<![\\d.,/-])[1-9]\\d{0,2}(?:([.,])\\d{3})(?:\\1\\d{3})*(?![\\d.,/-])");

  private final char sign;

  DecimalMark(char sign) {
    this.sign = sign;
  }

  public char sign() {
    return sign;
  }

  /** The mark that most amounts in {@code text} use; empty on a draw. */
  public static Optional<DecimalMark> mostUsed(CharSequence text) {
    int points = 0;
    int commas = 0;
    for (int i = 1; i + 2 < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == POINT.sign || c == COMMA.sign) && isMoney(text, i)) {
        points += c == POINT.sign ? 1 : 0;
        commas += c == COMMA.sign ? 1 : 0;
      }
    }
    return points + commas == 0 ? byOtherNumbers(text) : ofBalance(points - commas);
  }

  /**
   * Whether the sign at {@code at} stands before two decimals at the end of a number: how money is
   * printed. Not before the year of 9.3.26. By hand, as most signs of a document are looked at.
   */
  private static boolean isMoney(CharSequence text, int at) {
    boolean number =
        Chars.isAsciiDigit(text, at - 1)
            && Chars.isAsciiDigit(text, at + 1)
            && Chars.isAsciiDigit(text, at + 2);
    if (!number || Chars.isAsciiDigit(text, at + 3) || isOneOf(".,", text, at + 3)) {
      return false;
    }
    boolean inDate =
        isOneOf(".,/-", text, at - 2)
            || (Chars.isAsciiDigit(text, at - 2) && isOneOf(".,/-", text, at - 3));
    return !inDate && !(isOneOf("/-", text, at + 3) && Chars.isAsciiDigit(text, at + 4));
  }

  private static boolean isOneOf(String signs, CharSequence text, int at) {
    return at >= 0 && at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
  }

  private static Optional<DecimalMark> byOtherNumbers(CharSequence text) {
    if (FRACTION.matcher(text).find() || LONG.matcher(text).find()) {
      return ofBalance(balance(FRACTION, text) + balance(LONG, text));
    }
    // One such number may be a quantity with three decimals; several are a habit.
    int thousands = balance(THOUSANDS, text);
    return ofBalance(Math.abs(thousands) > 1 ? -thousands : 0);
  }

  private static Optional<DecimalMark> ofBalance(int balance) {
    return balance == 0 ? Optional.empty() : Optional.of(balance > 0 ? POINT : COMMA);
  }

  /** How many more matches have a point than a comma. */
  private static int balance(Pattern pattern, CharSequence text) {
    int balance = 0;
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      balance += text.charAt(matcher.start(1)) == POINT.sign ? 1 : -1;
    }
    return balance;
  }
}

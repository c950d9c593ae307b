package com.invoiceparserpro.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sign that a document prints before the fraction of a number. */
public enum DecimalMark {
  POINT('.'),
  COMMA(',');

  /** Two decimals at the end: how money is printed. Not the year of 9.3.26. */
  private static final Pattern MONEY =
      Pattern.compile("(?<![.,/-]\\d?)\\d([.,])\\d{2}(?![\\d.,])(?![/-]\\d)");

  /** Any other number of decimals but three. */
  private static final Pattern FRACTION =
      Pattern.compile("(?<![.,/-]\\d?)\\d([.,])(?:\\d|\\d{4,6})(?![\\d.,])(?![/-]\\d)");

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
    if (!MONEY.matcher(text).find()) {
      return byOtherNumbers(text);
    }
    return ofBalance(balance(MONEY, text));
  }

  private static Optional<DecimalMark> byOtherNumbers(CharSequence text) {
    if (FRACTION.matcher(text).find()) {
      return ofBalance(balance(FRACTION, text));
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

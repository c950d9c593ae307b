package com.invoiceparserpro.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sign that a document prints before the fraction of a number. */
public enum DecimalMark {
  POINT('.'),
  COMMA(',');

  /** Two decimals at the end: how money is printed, and the one form that cannot be thousands. */
  private static final Pattern MONEY = Pattern.compile("\\d([.,])\\d{2}(?![\\d.,])");

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
    Matcher matcher = MONEY.matcher(text);
    while (matcher.find()) {
      if (text.charAt(matcher.start(1)) == '.') {
        points++;
      } else {
        commas++;
      }
    }
    return points == commas ? Optional.empty() : Optional.of(points > commas ? POINT : COMMA);
  }
}

package com.invoiceparserpro.parsing.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What around a number makes it negative: a minus on either side, parentheses, a credit mark. */
final class AmountSigns {

  /** "CR" behind money is the bookkeeper's minus; "Cr" before it would be something else. */
  private static final Pattern CREDIT = Pattern.compile("\\G ?(?:CR|Cr|cr)\\.?(?![\\p{L}\\d])");

  private final String text;

  AmountSigns(String text) {
    this.text = text;
  }

  /** Index of a minus before the number, over a currency too; -1 if there is none. */
  int minusBefore(int start) {
    if (text.startsWith("(-)", start - 3)) {
      return start - 3;
    }
    int at = start - 1;
    int letters = 0;
    while (at >= 0
        && letters <= 4
        && (text.charAt(at) == ' ' || CurrencyWords.isPart(text.charAt(at)))) {
      letters++;
      at--;
    }
    if (at < 0 || "-−–".indexOf(text.charAt(at)) < 0) {
      return -1;
    }
    // "Total - 5.00" and "a-5" are no negative numbers; "-5.00", "-$5.00", "$-5.00" and a column's
    // "- 5.00" are.
    boolean afterWord = at > 0 && text.charAt(at - 1) != '\t' && text.charAt(at - 1) != '(';
    // A dash between a text and an amount has spaces on both sides: "Development - $1000".
    boolean dash = at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
    boolean attached = start - at == 1 || (!dash && CurrencyWords.endingAt(text, start) != null);
    return afterWord
            && !(attached
                && (Character.isWhitespace(text.charAt(at - 1))
                    || CurrencyWords.endingAt(text, at) != null))
        ? -1
        : at;
  }

  boolean inParentheses(int start, int end) {
    int open = start - 1;
    while (open >= 0 && (CurrencyWords.isPart(text.charAt(open)) || text.charAt(open) == ' ')) {
      open--;
    }
    return open >= 0
        && text.charAt(open) == '('
        && end < text.length()
        && text.charAt(end) == ')'
        && (open == 0 || Character.isWhitespace(text.charAt(open - 1)));
  }

  boolean minusAfter(int end) {
    return end < text.length()
        && "-−".indexOf(text.charAt(end)) >= 0
        && (end + 1 == text.length() || Character.isWhitespace(text.charAt(end + 1)))
        && hasTwoDecimals(end);
  }

  /**
   * Index after a credit mark that follows the money ending at {@code end}; {@code end} if none.
   */
  int endOfCredit(int end) {
    if (!hasTwoDecimals(end) || end >= text.length() || " Cc".indexOf(text.charAt(end)) < 0) {
      return end;
    }
    Matcher credit = CREDIT.matcher(text);
    return credit.find(end) ? credit.end() : end;
  }

  private boolean hasTwoDecimals(int end) {
    return end >= 3 && ".,".indexOf(text.charAt(end - 3)) >= 0;
  }
}

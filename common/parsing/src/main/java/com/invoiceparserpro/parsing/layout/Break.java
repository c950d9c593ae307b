package com.invoiceparserpro.parsing.layout;

import com.invoiceparserpro.text.Chars;

/** How a number or a code goes on in the line below, by the characters of its pieces. */
enum Break {
  NONE,

  /** The break itself tells. */
  PLAIN,

  /** Between two digits. */
  INSIDE,

  /** Between groups of digits, where a space was printed or would have been. */
  GROUPS;

  /** Shorter pieces are numbers of their own. */
  private static final int MIN_NUMBER = 4;

  /** Shorter pieces may be the begin of anything. */
  private static final int MIN_CODE = 3;

  /** Digits of a piece that ends a number. */
  private static final int MAX_REST = 3;

  /** How {@code below} may go on what {@code above} begins. */
  static Break between(String above, String below) {
    char last = above.charAt(above.length() - 1);
    boolean digit = Chars.isAsciiDigit(below.charAt(0));
    if (BrokenDate.completes(above, below)) {
      return BrokenDate.isWhole(above) ? INSIDE : PLAIN;
    }
    if (!digit && Chars.isAsciiDigit(last) && "-/".indexOf(below.charAt(0)) >= 0) {
      return isCode(above) && Chars.isAsciiDigit(below.charAt(below.length() - 1)) ? PLAIN : NONE;
    }
    if (last == '-' || last == '/') {
      char before = above.charAt(above.length() - 2);
      boolean list = below.charAt(below.length() - 1) == last && !Chars.hasLetter(above);
      if (!digit || list || !Character.isLetterOrDigit(before)) {
        return NONE;
      }
      return last == '-' && isMoney(above) ? INSIDE : PLAIN;
    }
    if (above.length() <= MAX_REST && isGroup(above, 1) && isGroup(below, MAX_REST)) {
      return GROUPS;
    }
    if (above.length() < MIN_NUMBER || !isNumber(below)) {
      return NONE;
    }
    if (last == '.' || last == ',') {
      return digit && endsWithGroups(above) ? PLAIN : NONE;
    }
    if (!digit) {
      return PLAIN;
    }
    return below.length() <= MAX_REST && decimals(above) + below.length() <= 2 ? INSIDE : NONE;
  }

  /** Digits, at least so many and at most three, before any decimals. */
  private static boolean isGroup(String text, int least) {
    int digits = 0;
    while (digits < text.length() && Chars.isAsciiDigit(text.charAt(digits))) {
      digits++;
    }
    boolean decimals = digits + MAX_REST == text.length() && isNumber(text);
    return digits >= least && digits <= MAX_REST && (digits == text.length() || decimals);
  }

  /** Whether a word is no amount, which a negative one may follow. */
  private static boolean isCode(String text) {
    return text.length() >= MIN_CODE
        && (text.indexOf('-') > 0 || text.indexOf('/') > 0 || Chars.hasLetter(text));
  }

  /** Whether a hyphen may be the sign of an amount before it, as in "44.73-". */
  private static boolean isMoney(String text) {
    return !Chars.hasLetter(text) && (text.indexOf('.') >= 0 || text.indexOf(',') >= 0);
  }

  /** Whether a sign follows digits without any other, or in groups of three: no date. */
  private static boolean endsWithGroups(String text) {
    int end = text.length() - 1;
    if (!Chars.isAsciiDigit(text.charAt(end - 1))) {
      return false;
    }
    for (int i = end - 1; i >= 0; i--) {
      if (".,".indexOf(text.charAt(i)) >= 0) {
        if (end - i != MAX_REST + 1) {
          return false;
        }
        end = i;
      }
    }
    return true;
  }

  /** Digits after the last point or comma; none where there is no such sign. */
  private static int decimals(String text) {
    int sign = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
    return sign < 0 ? -MAX_REST : text.length() - sign - 1;
  }

  /** Digits, points and commas; neither of these at the end, nor more than one in a row. */
  private static boolean isNumber(String text) {
    boolean sign = false;
    for (int i = 0; i < text.length(); i++) {
      boolean digit = Chars.isAsciiDigit(text.charAt(i));
      if (!digit && (sign || ".,".indexOf(text.charAt(i)) < 0)) {
        return false;
      }
      sign = !digit;
    }
    return !sign;
  }

  /** Whether a word may be the first piece of something. */
  static boolean mayFollow(String text) {
    char last = text.charAt(text.length() - 1);
    boolean cut =
        Chars.isAsciiDigit(last) || (text.length() >= MIN_CODE && "-/.,".indexOf(last) >= 0);
    return cut && Chars.letters(text) < text.length();
  }
}

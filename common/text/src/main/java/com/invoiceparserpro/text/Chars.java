package com.invoiceparserpro.text;

import java.util.function.IntPredicate;

/**
 * Questions about the characters of a text. They are asked of every piece of a document, and a
 * stream for each would cost more than its answer; so would a call of a predicate for each
 * character of the commonest ones.
 */
public final class Chars {

  private Chars() {}

  /** Whether any UTF-16 code unit passes. */
  public static boolean any(CharSequence text, IntPredicate test) {
    for (int i = 0; i < text.length(); i++) {
      if (test.test(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is a digit, of any script. */
  public static boolean hasDigit(CharSequence text) {
    return hasDigit(text, 0);
  }

  /** Whether there is a digit, of any script, from {@code from} on. */
  public static boolean hasDigit(CharSequence text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an ASCII digit stands at {@code at}; false outside of the text. */
  public static boolean isAsciiDigit(CharSequence text, int at) {
    return at >= 0 && at < text.length() && isAsciiDigit(text.charAt(at));
  }

  public static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether there is a letter. */
  public static boolean hasLetter(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is a letter or a digit. */
  public static boolean hasLetterOrDigit(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** How many digits there are, of any script. */
  public static int digits(CharSequence text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /** How many letters there are. */
  public static int letters(CharSequence text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /** The text without what is {@code opening} at its start, and {@code closing} at its end. */
  public static String trim(String text, String opening, String closing) {
    int from = 0;
    int to = text.length();
    while (from < to && opening.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && closing.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }

  /** How many UTF-16 code units pass. */
  public static int count(CharSequence text, IntPredicate test) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += test.test(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }
}

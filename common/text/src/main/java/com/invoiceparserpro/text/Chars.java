package com.invoiceparserpro.text;

import java.util.function.IntPredicate;

/**
 * Questions about the characters of a text. They are asked of every piece of a document, and a
 * stream for each would cost more than its answer.
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

  /** How many UTF-16 code units pass. */
  public static int count(CharSequence text, IntPredicate test) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += test.test(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }
}

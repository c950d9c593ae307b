package com.invoiceparserpro.text;

/** Digits of other scripts. */
final class AsciiDigits {

  private AsciiDigits() {}

  /** {@code text} with decimal digits and full-width signs as ASCII has them; as long as before. */
  static CharSequence of(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (isForeign(text.charAt(i))) {
        return replaced(text);
      }
    }
    return text;
  }

  private static boolean isForeign(char c) {
    return c >= 0x0660 && (Character.isDigit(c) || isFullWidth(c));
  }

  private static boolean isFullWidth(char c) {
    return c > 0xFF00 && c < 0xFF5F;
  }

  private static CharSequence replaced(CharSequence text) {
    StringBuilder ascii = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x0660 || !isForeign(c)) {
        ascii.append(c);
      } else if (isFullWidth(c)) {
        ascii.append((char) (c - 0xFEE0));
      } else {
        ascii.append((char) ('0' + Character.digit(c, 10)));
      }
    }
    return ascii;
  }
}

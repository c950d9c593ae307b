package com.invoiceparserpro.export;

import java.util.Optional;

/** Text that programs take for what it says, and nothing else. */
final class SafeText {

  private static final String STARTERS = "=+-@\t\r";

  private SafeText() {}

  /** Whether a spreadsheet might run {@code text} (CWE-1236). */
  static boolean isFormula(String text) {
    return !text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0;
  }

  /** Without the characters that XML 1.0 cannot hold, halves of characters among them. */
  static String xml(String text) {
    if (text.codePoints().allMatch(SafeText::isXml)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(SafeText::isXml).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** On one line and without control characters, and of at most {@code length} characters. */
  static String line(String text, int length) {
    String line = xml(text).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return cut(line, length);
  }

  /** As {@link #line(String, int)}; empty if nothing is left. */
  static Optional<String> line(Optional<String> text, int length) {
    return text.map(t -> line(t, length)).filter(t -> !t.isEmpty());
  }

  /** At most {@code length} characters (as Java counts), and no half of one. */
  static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end);
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}

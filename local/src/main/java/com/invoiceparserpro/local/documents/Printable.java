package com.invoiceparserpro.local.documents;

/** Makes text of documents safe to print. */
public final class Printable {

  private static final char ELLIPSIS = '\u2026';

  private Printable() {}

  /**
   * One line without anything that a terminal acts upon: controls become spaces, invisible format
   * characters (bidirectional overrides among them) and unpaired surrogates go.
   */
  public static String line(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              switch (Character.getType(character)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    line.append(' ');
                case Character.FORMAT, Character.SURROGATE -> {}
                default -> line.appendCodePoint(character);
              }
            });
    return line.toString().strip();
  }

  /** At most {@code width} characters; what is cut ends in an ellipsis. */
  static String cut(String line, int width) {
    if (line.codePointCount(0, line.length()) <= width) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, Math.max(0, width - 1))) + ELLIPSIS;
  }
}

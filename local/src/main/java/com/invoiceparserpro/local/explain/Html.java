package com.invoiceparserpro.local.explain;

/**
 * Writes HTML. Whatever is given as text or as the value of an attribute is escaped: it may come
 * from a hostile document.
 */
final class Html {

  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder out = new StringBuilder(1 << 16);

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Html open(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1]));
      out.append('"');
    }
    out.append('>');
    return this;
  }

  Html close(String name) {
    out.append("</").append(name).append(">\n");
    return this;
  }

  /** An element that holds text alone. */
  Html element(String name, String text, String... attributes) {
    open(name, attributes).text(text);
    out.append("</").append(name).append('>');
    return this;
  }

  Html text(String text) {
    out.append(escaped(text));
    return this;
  }

  /** Text of the document: it may run the other way. */
  Html quote(String text) {
    return element("bdi", text, "dir", "auto");
  }

  /** Markup of our own, never anything of a document. */
  Html trusted(String markup) {
    out.append(markup);
    return this;
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isShown(c) ? c : REPLACEMENT);
              }
            });
    return safe.toString();
  }

  /**
   * Controls and what turns the direction of text around would show something else than is there.
   */
  private static boolean isShown(int c) {
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\n' || c == '\t';
      case Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> !turns;
    };
  }

  @Override
  public String toString() {
    return out.toString();
  }
}

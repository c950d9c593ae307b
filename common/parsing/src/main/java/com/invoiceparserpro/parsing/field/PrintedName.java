package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.parsing.layout.Token;
import com.invoiceparserpro.text.Chars;
import com.invoiceparserpro.text.Plain;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names as printed: what of a text is the name, and which prints are of one name. */
final class PrintedName {

  private static final Pattern AFTER_NAME = Pattern.compile("\\s+[·•|∙●–—-]\\s+|\\s*[·•|]\\s*");

  /** What separates, and what does so with spaces on both sides. */
  private static final String TIGHT = "·•|";

  private static final String LOOSE = "∙●–—-";

  private PrintedName() {}

  /** The letters and digits of a name, plain, by which two prints of it are the same. */
  static String key(String text) {
    char[] key = new char[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128) {
        return lettersOrDigits(Plain.text(text));
      }
      boolean capital = c >= 'A' && c <= 'Z';
      if (capital || (c >= 'a' && c <= 'z') || Chars.isAsciiDigit(c)) {
        key[length++] = capital ? (char) (c + ('a' - 'A')) : c;
      }
    }
    return new String(key, 0, length);
  }

  /** The same of a text that was split into {@code tokens}. */
  static String key(List<Token> tokens) {
    StringBuilder key = new StringBuilder();
    for (Token token : tokens) {
      if (Character.isLetterOrDigit(token.plain().charAt(0))) {
        key.append(token.plain());
      }
    }
    return key.toString();
  }

  /** The same of a part of a line. */
  static String key(Span span) {
    return key(span.line().tokens(span.from(), span.to()));
  }

  private static String lettersOrDigits(String plain) {
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isLetterOrDigit(plain.charAt(i))) {
        key.append(plain.charAt(i));
      }
    }
    return key.toString();
  }

  /** Whether the parts of an address on one line stand at both sides of {@code c}. */
  static boolean separates(int c) {
    return c == ',' || TIGHT.indexOf(c) >= 0 || LOOSE.indexOf(c) >= 0;
  }

  /** The part of {@code name} that {@link #clean} leaves; it is one of its beginnings. */
  static Span cleaned(Span name) {
    String text = name.text();
    String clean = clean(text);
    int from = name.from() + text.indexOf(clean);
    return clean.length() == text.length()
        ? name
        : new Span(name.line(), from, from + clean.length());
  }

  /** The name without what follows it on its line: an address after a dot, a bar or a comma. */
  static String clean(String text) {
    String name = text.strip();
    if (hasSeparator(name)) {
      Matcher separator = AFTER_NAME.matcher(name);
      if (separator.find() && separator.start() > 2) {
        name = name.substring(0, separator.start());
      }
    }
    int comma = name.indexOf(", ");
    if (comma > 2 && Chars.hasDigit(name.substring(comma))) {
      name = name.substring(0, comma);
    }
    return name.strip();
  }

  private static boolean hasSeparator(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean apart =
          i > 0
              && i + 1 < text.length()
              && Character.isWhitespace(text.charAt(i - 1))
              && Character.isWhitespace(text.charAt(i + 1));
      if (TIGHT.indexOf(c) >= 0 || (apart && LOOSE.indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }
}

package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.DateSpot;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes as printed: an invoice number, an order number. */
final class Code {

  /** Signs, an explanation in parentheses, and the short words for "number" of many languages. */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "[\\s:：.)#–\\-№]*(?:\\([^)]{0,20}\\)[\\s:]*)?"
              + "(?:(?:n[°º]|№|(?:no|nr|num|nro|núm|č)(?!\\p{L}))[\\s.:#]*)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What it begins with mostly, and ends with unless an explanation or a word follows. */
  private static final String SIGNS = " \t:.)#-";

  /** The same words where nothing else names the number. */
  private static final Pattern MARKER =
      Pattern.compile(
          "(?:#|(?:n[°ºo]|nr|no|№)(?![\\p{L}]))[\\s.:#]*(?=[\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Letters, digits and the signs between them; a short prefix in capitals may stand apart. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?:\\p{Lu}{1,5}[\\s.]\\s?)?[\\p{L}\\d][\\p{L}\\d._/\\\\\\-–‐‑]*(?:(?<=[/\\-‐])\\s?[\\p{L}\\d][\\p{L}\\d/\\-]*|\\s?[/\\-]\\s?[\\p{L}\\d]*\\d[\\p{L}\\d/\\-]*)*");

  private static final int LONGEST = 40;

  private Code() {}

  /** Whether {@code text} begins with a word for "number", and a code behind it. */
  static boolean opensWithMarker(String text) {
    return "#№nN".indexOf(text.charAt(0)) >= 0 && MARKER.matcher(text).lookingAt();
  }

  /** The code that follows at {@code at}, over at most one wide gap. */
  static Optional<Span> after(ReadLine line, int at) {
    return after(line, at, false);
  }

  /**
   * The same.
   *
   * @param named whether a label leaves no doubt that a code follows, even if it reads like a date
   */
  static Optional<Span> after(ReadLine line, int at, boolean named) {
    String text = line.line().text();
    if (!Chars.hasDigit(text, at)) {
      return Optional.empty();
    }
    int start = afterSeparator(text, at);
    Matcher code = CODE.matcher(text).region(start, text.length());
    if (!code.lookingAt()) {
      return Optional.empty();
    }
    int end = code.end();
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    Span span = new Span(line.line(), start, end);
    String value = span.text();
    boolean digits = Chars.hasDigit(value);
    boolean date = !named && isInDate(line, span);
    boolean money = isMoney(line, span);
    boolean mail = end < text.length() && text.charAt(end) == '@';
    return digits && !date && !money && !mail && value.length() <= LONGEST
        ? Optional.of(span)
        : Optional.empty();
  }

  private static int afterSeparator(String text, int at) {
    int from = at;
    while (from < text.length() && SIGNS.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    char next = from < text.length() ? text.charAt(from) : ' ';
    boolean plain = next < 128 && Character.isLetterOrDigit(next) && next != 'n' && next != 'N';
    if (plain) {
      return from;
    }
    Matcher separator = SEPARATOR.matcher(text).region(at, text.length());
    return separator.lookingAt() ? separator.end() : at;
  }

  private static boolean isInDate(ReadLine line, Span code) {
    for (DateSpot date : line.dates()) {
      if (date.span().from() <= code.from() && date.span().to() >= code.to()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMoney(ReadLine line, Span code) {
    for (AmountSpot amount : line.amounts()) {
      if (amount.currency() != null && amount.span().overlaps(code)) {
        return true;
      }
    }
    return false;
  }
}

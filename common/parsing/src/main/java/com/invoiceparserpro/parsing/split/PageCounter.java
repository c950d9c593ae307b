package com.invoiceparserpro.parsing.split;

import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Page 2 of 3", in any language. */
record PageCounter(int page, int pages) {

  /** Above and below these shares of the page's height no table stands. */
  private static final double TOP = 0.25;

  private static final double BOTTOM = 0.85;

  private static final int MOST_DIGITS = 3;

  private static final Pattern COUNTER =
      Pattern.compile(
          "(?:[\\p{L}()]{1,12}[.:]?\\s*)?(\\d{1,3})\\s*(?:/|\\p{L}{1,4})\\s*(\\d{1,3})\\W*(?:\\p{L}{1,6})?",
          Pattern.UNICODE_CHARACTER_CLASS);

  /**
   * The counter of a page.
   *
   * @param lines of the page
   * @param most pages that the file has
   */
  static Optional<PageCounter> of(List<ReadLine> lines, int most) {
    for (ReadLine line : lines) {
      double place = line.line().baseline() / Math.max(1, line.page().height());
      if (place > TOP && place < BOTTOM) {
        continue;
      }
      for (Span segment : line.line().segments()) {
        Optional<PageCounter> counter = of(segment.text(), most);
        if (counter.isPresent()) {
          return counter;
        }
      }
    }
    return Optional.empty();
  }

  static Optional<PageCounter> of(String text, int most) {
    if (!hasTwoNumbers(text)) {
      return Optional.empty();
    }
    Matcher matcher = COUNTER.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int page = Integer.parseInt(matcher.group(1));
    int pages = Integer.parseInt(matcher.group(2));
    return page >= 1 && page <= pages && pages <= most
        ? Optional.of(new PageCounter(page, pages))
        : Optional.empty();
  }

  /** Whether there are two short numbers and no other, as hardly anywhere else. */
  private static boolean hasTwoNumbers(String text) {
    int numbers = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
      numbers += digits == 1 ? 1 : 0;
      if (digits > MOST_DIGITS || numbers > 2) {
        return false;
      }
    }
    return numbers == 2;
  }
}

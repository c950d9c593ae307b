package com.invoiceparserpro.parsing.layout;

import com.invoiceparserpro.model.Box;

/**
 * A stretch of a line's text.
 *
 * @param from index of the first character
 * @param to index after the last character
 */
public record Span(Line line, int from, int to) {

  public String text() {
    return line.text().substring(from, to);
  }

  public Box box() {
    return line.box(from, to);
  }

  /** Without white space at its ends. */
  public Span trimmed() {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(line.text().charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(line.text().charAt(end - 1))) {
      end--;
    }
    return new Span(line, start, end);
  }

  public boolean isEmpty() {
    return from >= to;
  }

  public boolean overlaps(Span other) {
    return line == other.line && from < other.to && other.from < to;
  }
}

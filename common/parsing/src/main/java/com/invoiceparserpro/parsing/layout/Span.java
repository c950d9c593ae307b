package com.invoiceparserpro.parsing.layout;

import com.invoiceparserpro.model.Box;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a line's text. Its text and box are made the first time that they are asked for, as
 * most stretches are asked for them again and again. Not for use by several threads.
 */
public final class Span {

  private final Line line;
  private final int from;
  private final int to;
  private @Nullable String text;
  private @Nullable Box box;

  /**
   * Of {@code line}.
   *
   * @param from index of the first character
   * @param to index after the last character
   */
  public Span(Line line, int from, int to) {
    this.line = line;
    this.from = from;
    this.to = to;
  }

  public Line line() {
    return line;
  }

  public int from() {
    return from;
  }

  public int to() {
    return to;
  }

  public String text() {
    String known = text;
    if (known == null) {
      known = line.text().substring(from, to);
      text = known;
    }
    return known;
  }

  public Box box() {
    Box known = box;
    if (known == null) {
      known = line.box(from, to);
      box = known;
    }
    return known;
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
    return start == from && end == to ? this : new Span(line, start, end);
  }

  public boolean isEmpty() {
    return from >= to;
  }

  public boolean overlaps(Span other) {
    return line == other.line && from < other.to && other.from < to;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && line == span.line && from == span.from && to == span.to;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * System.identityHashCode(line) + from) + to;
  }

  @Override
  public String toString() {
    return text();
  }
}

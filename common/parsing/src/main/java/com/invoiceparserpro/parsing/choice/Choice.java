package com.invoiceparserpro.parsing.choice;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Location;
import com.invoiceparserpro.model.Source;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;

/**
 * A value that a field may have, and why.
 *
 * @param derived whether it follows from what stands at the place and is not printed itself
 */
public record Choice<T>(T value, Features features, ReadLine line, Span span, boolean derived) {

  public Choice(T value, Features features, ReadLine line, Span span) {
    this(value, features, line, span, false);
  }

  /** Where it stands, or what it follows from. */
  public Location location() {
    return line.page().locate(span.trimmed().box());
  }

  public Extracted<T> extracted(double confidence) {
    return derived
        ? new Extracted<>(value, confidence, Source.DERIVED, null)
        : new Extracted<>(value, confidence, Source.TEXT, location());
  }
}

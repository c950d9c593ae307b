package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Source;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;

/**
 * A value that a field may have.
 *
 * @param score evidence for it, comparable within one field; above 0 is worth a look
 * @param derived whether it follows from what stands at the place and is not printed itself
 */
record Candidate<T>(T value, double score, ReadLine line, Span span, boolean derived) {

  Candidate(T value, double score, ReadLine line, Span span) {
    this(value, score, line, span, false);
  }

  Extracted<T> extracted(double confidence) {
    if (derived) {
      return new Extracted<>(value, confidence, Source.DERIVED, null);
    }
    return new Extracted<>(
        value, confidence, Source.TEXT, line.page().locate(span.trimmed().box()));
  }

  /** Confidence by the score alone. */
  Extracted<T> extracted() {
    return extracted(Confidence.of(score));
  }
}

package com.invoiceparserpro.model;

import org.jspecify.annotations.Nullable;

/**
 * A value with its evidence. A value that the document does not state has no {@code Extracted} at
 * all.
 *
 * @param confidence the probability in 0..1 that the value is what the document states
 * @param location where it stands; null for what is not on a page
 */
public record Extracted<T>(T value, double confidence, Source source, @Nullable Location location) {

  public Extracted {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be in 0..1, was " + confidence);
    }
  }

  /** A value that a person entered: certain, and on no page. */
  public static <T> Extracted<T> manual(T value) {
    return new Extracted<>(value, 1, Source.MANUAL, null);
  }

  public Extracted<T> withConfidence(double newConfidence) {
    return new Extracted<>(value, newConfidence, source, location);
  }
}

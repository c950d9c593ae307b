package com.invoiceparserpro.benchmarks.training;

import com.invoiceparserpro.model.Field;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a question.
 *
 * @param value null for none
 * @param expected whether the document states one
 * @param probability of the answer
 */
record Prediction(
    Field field, @Nullable Object value, boolean expected, boolean right, double probability) {

  /** Whether a value is given. */
  boolean stated() {
    return value != null;
  }

  Prediction withProbability(double other) {
    return new Prediction(field, value, expected, right, other);
  }
}

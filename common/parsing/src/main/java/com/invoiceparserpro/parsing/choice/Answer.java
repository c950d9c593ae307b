package com.invoiceparserpro.parsing.choice;

import com.invoiceparserpro.model.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was asked of a field, and how likely each value is.
 *
 * @param values each different value once, the most probable first
 * @param none the probability that the document does not state the field
 */
public record Answer<T>(Field field, List<Ranked<T>> values, double none) {

  /**
   * A value with its probability.
   *
   * @param choice where it stands best
   * @param score of that place
   */
  public record Ranked<T>(Choice<T> choice, double score, double probability) {}

  public Answer {
    List<Ranked<T>> sorted = new ArrayList<>(values);
    sorted.sort(Comparator.comparingDouble(value -> -value.probability()));
    values = List.copyOf(sorted);
  }

  /** The most probable value, unless none is likelier. */
  public Optional<Ranked<T>> best() {
    return values.isEmpty() || values.get(0).probability() <= none
        ? Optional.empty()
        : Optional.of(values.get(0));
  }
}

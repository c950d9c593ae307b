package com.invoiceparserpro.benchmarks;

import java.util.List;

/** The middle of measurements: outliers of a busy machine do not move it. */
final class Medians {

  private Medians() {}

  /** The median of at least one value; the mean of the two in the middle of an even number. */
  static double of(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}

package com.invoiceparserpro.benchmarks.training;

import com.invoiceparserpro.parsing.choice.Features;
import java.util.Arrays;

/** The features of one candidate, packed: indexes into the parameters, and values. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Row(int[] at, double[] values) {

  /** A row whose features are weighted from {@code start} on. */
  static Row of(Features features, int start) {
    int[] at = new int[Vectors.FEATURES];
    double[] values = new double[Vectors.FEATURES];
    int[] size = new int[1];
    features.forEach(
        (feature, value) -> {
          if (size[0] < at.length) {
            at[size[0]] = start + feature.index();
            values[size[0]++] = value;
          }
        });
    return new Row(Arrays.copyOf(at, size[0]), Arrays.copyOf(values, size[0]));
  }

  double dot(double[] parameters) {
    double sum = 0;
    for (int i = 0; i < at.length; i++) {
      sum += parameters[at[i]] * values[i];
    }
    return sum;
  }

  void addTo(double[] gradient, double factor) {
    for (int i = 0; i < at.length; i++) {
      gradient[at[i]] += factor * values[i];
    }
  }
}

package com.invoiceparserpro.benchmarks.training;

import java.util.List;

/** One question about one document, with the answers that are right. */
interface Example {

  /** The negative log-likelihood of the right answers; adds its gradient, times {@code weight}. */
  double loss(double[] parameters, double[] gradient, double weight);

  /** What would be answered. */
  List<Prediction> predict(double[] parameters);
}

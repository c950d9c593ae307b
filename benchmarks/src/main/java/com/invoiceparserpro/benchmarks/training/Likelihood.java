package com.invoiceparserpro.benchmarks.training;

/** Sums of exponentials that neither overflow nor vanish. */
final class Likelihood {

  private Likelihood() {}

  static double[] softmax(double[] scores) {
    double all = logSum(scores);
    double[] p = new double[scores.length];
    for (int i = 0; i < p.length; i++) {
      p[i] = Math.exp(scores[i] - all);
    }
    return p;
  }

  static double logSum(double[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - most);
    }
    return most + Math.log(sum);
  }
}

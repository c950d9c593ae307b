package com.invoiceparserpro.parsing.choice;

import java.util.Arrays;

/** Probabilities that are proportional to the exponentials of scores. */
public final class Softmax {

  private Softmax() {}

  /** Those of {@code scores}, at least one. */
  public static double[] of(double[] scores) {
    double all = logSum(scores);
    double[] probabilities = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      probabilities[i] = Math.exp(scores[i] - all);
    }
    return probabilities;
  }

  /** Those of {@code scores}, and that of {@code none} behind them. */
  static double[] of(double[] scores, double none) {
    double[] all = Arrays.copyOf(scores, scores.length + 1);
    all[scores.length] = none;
    return of(all);
  }

  /** The logarithm of the sum of exponentials. */
  public static double logSum(double[] scores) {
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

package com.invoiceparserpro.parsing.field;

/** From a score to a probability. */
final class Confidence {

  private static final double MIDDLE = 0.3;
  private static final double STEEPNESS = 0.9;
  private static final double MOST = 0.97;

  private Confidence() {}

  static double of(double score) {
    return MOST / (1 + Math.exp(-STEEPNESS * (score - MIDDLE)));
  }
}

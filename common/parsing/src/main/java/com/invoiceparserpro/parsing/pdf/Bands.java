package com.invoiceparserpro.parsing.pdf;

import java.util.Arrays;

/** How far text reaches so far in each strip of a page, so that most boxes need no closer look. */
final class Bands {

  private static final double STRIP = 8;
  private static final int MAX_STRIPS = 512;

  private final double[] from;
  private final double[] to;

  Bands(double height) {
    int strips = (int) Math.max(1, Math.min(MAX_STRIPS, height / STRIP + 1));
    from = new double[strips];
    to = new double[strips];
    Arrays.fill(from, Double.MAX_VALUE);
    Arrays.fill(to, -Double.MAX_VALUE);
  }

  void add(double x, double y) {
    int strip = strip(y);
    from[strip] = Math.min(from[strip], x);
    to[strip] = Math.max(to[strip], x);
  }

  /** Whether text may be in the box. */
  boolean reach(double x0, double y0, double x1, double y1) {
    for (int strip = strip(y0); strip <= strip(y1); strip++) {
      if (from[strip] <= x1 && to[strip] >= x0) {
        return true;
      }
    }
    return false;
  }

  private int strip(double y) {
    return (int) Math.max(0, Math.min(from.length - 1, y / STRIP));
  }
}

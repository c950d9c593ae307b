package com.invoiceparserpro.parsing.layout;

/**
 * A straight line printed across or down the page as read, in points from its top left: a
 * separator, or a side of a cell or a box.
 *
 * @param x0 not after {@code x1}
 * @param y0 not after {@code y1}
 */
public record Rule(double x0, double y0, double x1, double y1) {

  public Rule {
    if (!(x0 <= x1 && y0 <= y1)) {
      throw new IllegalArgumentException("a rule runs to the right or down");
    }
  }

  /** Whether it runs across the page. */
  public boolean isHorizontal() {
    return x1 - x0 >= y1 - y0;
  }

  public double length() {
    return Math.max(x1 - x0, y1 - y0);
  }
}

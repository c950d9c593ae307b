package com.invoiceparserpro.benchmarks.synthetic.page;

/** Where a short cell stands in a tall row. */
public enum Valign {
  TOP,
  MIDDLE,
  BOTTOM
}

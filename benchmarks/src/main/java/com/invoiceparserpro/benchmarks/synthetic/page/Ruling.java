package com.invoiceparserpro.benchmarks.synthetic.page;

/** The lines drawn in a grid. */
public enum Ruling {
  NONE,
  BELOW_HEAD,
  ROWS,
  BOX,
  ALL,
  /** Dark head, every other row shaded, no lines. */
  ZEBRA
}

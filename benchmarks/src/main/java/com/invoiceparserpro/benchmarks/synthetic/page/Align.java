package com.invoiceparserpro.benchmarks.synthetic.page;

/** Where text stands in its width. */
public enum Align {
  LEFT,
  CENTER,
  RIGHT
}

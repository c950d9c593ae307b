package com.invoiceparserpro.benchmarks.synthetic.page;

/** How text shows. */
public enum Ink {
  BLACK,
  GRAY,
  COLOR,
  /** For dark grounds, or to hide on a white one. */
  WHITE
}

package com.invoiceparserpro.benchmarks.synthetic.design;

/** How the totals stand. */
enum SumForm {
  RIGHT,
  LEFT,
  CENTER,
  WHOLE_WIDTH,
  IN_TABLE,
  HEADS,
  INLINE_RIGHT,
  BOXES
}

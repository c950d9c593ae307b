package com.invoiceparserpro.benchmarks.synthetic.design;

/** How labels and values stand to each other. */
enum PairForm {
  /** One text: label, colon, value. */
  INLINE,
  TABLE_LEFT,
  TABLE_RIGHT,
  /** Labels end where values begin. */
  LABELS_RIGHT,
  ABOVE,
  /** A row of labels over a row of values. */
  HEADS,
  /** Cells with a small label over the value. */
  BOXES,
  ONE_LINE,
  /** Two pairs beside each other. */
  FOUR_COLUMNS
}

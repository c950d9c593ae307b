package com.invoiceparserpro.benchmarks.synthetic.design;

/** Where the parties, the title and the facts stand. */
enum Frame {
  VENDOR_LEFT,
  VENDOR_RIGHT,
  VENDOR_CENTERED,
  WINDOW,
  LOGO_ONLY,
  SIDE_BY_SIDE,
  CUSTOMER_FIRST,
  VENDOR_BELOW,
  BOXED,
  FACTS_FIRST
}

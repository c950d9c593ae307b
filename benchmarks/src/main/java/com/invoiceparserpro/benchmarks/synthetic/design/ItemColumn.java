package com.invoiceparserpro.benchmarks.synthetic.design;

/** A column of the table of items; its heading is worded under {@code col.} and its name. */
enum ItemColumn {
  POSITION,
  SKU,
  DESCRIPTION,
  QUANTITY,
  UNIT,
  PRICE,
  DISCOUNT,
  RATE,
  TAX,
  NET,
  GROSS,
  AMOUNT;

  String key() {
    return "col." + name().toLowerCase(java.util.Locale.ROOT);
  }
}

package com.invoiceparserpro.testkit.samples;

import java.util.Locale;

/** A column that a sample's table prints; the names are those of the contract, but for POSITION. */
enum Column {
  POSITION,
  DESCRIPTION,
  QUANTITY,
  UNIT,
  UNIT_PRICE,
  TAX_RATE,
  AMOUNT;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

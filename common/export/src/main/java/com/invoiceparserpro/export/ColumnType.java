package com.invoiceparserpro.export;

import java.util.Locale;

/** What the cells of a column hold, if they hold anything. */
public enum ColumnType {
  /** A String. */
  TEXT(28),
  /** A LocalDate. */
  DATE(14),
  /** An Instant. */
  INSTANT(20),
  /** A BigDecimal in the invoice's currency. */
  AMOUNT(16),
  /** A BigDecimal. */
  NUMBER(12),
  /** A Double in 0..1. */
  SHARE(12),
  /** A Boolean. */
  BOOLEAN(12);

  private final int width;

  ColumnType(int width) {
    this.width = width;
  }

  /** In characters of a sheet. */
  int width() {
    return width;
  }

  /** The name in JSON, e.g. {@code amount}. */
  public String jsonName() {
    return name().toLowerCase(Locale.ROOT);
  }
}

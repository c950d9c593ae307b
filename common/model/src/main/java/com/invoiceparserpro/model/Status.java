package com.invoiceparserpro.model;

import java.util.Locale;

/** How far an invoice has come. */
public enum Status {
  PARSED,
  APPROVED;

  /** The name in JSON, e.g. {@code parsed}. */
  public String jsonName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The constant of this JSON name.
   *
   * @throws IllegalArgumentException if there is no such status
   */
  public static Status byJsonName(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}

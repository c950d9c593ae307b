package com.invoiceparserpro.model;

import java.util.Locale;

/** What kind of document was read. */
public enum DocumentType {
  INVOICE,
  CREDIT_NOTE,
  RECEIPT;

  /** The name in JSON, e.g. {@code credit_note}. */
  public String jsonName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The constant of this JSON name.
   *
   * @throws IllegalArgumentException if there is no such type
   */
  public static DocumentType byJsonName(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}

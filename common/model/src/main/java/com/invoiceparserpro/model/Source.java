package com.invoiceparserpro.model;

import java.util.Locale;

/** Where a value comes from. */
public enum Source {
  /** Read off the page. */
  TEXT,
  /** Read from the XML embedded in the document. */
  E_INVOICE,
  /** Entered by a person. */
  MANUAL,
  /** Follows from other values of the document by a rule; not itself stated. */
  DERIVED;

  /** The name in JSON, e.g. {@code e_invoice}. */
  public String jsonName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The constant of this JSON name.
   *
   * @throws IllegalArgumentException if there is no such source
   */
  public static Source byJsonName(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}

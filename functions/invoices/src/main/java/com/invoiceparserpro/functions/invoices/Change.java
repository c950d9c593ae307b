package com.invoiceparserpro.functions.invoices;

import com.invoiceparserpro.model.InvoiceData;
import org.jspecify.annotations.Nullable;

/** What a person wants otherwise than it was read. May be applied more than once. */
interface Change {

  /**
   * Makes the change.
   *
   * @param language ISO 639-1 of the document, which decides how dates and amounts are read
   * @throws CorrectionException if it cannot be made to this data
   */
  Outcome apply(InvoiceData data, @Nullable String language);

  /**
   * The changed data, and what the history says of it.
   *
   * @param previous null if there was no value
   * @param entered null if there is none now
   */
  record Outcome(
      InvoiceData data, String field, @Nullable String previous, @Nullable String entered) {}
}

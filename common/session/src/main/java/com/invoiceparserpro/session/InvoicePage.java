package com.invoiceparserpro.session;

import com.invoiceparserpro.model.Invoice;
import java.util.List;
import java.util.OptionalLong;

/**
 * Some of a session's invoices, newest first.
 *
 * @param nextCursor where the next page begins; empty on the last page
 */
public record InvoicePage(List<Invoice> invoices, OptionalLong nextCursor) {

  public InvoicePage {
    invoices = List.copyOf(invoices);
  }
}

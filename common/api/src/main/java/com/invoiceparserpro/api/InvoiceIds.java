package com.invoiceparserpro.api;

import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.session.NoSuchInvoiceException;
import java.util.UUID;

/** The id of an invoice in a route. */
public final class InvoiceIds {

  private InvoiceIds() {}

  /**
   * The route's {@code invoice_id}.
   *
   * @throws NoSuchInvoiceException if it cannot be one
   */
  public static UUID of(Request request) {
    return parse(request.pathParameter("invoice_id"));
  }

  /**
   * An id as a client spells it.
   *
   * @throws NoSuchInvoiceException if it cannot be one
   */
  public static UUID parse(String id) {
    return Ids.parse(id).orElseThrow(NoSuchInvoiceException::new);
  }
}

package com.invoiceparserpro.api;

import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.session.NoSuchInvoiceException;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id of an invoice in a route. */
public final class InvoiceIds {

  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

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
    if (!ID.matcher(id).matches()) {
      throw new NoSuchInvoiceException();
    }
    return UUID.fromString(id);
  }
}

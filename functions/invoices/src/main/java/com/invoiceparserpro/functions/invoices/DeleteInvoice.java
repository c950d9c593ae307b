package com.invoiceparserpro.functions.invoices;

import com.invoiceparserpro.api.InvoiceIds;
import com.invoiceparserpro.api.SessionCookie;
import com.invoiceparserpro.api.SessionProblems;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.session.InvoiceStore;
import com.invoiceparserpro.session.NoSuchInvoiceException;
import com.invoiceparserpro.session.SessionId;
import java.util.Map;

/** {@code DELETE /api/v2/invoices/{invoice_id}}. */
public final class DeleteInvoice extends Endpoint {

  private final InvoiceStore invoices;
  private final SessionCookie cookie;

  /** For Lambda. */
  public DeleteInvoice() {
    this(System.getenv());
  }

  public DeleteInvoice(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  DeleteInvoice(Wiring wiring) {
    super(wiring.http(), SessionProblems.MAPPING, "DELETE");
    this.invoices = wiring.invoices();
    this.cookie = wiring.cookie();
  }

  @Override
  protected Response handle(Request request) {
    SessionId session = cookie.read(request).orElseThrow(NoSuchInvoiceException::new);
    if (!invoices.delete(session, InvoiceIds.of(request))) {
      throw new NoSuchInvoiceException();
    }
    return cookie.write(Response.empty(204), session);
  }
}

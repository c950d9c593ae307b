package com.invoiceparserpro.functions.invoices;

import com.invoiceparserpro.api.InvoiceIds;
import com.invoiceparserpro.api.SessionCookie;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.EntityTags;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.json.InvoiceJson;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.session.NoSuchInvoiceException;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.Versioned;
import java.time.Clock;

/** An endpoint that changes an invoice and answers with what it is then. */
abstract class CorrectionEndpoint extends Endpoint {

  private final CorrectionService corrections;
  private final SessionCookie cookie;
  private final int status;

  CorrectionEndpoint(Wiring wiring, Clock clock, String method, int status) {
    super(wiring.http(), CorrectionProblems.MAPPING, method);
    this.corrections = new CorrectionService(wiring.invoices(), clock);
    this.cookie = wiring.cookie();
    this.status = status;
  }

  /** The change that the request asks for. */
  abstract Change change(Request request);

  @Override
  protected final Response handle(Request request) {
    Change change = change(request);
    SessionId session = cookie.read(request).orElseThrow(NoSuchInvoiceException::new);
    Versioned<Invoice> corrected =
        corrections.make(
            change,
            session,
            InvoiceIds.of(request),
            EntityTags.of(request, "If-Match").map(tags -> tags::match));
    Response response =
        Response.json(status, json -> InvoiceJson.writeMembers(corrected.value(), json));
    return cookie.write(response.withHeader("ETag", EntityTags.of(corrected.version())), session);
  }
}

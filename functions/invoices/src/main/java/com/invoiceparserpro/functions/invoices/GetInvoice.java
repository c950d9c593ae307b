package com.invoiceparserpro.functions.invoices;

import com.invoiceparserpro.api.InvoiceIds;
import com.invoiceparserpro.api.SessionCookie;
import com.invoiceparserpro.api.SessionProblems;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.EntityTags;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.json.InvoiceJson;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.session.InvoiceStore;
import com.invoiceparserpro.session.NoSuchInvoiceException;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.Versioned;
import java.util.Map;

/** {@code GET /api/v2/invoices/{invoice_id}}. */
public final class GetInvoice extends Endpoint {

  private final InvoiceStore invoices;
  private final SessionCookie cookie;

  /** For Lambda. */
  public GetInvoice() {
    this(System.getenv());
  }

  public GetInvoice(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  GetInvoice(Wiring wiring) {
    super(wiring.http(), SessionProblems.MAPPING, "GET");
    this.invoices = wiring.invoices();
    this.cookie = wiring.cookie();
  }

  @Override
  protected Response handle(Request request) {
    SessionId session = cookie.read(request).orElseThrow(NoSuchInvoiceException::new);
    Versioned<Invoice> found =
        invoices.get(session, InvoiceIds.of(request)).orElseThrow(NoSuchInvoiceException::new);
    boolean known =
        EntityTags.of(request, "If-None-Match")
            .filter(tags -> tags.matchWeakly(found.version()))
            .isPresent();
    Response response =
        known
            ? Response.empty(304)
            : Response.json(200, json -> InvoiceJson.writeMembers(found.value(), json));
    return cookie.write(response.withHeader("ETag", EntityTags.of(found.version())), session);
  }
}

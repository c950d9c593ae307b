package com.invoiceparserpro.functions.exports;

import com.invoiceparserpro.api.SessionCookie;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.export.Figures;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.session.InvoiceStore;
import com.invoiceparserpro.session.SessionId;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** An endpoint that tells of all the session's invoices together; of none without a session. */
abstract class FiguresEndpoint extends Endpoint {

  private final InvoiceStore invoices;
  private final SessionCookie cookie;

  FiguresEndpoint(Wiring wiring) {
    super(wiring.http(), ExportProblems.MAPPING, "GET");
    this.invoices = wiring.invoices();
    this.cookie = wiring.cookie();
  }

  /** Writes the members of the answer. */
  abstract void write(Figures figures, JsonGenerator json);

  @Override
  protected final Response handle(Request request) {
    Optional<SessionId> session = cookie.read(request);
    Figures figures = new Figures();
    session.ifPresent(
        id ->
            WatchedInvoices.inTime(request, new SessionInvoices(invoices, id))
                .forEachRemaining(figures::add));
    Response response = Response.json(200, json -> write(figures, json));
    return session.map(id -> cookie.write(response, id)).orElse(response);
  }
}

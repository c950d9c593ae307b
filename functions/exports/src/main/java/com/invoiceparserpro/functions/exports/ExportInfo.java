package com.invoiceparserpro.functions.exports;

import com.invoiceparserpro.api.SessionCookie;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.export.Figures;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.session.InvoiceStore;
import com.invoiceparserpro.session.SessionId;
import java.util.Map;
import java.util.Optional;

/** {@code GET /api/export/xlsx}: what an export of the session would hold. */
public final class ExportInfo extends Endpoint {

  private final InvoiceStore invoices;
  private final SessionCookie cookie;

  /** For Lambda. */
  public ExportInfo() {
    this(System.getenv());
  }

  public ExportInfo(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  ExportInfo(Wiring wiring) {
    super(wiring.http(), ExportProblems.MAPPING, "GET");
    this.invoices = wiring.invoices();
    this.cookie = wiring.cookie();
  }

  @Override
  protected Response handle(Request request) {
    Optional<SessionId> session = cookie.read(request);
    Figures stats = new Figures();
    session.ifPresent(
        id ->
            WatchedInvoices.inTime(request, new SessionInvoices(invoices, id))
                .forEachRemaining(stats::add));
    Response response = Response.json(200, json -> ExportsJson.write(stats, json));
    return session.map(id -> cookie.write(response, id)).orElse(response);
  }
}

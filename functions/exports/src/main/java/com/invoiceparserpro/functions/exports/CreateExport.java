package com.invoiceparserpro.functions.exports;

import com.invoiceparserpro.api.SessionCookie;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.session.NoSuchInvoiceException;
import com.invoiceparserpro.session.SessionId;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** {@code POST /api/v2/exports}: orders a file that is made in the background. */
public final class CreateExport extends Endpoint {

  private final ExportService exports;
  private final SessionCookie cookie;

  /** For Lambda. */
  public CreateExport() {
    this(System.getenv());
  }

  public CreateExport(Map<String, String> environment) {
    this(Wiring.of(environment), Clock.systemUTC());
  }

  CreateExport(Wiring wiring, Clock clock) {
    super(wiring.http(), ExportProblems.MAPPING, "POST");
    this.exports = ExportWiring.service(wiring, clock);
    this.cookie = wiring.cookie();
  }

  @Override
  protected Response handle(Request request) {
    ExportOrder order = ExportOrder.of(request);
    SessionId session = cookie.read(request).orElseThrow(NoSuchInvoiceException::new);
    UUID id =
        exports.order(session, order.parameters(), order.invoices(), order.idempotent(request));
    Response response =
        Response.json(
                202,
                json -> {
                  json.writeStringProperty("export_id", id.toString());
                  json.writeStringProperty("status_url", "exports/" + id);
                })
            // Relative to this route, since a stage or a base path may stand before it.
            .withHeader("Location", "exports/" + id);
    return cookie.write(response, session);
  }
}

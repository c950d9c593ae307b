package com.invoiceparserpro.functions.invoices;

import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Request;
import java.time.Clock;
import java.util.Map;

/** {@code DELETE /api/v2/invoices/{invoice_id}/line_items/{n}}. */
public final class RemoveLine extends CorrectionEndpoint {

  /** For Lambda. */
  public RemoveLine() {
    this(System.getenv());
  }

  public RemoveLine(Map<String, String> environment) {
    this(Wiring.of(environment), Clock.systemUTC());
  }

  RemoveLine(Wiring wiring, Clock clock) {
    super(wiring, clock, "DELETE", 200);
  }

  @Override
  Change change(Request request) {
    return RemovedLine.parse(request.pathParameter("n"));
  }
}

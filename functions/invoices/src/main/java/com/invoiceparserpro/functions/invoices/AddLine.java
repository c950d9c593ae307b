package com.invoiceparserpro.functions.invoices;

import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Request;
import java.time.Clock;
import java.util.Map;

/** {@code POST /api/v2/invoices/{invoice_id}/line_items}. */
public final class AddLine extends CorrectionEndpoint {

  /** For Lambda. */
  public AddLine() {
    this(System.getenv());
  }

  public AddLine(Map<String, String> environment) {
    this(Wiring.of(environment), Clock.systemUTC());
  }

  AddLine(Wiring wiring, Clock clock) {
    super(wiring, clock, "POST", 201);
  }

  @Override
  Change change(Request request) {
    return AddedLine.read(request);
  }
}

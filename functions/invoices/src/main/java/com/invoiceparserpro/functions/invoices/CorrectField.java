package com.invoiceparserpro.functions.invoices;

import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.JsonObject;
import com.invoiceparserpro.http.Request;
import java.time.Clock;
import java.util.Map;

/** {@code PATCH /api/v2/invoices/{invoice_id}/fields/{field}}. */
public final class CorrectField extends CorrectionEndpoint {

  /** For Lambda. */
  public CorrectField() {
    this(System.getenv());
  }

  public CorrectField(Map<String, String> environment) {
    this(Wiring.of(environment), Clock.systemUTC());
  }

  CorrectField(Wiring wiring, Clock clock) {
    super(wiring, clock, "PATCH", 200);
  }

  @Override
  Change change(Request request) {
    FieldPath path = FieldPath.parse(request.pathParameter("field"));
    return new CorrectedValue(path, JsonObject.read(request, "value").stringOrNumber("value"));
  }
}

package com.invoiceparserpro.functions.invoices;

import com.invoiceparserpro.api.InvoiceIds;
import com.invoiceparserpro.api.SessionCookie;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.EntityTags;
import com.invoiceparserpro.http.JsonObject;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.json.InvoiceJson;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.session.NoSuchInvoiceException;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.Versioned;
import java.util.Map;
import java.util.Optional;

/** {@code PATCH /api/v2/invoices/{invoice_id}/fields/{field}}. */
public final class CorrectField extends Endpoint {

  private final CorrectionService corrections;
  private final SessionCookie cookie;

  /** For Lambda. */
  public CorrectField() {
    this(System.getenv());
  }

  public CorrectField(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  CorrectField(Wiring wiring) {
    super(wiring.http(), CorrectionProblems.MAPPING, "PATCH");
    this.corrections = new CorrectionService(wiring.invoices());
    this.cookie = wiring.cookie();
  }

  @Override
  protected Response handle(Request request) {
    FieldPath path = FieldPath.parse(request.pathParameter("field"));
    Optional<String> entered = JsonObject.read(request, "value").stringOrNumber("value");
    SessionId session = cookie.read(request).orElseThrow(NoSuchInvoiceException::new);
    Versioned<Invoice> corrected =
        corrections.correct(
            session,
            InvoiceIds.of(request),
            path,
            entered,
            EntityTags.of(request, "If-Match").map(tags -> tags::match));
    Response response =
        Response.json(200, json -> InvoiceJson.writeMembers(corrected.value(), json));
    return cookie.write(response.withHeader("ETag", EntityTags.of(corrected.version())), session);
  }
}

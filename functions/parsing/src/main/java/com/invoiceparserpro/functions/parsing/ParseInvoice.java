package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.api.IdempotencyKeys;
import com.invoiceparserpro.api.SessionCookie;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.EntityTags;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.json.InvoiceJson;
import com.invoiceparserpro.parsing.ParsingLimits;
import java.util.Map;

/** {@code POST /api/v2/invoices/parse}: a document in, an invoice out and into the session. */
public final class ParseInvoice extends Endpoint {

  private final IntakeService intake;
  private final SessionCookie cookie;
  private final long maxBytes;

  /** For Lambda. */
  public ParseInvoice() {
    this(System.getenv());
  }

  public ParseInvoice(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  private ParseInvoice(Wiring wiring) {
    this(wiring, ParserSettings.limits(wiring.environment()));
  }

  private ParseInvoice(Wiring wiring, ParsingLimits limits) {
    this(wiring, limits, DocumentReader.of(wiring.environment(), limits));
  }

  ParseInvoice(Wiring wiring, ParsingLimits limits, DocumentReader reader) {
    super(wiring.http(), DocumentProblems.MAPPING, "POST");
    this.intake = new IntakeService(reader, wiring.sessions(), wiring.invoices());
    this.cookie = wiring.cookie();
    this.maxBytes = limits.maxBytes();
  }

  @Override
  protected Response handle(Request request) {
    Intake taken =
        intake.take(
            Upload.of(request, maxBytes), cookie.read(request), IdempotencyKeys.of(request));
    taken.failure().ifPresent(request::report);
    Response response =
        Response.json(
            201,
            json -> {
              InvoiceJson.writeMembers(taken.invoice(), json);
              json.writeBooleanProperty("stored", taken.stored());
            });
    if (taken.session().isEmpty()) {
      return response;
    }
    Response kept =
        response
            // Relative to this route, since a stage or a base path may stand before it.
            .withHeader("Location", taken.invoice().invoiceId().toString())
            .withHeader("ETag", EntityTags.of(taken.version()));
    return cookie.write(
        taken.replayed() ? kept.withHeader("Idempotency-Replayed", "true") : kept,
        taken.session().get());
  }
}

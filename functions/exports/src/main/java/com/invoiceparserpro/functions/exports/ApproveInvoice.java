package com.invoiceparserpro.functions.exports;

import com.invoiceparserpro.api.InvoiceIds;
import com.invoiceparserpro.api.SessionCookie;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.EntityTags;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.session.InvoiceStore;
import com.invoiceparserpro.session.NoSuchInvoiceException;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.VersionConflictException;
import com.invoiceparserpro.session.Versioned;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * {@code POST /api/v2/invoices/{invoice_id}/approve}: marks it approved, and gives it as a file.
 */
public final class ApproveInvoice extends Endpoint {

  private final InvoiceStore invoices;
  private final Optional<ExportFiles> files;
  private final SessionCookie cookie;
  private final Clock clock;

  /** For Lambda. */
  public ApproveInvoice() {
    this(System.getenv());
  }

  public ApproveInvoice(Map<String, String> environment) {
    this(Wiring.of(environment), Clock.systemUTC());
  }

  ApproveInvoice(Wiring wiring, Clock clock) {
    super(wiring.http(), ExportProblems.MAPPING, "POST");
    this.invoices = wiring.invoices();
    this.files = ExportWiring.filesIfEnabled(wiring);
    this.cookie = wiring.cookie();
    this.clock = clock;
  }

  @Override
  protected Response handle(Request request) {
    ExportParameters parameters = ExportParameters.of(request);
    Delivery delivery = Delivery.of(request, parameters.format().kind(), files);
    SessionId session = cookie.read(request).orElseThrow(NoSuchInvoiceException::new);
    Versioned<Invoice> found =
        invoices.get(session, InvoiceIds.of(request)).orElseThrow(NoSuchInvoiceException::new);
    boolean outdated =
        EntityTags.of(request, "If-Match").filter(tags -> !tags.match(found.version())).isPresent();
    if (outdated) {
      throw new VersionConflictException();
    }
    Invoice approved = found.value().approved(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    // The file first: an invoice is not approved by a request that fails.
    Response file;
    try (MadeFile made = MadeFile.of(List.of(approved).iterator(), parameters)) {
      String name = "invoice-" + approved.invoiceId();
      file = delivery.of(request, session, UUID.randomUUID(), made, name);
    }
    long version =
        approved.equals(found.value())
            ? found.version()
            : invoices.update(session, new Versioned<>(approved, found.version()));
    return cookie.write(
        file.withHeader("ETag", EntityTags.of(version))
            .withHeader("X-Needs-Review", Boolean.toString(approved.needsReview())),
        session);
  }
}

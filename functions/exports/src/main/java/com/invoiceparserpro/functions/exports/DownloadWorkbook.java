package com.invoiceparserpro.functions.exports;

import com.invoiceparserpro.api.SessionCookie;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.session.InvoiceStore;
import com.invoiceparserpro.session.NoSuchInvoiceException;
import com.invoiceparserpro.session.SessionId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@code GET /api/export/download-xlsx}: the session's invoices, or some of them, as a file. */
public final class DownloadWorkbook extends Endpoint {

  private final InvoiceStore invoices;
  private final Optional<ExportFiles> files;
  private final SecureRandom random = new SecureRandom();
  private final SessionCookie cookie;
  private final Clock clock;

  /** For Lambda. */
  public DownloadWorkbook() {
    this(System.getenv());
  }

  public DownloadWorkbook(Map<String, String> environment) {
    this(Wiring.of(environment), Clock.systemUTC());
  }

  DownloadWorkbook(Wiring wiring, Clock clock) {
    super(wiring.http(), ExportProblems.MAPPING, "GET");
    this.invoices = wiring.invoices();
    this.files = ExportWiring.filesIfEnabled(wiring);
    this.cookie = wiring.cookie();
    this.clock = clock;
    if (wiring.environment().startsAhead()) {
      // The first workbook of a process takes a second; an empty one loads what it needs.
      MadeFile.of(Collections.emptyIterator(), new ExportParameters(Map.of())).close();
    }
  }

  @Override
  protected Response handle(Request request) {
    ExportParameters parameters = ExportParameters.of(request);
    Delivery delivery = Delivery.of(request, parameters.format().kind(), files);
    List<UUID> ids = request.query("invoice_ids").map(SomeInvoices::ids).orElse(List.of());
    Optional<SessionId> known = cookie.read(request);
    if (known.isEmpty() && !ids.isEmpty()) {
      throw new NoSuchInvoiceException();
    }
    // Without a session there is nothing, and a file of nothing needs no link.
    SessionId session = known.orElseGet(() -> SessionId.random(random));
    Iterator<Invoice> chosen = SomeInvoices.of(invoices, session, ids);
    String name = "invoices-" + LocalDate.now(clock.withZone(ZoneOffset.UTC));
    try (MadeFile made = MadeFile.of(WatchedInvoices.inTime(request, chosen), parameters)) {
      Response file = delivery.of(request, session, UUID.randomUUID(), made, name);
      return known.map(id -> cookie.write(file, id)).orElse(file);
    }
  }
}

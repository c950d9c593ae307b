package com.invoiceparserpro.functions.exports;

import com.invoiceparserpro.api.InvoiceIds;
import com.invoiceparserpro.api.SessionCookie;
import com.invoiceparserpro.api.SessionProblems;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.export.ExportFormat;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.session.InvoiceStore;
import com.invoiceparserpro.session.NoSuchInvoiceException;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.Versioned;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@code GET /api/export/download-xlsx}: the session's invoices, or some of them, as a file. */
public final class DownloadWorkbook extends Endpoint {

  private static final int MAX_IDS = 500;

  private final InvoiceStore invoices;
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
    super(wiring.http(), SessionProblems.MAPPING, "GET");
    this.invoices = wiring.invoices();
    this.cookie = wiring.cookie();
    this.clock = clock;
  }

  @Override
  protected Response handle(Request request) {
    ExportFormat format = InlineFile.format(request);
    Optional<SessionId> session = cookie.read(request);
    Iterator<Invoice> chosen =
        request
            .query("invoice_ids")
            .map(ids -> named(session.orElseThrow(NoSuchInvoiceException::new), ids))
            .orElseGet(
                () ->
                    session
                        .<Iterator<Invoice>>map(id -> new SessionInvoices(invoices, id))
                        .orElseGet(() -> List.<Invoice>of().iterator()));
    String name = "invoices-" + LocalDate.now(clock.withZone(ZoneOffset.UTC));
    Response file = InlineFile.of(request, chosen, format, name);
    return session.map(id -> cookie.write(file, id)).orElse(file);
  }

  private Iterator<Invoice> named(SessionId session, String ids) {
    List<UUID> wanted =
        Arrays.stream(ids.split(",")).map(String::strip).map(InvoiceIds::parse).distinct().toList();
    if (wanted.size() > MAX_IDS) {
      throw Problem.badMember(
              "too_many_ids", "invoice_ids", "At most %d ids are taken.".formatted(MAX_IDS))
          .exception();
    }
    return wanted.stream()
        .map(
            id ->
                invoices
                    .get(session, id)
                    .map(Versioned::value)
                    .orElseThrow(NoSuchInvoiceException::new))
        .iterator();
  }
}

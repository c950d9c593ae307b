package com.invoiceparserpro.functions.invoices;

import com.invoiceparserpro.api.PageRequest;
import com.invoiceparserpro.api.SessionCookie;
import com.invoiceparserpro.api.SessionProblems;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.json.InvoiceJson;
import com.invoiceparserpro.session.InvoicePage;
import com.invoiceparserpro.session.InvoiceStore;
import com.invoiceparserpro.session.SessionId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** {@code GET /api/v2/invoices}: the session's invoices, newest first; none without a session. */
public final class ListInvoices extends Endpoint {

  private final InvoiceStore invoices;
  private final SessionCookie cookie;

  /** For Lambda. */
  public ListInvoices() {
    this(System.getenv());
  }

  public ListInvoices(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  ListInvoices(Wiring wiring) {
    super(wiring.http(), SessionProblems.MAPPING, "GET");
    this.invoices = wiring.invoices();
    this.cookie = wiring.cookie();
  }

  @Override
  protected Response handle(Request request) {
    PageRequest asked = PageRequest.of(request);
    Optional<SessionId> session = cookie.read(request);
    InvoicePage page =
        session
            .map(id -> invoices.list(id, asked.cursor(), asked.limit()))
            .orElseGet(() -> new InvoicePage(List.of(), OptionalLong.empty()));
    Response response = response(page);
    return session.map(id -> cookie.write(response, id)).orElse(response);
  }

  private static Response response(InvoicePage page) {
    return Response.json(
        200,
        json -> {
          json.writeArrayPropertyStart("invoices");
          page.invoices().forEach(invoice -> InvoiceJson.write(invoice, json));
          json.writeEndArray();
          PageRequest.writeNext(page.nextCursor(), json);
        });
  }
}

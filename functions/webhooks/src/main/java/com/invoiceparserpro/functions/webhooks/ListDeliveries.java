package com.invoiceparserpro.functions.webhooks;

import com.invoiceparserpro.api.InvoiceIds;
import com.invoiceparserpro.api.SessionCookie;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.session.InvoiceStore;
import com.invoiceparserpro.session.NoSuchInvoiceException;
import com.invoiceparserpro.session.SessionId;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** {@code GET /api/v2/invoices/{invoice_id}/webhook}: the deliveries of an invoice. */
public final class ListDeliveries extends Endpoint {

  private final InvoiceStore invoices;
  private final DeliveryService deliveries;
  private final SessionCookie cookie;

  /** For Lambda. */
  public ListDeliveries() {
    this(System.getenv());
  }

  public ListDeliveries(Map<String, String> environment) {
    this(Wiring.of(environment), Clock.systemUTC());
  }

  ListDeliveries(Wiring wiring, Clock clock) {
    super(wiring.http(), DeliveryProblems.MAPPING, "GET");
    this.invoices = wiring.invoices();
    this.deliveries = WebhookWiring.service(wiring, clock);
    this.cookie = wiring.cookie();
  }

  @Override
  protected Response handle(Request request) {
    SessionId session = cookie.read(request).orElseThrow(NoSuchInvoiceException::new);
    UUID invoiceId = InvoiceIds.of(request);
    Map<UUID, DeliveryRecord> found = deliveries.deliveries(session, invoiceId);
    // Deliveries outlive their invoice; only without any is it worth a look.
    if (found.isEmpty() && invoices.get(session, invoiceId).isEmpty()) {
      throw new NoSuchInvoiceException();
    }
    return cookie.write(Response.json(200, json -> DeliveriesJson.write(found, json)), session);
  }
}

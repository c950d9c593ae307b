package com.invoiceparserpro.functions.webhooks;

import com.invoiceparserpro.api.InvoiceIds;
import com.invoiceparserpro.api.SessionCookie;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.session.InvoiceStore;
import com.invoiceparserpro.session.NoSuchInvoiceException;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.Versioned;
import com.invoiceparserpro.webhook.AddressGuard;
import com.invoiceparserpro.webhook.SystemResolver;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** {@code POST /api/v2/invoices/{invoice_id}/webhook}: queues a delivery of the invoice. */
public final class EnqueueWebhook extends Endpoint {

  private final InvoiceStore invoices;
  private final DeliveryService deliveries;
  private final SessionSecrets secrets;
  private final AddressGuard guard;
  private final SessionCookie cookie;

  /** For Lambda. */
  public EnqueueWebhook() {
    this(System.getenv());
  }

  public EnqueueWebhook(Map<String, String> environment) {
    this(Wiring.of(environment), Clock.systemUTC());
  }

  EnqueueWebhook(Wiring wiring, Clock clock) {
    super(wiring.http(), DeliveryProblems.MAPPING, "POST");
    this.invoices = wiring.invoices();
    this.deliveries = WebhookWiring.service(wiring, clock);
    this.secrets = WebhookWiring.secrets(wiring);
    this.guard = AddressGuard.from(wiring.environment(), new SystemResolver());
    this.cookie = wiring.cookie();
  }

  @Override
  protected Response handle(Request request) {
    SessionId session = cookie.read(request).orElseThrow(NoSuchInvoiceException::new);
    UUID invoiceId = InvoiceIds.of(request);
    Invoice invoice =
        invoices
            .get(session, invoiceId)
            .map(Versioned::value)
            .orElseThrow(NoSuchInvoiceException::new);
    WebhookRequest asked = WebhookRequest.of(request, invoice, guard, () -> secrets.of(session));
    UUID delivery =
        deliveries.enqueue(session, invoice, asked, WebhookRequest.idempotent(request, invoiceId));
    Response response =
        Response.json(
                202,
                json -> {
                  json.writeStringProperty("delivery_id", delivery.toString());
                  json.writeStringProperty("status_url", "webhook");
                })
            // Relative to this route, since a stage or a base path may stand before it.
            .withHeader("Location", "webhook");
    return cookie.write(response, session);
  }
}

package com.invoiceparserpro.functions.webhooks;

import com.invoiceparserpro.api.Ids;
import com.invoiceparserpro.api.InvoiceIds;
import com.invoiceparserpro.api.SessionCookie;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.session.NoSuchInvoiceException;
import com.invoiceparserpro.session.SessionId;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/**
 * {@code POST /api/v2/invoices/{invoice_id}/webhook/{delivery_id}/retry}: puts a failed delivery
 * back.
 */
public final class RetryDelivery extends Endpoint {

  private final DeliveryService deliveries;
  private final SessionCookie cookie;

  /** For Lambda. */
  public RetryDelivery() {
    this(System.getenv());
  }

  public RetryDelivery(Map<String, String> environment) {
    this(Wiring.of(environment), Clock.systemUTC());
  }

  RetryDelivery(Wiring wiring, Clock clock) {
    super(wiring.http(), DeliveryProblems.MAPPING, "POST");
    this.deliveries = WebhookWiring.service(wiring, clock);
    this.cookie = wiring.cookie();
  }

  @Override
  protected Response handle(Request request) {
    SessionId session = cookie.read(request).orElseThrow(NoSuchInvoiceException::new);
    UUID delivery =
        Ids.parse(request.pathParameter("delivery_id")).orElseThrow(DeliveryProblems::notFound);
    deliveries.retry(session, InvoiceIds.of(request), delivery);
    Response response =
        Response.json(
                202,
                json -> {
                  json.writeStringProperty("delivery_id", delivery.toString());
                  json.writeStringProperty("status_url", "../../webhook");
                })
            .withHeader("Location", "../../webhook");
    return cookie.write(response, session);
  }
}

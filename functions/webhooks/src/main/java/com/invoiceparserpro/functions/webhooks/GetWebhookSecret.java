package com.invoiceparserpro.functions.webhooks;

import com.invoiceparserpro.api.SessionCookie;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.SessionStore;
import java.util.Map;

/** {@code GET /api/v2/webhook-secret}: what signs where the client brings no secret of its own. */
public final class GetWebhookSecret extends Endpoint {

  private final SessionStore sessions;
  private final SessionSecrets secrets;
  private final SessionCookie cookie;

  /** For Lambda. */
  public GetWebhookSecret() {
    this(System.getenv());
  }

  public GetWebhookSecret(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  GetWebhookSecret(Wiring wiring) {
    super(wiring.http(), DeliveryProblems.MAPPING, "GET");
    this.sessions = wiring.sessions();
    this.secrets = WebhookWiring.secrets(wiring);
    this.cookie = wiring.cookie();
  }

  @Override
  protected Response handle(Request request) {
    SessionId session = sessions.touchOrCreate(cookie.read(request)).id();
    String secret = secrets.of(session).reveal();
    return cookie.write(
        Response.json(200, json -> json.writeStringProperty("secret", secret)), session);
  }
}

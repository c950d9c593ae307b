package com.invoiceparserpro.functions.console;

import com.invoiceparserpro.api.SessionProblems;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.session.SessionStore;
import com.invoiceparserpro.session.SessionUnavailableException;
import java.util.Map;

/** {@code GET /health}: 200 if every dependency answers, else 503, with each one's state. */
public final class Health extends Endpoint {

  private final SessionStore sessions;

  /** For Lambda. */
  public Health() {
    this(System.getenv());
  }

  public Health(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  Health(Wiring wiring) {
    super(wiring.http(), SessionProblems.MAPPING, "GET");
    this.sessions = wiring.sessions();
  }

  @Override
  protected Response handle(Request request) {
    boolean redis = answers();
    Response response =
        Response.json(
            redis ? 200 : 503,
            json -> {
              json.writeStringProperty("status", redis ? "ok" : "degraded");
              json.writeObjectPropertyStart("dependencies");
              json.writeStringProperty("redis", redis ? "ok" : "unavailable");
              json.writeEndObject();
            });
    return redis ? response : response.withHeader("Retry-After", "5");
  }

  private boolean answers() {
    try {
      sessions.ping();
      return true;
    } catch (SessionUnavailableException e) {
      return false;
    }
  }
}

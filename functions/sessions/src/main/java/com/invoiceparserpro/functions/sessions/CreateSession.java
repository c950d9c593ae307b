package com.invoiceparserpro.functions.sessions;

import com.invoiceparserpro.api.SessionCookie;
import com.invoiceparserpro.api.SessionProblems;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.session.Session;
import com.invoiceparserpro.session.SessionStore;
import java.util.Map;
import java.util.Optional;

/** {@code POST /api/auth/anonymous-session}: begins a session, or keeps the one there is. */
public final class CreateSession extends Endpoint {

  private final SessionStore sessions;
  private final SessionCookie cookie;

  /** For Lambda. */
  public CreateSession() {
    this(System.getenv());
  }

  public CreateSession(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  CreateSession(Wiring wiring) {
    super(wiring.http(), SessionProblems.MAPPING, "POST");
    this.sessions = wiring.sessions();
    this.cookie = wiring.cookie();
  }

  @Override
  protected Response handle(Request request) {
    Optional<Session> kept = cookie.read(request).flatMap(sessions::touch);
    Session session = kept.orElseGet(sessions::create);
    return cookie.write(response(kept.isPresent() ? 200 : 201, session), session.id());
  }

  private Response response(int status, Session session) {
    return Response.json(
        status,
        json -> {
          json.writeStringProperty("created_at", session.createdAt().toString());
          json.writeStringProperty("expires_at", session.expiresAt().toString());
          json.writeNumberProperty("max_age", sessions.maxAge().toSeconds());
        });
  }
}

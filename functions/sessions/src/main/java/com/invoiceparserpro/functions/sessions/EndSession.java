package com.invoiceparserpro.functions.sessions;

import com.invoiceparserpro.api.SessionCookie;
import com.invoiceparserpro.api.SessionProblems;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.session.SessionStore;
import java.util.Map;

/** {@code POST /api/auth/logout}: ends the session and deletes everything in it. */
public final class EndSession extends Endpoint {

  private final SessionStore sessions;
  private final SessionCookie cookie;

  /** For Lambda. */
  public EndSession() {
    this(System.getenv());
  }

  public EndSession(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  EndSession(Wiring wiring) {
    super(wiring.http(), SessionProblems.MAPPING, "POST");
    this.sessions = wiring.sessions();
    this.cookie = wiring.cookie();
  }

  @Override
  protected Response handle(Request request) {
    cookie.read(request).ifPresent(sessions::end);
    return cookie.clear(Response.empty(204));
  }
}

package com.invoiceparserpro.functions.sessions;

import com.invoiceparserpro.api.SessionCookie;
import com.invoiceparserpro.api.SessionProblems;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Endpoint;
import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.SessionStore;
import com.invoiceparserpro.storage.StorageUnavailableException;
import java.util.Map;

/** {@code POST /api/auth/logout}: ends the session and deletes everything in it. */
public final class EndSession extends Endpoint {

  private final SessionStore sessions;
  private final SessionObjects objects;
  private final SessionCookie cookie;

  /** For Lambda. */
  public EndSession() {
    this(System.getenv());
  }

  public EndSession(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  EndSession(Wiring wiring) {
    super(
        wiring.http(),
        SessionProblems.MAPPING.with(StorageUnavailableException.class, e -> notYet()),
        "POST");
    this.sessions = wiring.sessions();
    this.objects = SessionObjects.from(wiring.environment());
    this.cookie = wiring.cookie();
  }

  @Override
  protected Response handle(Request request) {
    cookie.read(request).ifPresent(this::end);
    return cookie.clear(Response.empty(204));
  }

  /** The session first: from then on no worker adds to it, and what one still does it undoes. */
  private void end(SessionId session) {
    sessions.end(session);
    objects.delete(session);
  }

  /** The cookie stays: with it the same request deletes the rest. */
  private static Problem notYet() {
    return Problem.of(
            503,
            "storage_unavailable",
            "The session has ended, but its files are still stored; log out again shortly, or they"
                + " go within a day.")
        .withHeader("Retry-After", "5");
  }
}

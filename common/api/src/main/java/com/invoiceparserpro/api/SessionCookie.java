package com.invoiceparserpro.api;

import com.invoiceparserpro.http.Request;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.http.SignedCookie;
import com.invoiceparserpro.session.SessionId;
import java.time.Duration;
import java.util.Optional;

/** The session id's way to the client and back. */
public final class SessionCookie {

  static final String NAME = "invoice_session";

  private final SignedCookie cookie;
  private final Duration maxAge;

  SessionCookie(SignedCookie cookie, Duration maxAge) {
    this.cookie = cookie;
    this.maxAge = maxAge;
  }

  /** The session that the request claims; whether it still lives, the store knows. */
  public Optional<SessionId> read(Request request) {
    return cookie.token(request).flatMap(SessionId::parse);
  }

  /** {@code response} with the cookie, so that it lives in the browser as long as the session. */
  public Response write(Response response, SessionId session) {
    return response.withHeader("Set-Cookie", cookie.set(session.token(), maxAge));
  }

  /** {@code response} with the word to forget the cookie. */
  public Response clear(Response response) {
    return response.withHeader("Set-Cookie", cookie.clear());
  }
}

package com.invoiceparserpro.api;

import com.invoiceparserpro.config.ConfigurationException;
import com.invoiceparserpro.config.Environment;
import com.invoiceparserpro.config.SecretKeys;
import com.invoiceparserpro.http.HttpSettings;
import com.invoiceparserpro.http.SignedCookie;
import com.invoiceparserpro.session.InvoiceStore;
import com.invoiceparserpro.session.SessionStore;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;

/** The parts of an endpoint with a session, put together as the environment says. */
public record Wiring(
    Environment environment,
    HttpSettings http,
    SessionCookie cookie,
    SessionStore sessions,
    InvoiceStore invoices) {

  /**
   * The parts for {@code variables}. Connects to nothing yet.
   *
   * @throws ConfigurationException if a setting is missing or malformed
   */
  public static Wiring of(Map<String, String> variables) {
    return of(variables, Clock.systemUTC());
  }

  /** As {@link #of(Map)}, with a clock of choice. */
  public static Wiring of(Map<String, String> variables, Clock clock) {
    Environment environment = new Environment(variables);
    HttpSettings http = HttpSettings.from(environment);
    SessionStore sessions = SessionStore.from(environment, clock, new SecureRandom());
    SignedCookie signed = new SignedCookie(SessionCookie.NAME, http, SecretKeys.from(environment));
    return new Wiring(
        environment,
        http,
        new SessionCookie(signed, sessions.maxAge()),
        sessions,
        sessions.invoices());
  }
}

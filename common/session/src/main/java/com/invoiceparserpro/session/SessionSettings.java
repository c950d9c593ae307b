package com.invoiceparserpro.session;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.invoiceparserpro.config.ConfigurationException;
import com.invoiceparserpro.config.Environment;
import java.time.Duration;

/**
 * The bounds of a session.
 *
 * @param maxAge how long it lives unused ({@code SESSION_MAX_AGE}, seconds, 7200)
 * @param maxInvoices how many invoices it holds ({@code MAX_SESSION_INVOICES}, 10,000)
 */
public record SessionSettings(Duration maxAge, int maxInvoices) {

  /**
   * The settings in {@code environment}.
   *
   * @throws ConfigurationException if one is malformed
   */
  public static SessionSettings from(Environment environment) {
    return new SessionSettings(
        Duration.ofSeconds(environment.number("SESSION_MAX_AGE", 7200, 60, 604_800)),
        (int) environment.number("MAX_SESSION_INVOICES", 10_000, 1, 20_000));
  }

  /** The time to live as scripts take it: seconds. */
  byte[] ttl() {
    return Long.toString(maxAge.toSeconds()).getBytes(US_ASCII);
  }
}

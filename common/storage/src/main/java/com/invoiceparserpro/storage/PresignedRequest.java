package com.invoiceparserpro.storage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * A request that its holder may make without credentials.
 *
 * @param headers that must go with it, as they are signed
 */
public record PresignedRequest(
    String method, String url, Map<String, String> headers, Instant expiresAt) {

  public PresignedRequest {
    headers = Map.copyOf(headers);
    expiresAt = expiresAt.truncatedTo(ChronoUnit.SECONDS);
  }

  /** The link opens what it stands for: it must not reach a log. */
  @Override
  public String toString() {
    return "PresignedRequest " + method;
  }
}

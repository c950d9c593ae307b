package com.invoiceparserpro.session;

import com.invoiceparserpro.config.Environment;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Stores over an engine, at a fixed time. */
final class StoreFixture {

  static final Instant NOW = Instant.parse("2026-03-15T10:00:00.123Z");
  static final String SECRET = "a secret for tests of thirty-two bytes!!";
  static final int MAX_INVOICES = 5;

  private StoreFixture() {}

  static SessionStore store(String url) {
    return store(url, SECRET);
  }

  static SessionStore store(String url, String secret) {
    Map<String, String> variables =
        Map.of(
            "REDIS_URL",
            url,
            "SECRET_KEY",
            secret,
            "SESSION_MAX_AGE",
            "600",
            "MAX_SESSION_INVOICES",
            Integer.toString(MAX_INVOICES));
    return SessionStore.from(
        new Environment(variables),
        Clock.fixed(NOW.plusNanos(456), ZoneOffset.UTC),
        new SecureRandom());
  }
}

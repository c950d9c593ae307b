package com.invoiceparserpro.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * What runs inside the store, each in one step that nothing can come between. Every script takes
 * the two keys of a session, its data and the order of its invoices, and the TTL in seconds as its
 * first argument, and leaves both keys with that TTL. Empty, as workers give it, it changes neither
 * key's time to live.
 */
enum Script {
  CREATE,
  TOUCH,
  END,
  SAVE,
  FIND_IDEMPOTENT,
  GET,
  LIST,
  UPDATE,
  DELETE,
  PUT_RECORD,
  GET_RECORDS;

  private final String source;

  Script() {
    String file = name().toLowerCase(Locale.ROOT) + ".lua";
    try (InputStream in = Script.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("script missing: " + file);
      }
      this.source = new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] source() {
    return source.getBytes(UTF_8);
  }
}

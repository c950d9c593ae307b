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
  COUNT,
  UPDATE,
  DELETE,
  PUT_RECORD,
  ADD,
  GET_RECORDS;

  private final String source;

  Script() {
    this.source = Prelude.TEXT + read(name().toLowerCase(Locale.ROOT) + ".lua");
  }

  private static String read(String file) {
    try (InputStream in = Script.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("script missing: " + file);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] source() {
    return source.getBytes(UTF_8);
  }

  /**
   * What scripts share; in a class of its own, as constants of an enum are made before its fields.
   */
  private static final class Prelude {

    static final String TEXT = read("renew.lua");
  }
}

package com.invoiceparserpro.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/** Ids and numbers as text, which is all that the store knows. */
final class StoreText {

  private StoreText() {}

  static byte[] bytes(Object value) {
    return value.toString().getBytes(UTF_8);
  }

  static String text(@Nullable Object reply) {
    return reply instanceof byte[] bytes ? new String(bytes, UTF_8) : "";
  }

  static long number(@Nullable Object reply) {
    return Long.parseLong(text(reply));
  }
}

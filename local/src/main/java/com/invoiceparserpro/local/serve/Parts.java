package com.invoiceparserpro.local.serve;

import java.util.ArrayDeque;
import java.util.Deque;

/** What runs, each part on those before it. Closing stops the last one first, and all of them. */
final class Parts implements AutoCloseable {

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();

  void push(AutoCloseable part) {
    parts.push(part);
  }

  @Override
  public void close() {
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        System.getLogger(Parts.class.getName())
            .log(System.Logger.Level.WARNING, "A part did not stop", e);
      }
    }
  }
}

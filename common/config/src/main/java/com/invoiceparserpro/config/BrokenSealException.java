package com.invoiceparserpro.config;

/** A value was not sealed by us for its place, or its key is gone. */
public final class BrokenSealException extends RuntimeException {

  private static final long serialVersionUID = 1;

  BrokenSealException() {
    super("a sealed value does not open");
  }
}

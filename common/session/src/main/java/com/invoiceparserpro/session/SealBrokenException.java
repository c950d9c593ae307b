package com.invoiceparserpro.session;

/** A stored value was not written by us for its place, or its key is gone. */
public final class SealBrokenException extends SessionException {

  private static final long serialVersionUID = 1;

  SealBrokenException() {
    super("a sealed value does not open");
  }
}

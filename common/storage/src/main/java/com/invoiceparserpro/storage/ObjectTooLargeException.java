package com.invoiceparserpro.storage;

/** An object has more bytes than its reader takes. */
public final class ObjectTooLargeException extends RuntimeException {

  private static final long serialVersionUID = 1;

  ObjectTooLargeException(long maxBytes) {
    super("an object has more than %d bytes".formatted(maxBytes));
  }
}

package com.invoiceparserpro.webhook;

/** A webhook may not go there. The message says why, and holds nothing of the URL. */
public final class RefusedAddressException extends Exception {

  private static final long serialVersionUID = 1;

  RefusedAddressException(String reason) {
    super(reason);
  }
}

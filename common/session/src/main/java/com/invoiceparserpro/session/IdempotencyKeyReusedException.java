package com.invoiceparserpro.session;

/** The idempotency key came before, with another request. */
public final class IdempotencyKeyReusedException extends SessionException {

  private static final long serialVersionUID = 1;

  IdempotencyKeyReusedException() {
    super("the idempotency key came with another request before");
  }
}

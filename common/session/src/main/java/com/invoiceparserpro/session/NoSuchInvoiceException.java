package com.invoiceparserpro.session;

/** The session has no such invoice. */
public final class NoSuchInvoiceException extends SessionException {

  private static final long serialVersionUID = 1;

  public NoSuchInvoiceException() {
    super("no such invoice in the session");
  }
}

package com.invoiceparserpro.session;

/** The session holds as many invoices as it may. */
public final class SessionFullException extends SessionException {

  private static final long serialVersionUID = 1;

  private final int maxInvoices;

  SessionFullException(int maxInvoices) {
    super("the session holds the %d invoices it may".formatted(maxInvoices));
    this.maxInvoices = maxInvoices;
  }

  public int maxInvoices() {
    return maxInvoices;
  }
}

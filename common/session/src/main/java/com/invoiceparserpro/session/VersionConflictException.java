package com.invoiceparserpro.session;

/** The invoice has changed since the version that was read. */
public final class VersionConflictException extends SessionException {

  private static final long serialVersionUID = 1;

  public VersionConflictException() {
    super("the invoice has another version by now");
  }
}

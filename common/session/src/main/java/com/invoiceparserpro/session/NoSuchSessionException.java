package com.invoiceparserpro.session;

/** The session has ended, or never was. */
public final class NoSuchSessionException extends SessionException {

  private static final long serialVersionUID = 1;

  public NoSuchSessionException() {
    super("no such session");
  }
}

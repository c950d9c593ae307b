package com.invoiceparserpro.session;

/** The store does not answer, or not in time; a retry may help. */
public final class SessionUnavailableException extends SessionException {

  private static final long serialVersionUID = 1;

  SessionUnavailableException(Throwable cause) {
    super("the session store does not answer", cause);
  }
}

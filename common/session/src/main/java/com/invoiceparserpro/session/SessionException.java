package com.invoiceparserpro.session;

/** Why the session store could not do what it was asked. Messages never hold content. */
public abstract sealed class SessionException extends RuntimeException
    permits SessionUnavailableException,
        NoSuchSessionException,
        NoSuchInvoiceException,
        VersionConflictException,
        SessionFullException,
        IdempotencyKeyReusedException,
        SealBrokenException {

  private static final long serialVersionUID = 1;

  SessionException(String message) {
    super(message);
  }

  SessionException(String message, Throwable cause) {
    super(message, cause);
  }
}

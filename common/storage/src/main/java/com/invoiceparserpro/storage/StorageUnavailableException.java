package com.invoiceparserpro.storage;

/** S3 does not answer, or refuses; a retry may help. */
public final class StorageUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1;

  StorageUnavailableException(Throwable cause) {
    super("the object store does not answer", cause);
  }
}

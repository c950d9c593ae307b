package com.invoiceparserpro.queue;

/** SQS does not answer, or refuses; a retry may help. */
public final class QueueUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1;

  QueueUnavailableException(Throwable cause) {
    super("the queue does not answer", cause);
  }
}

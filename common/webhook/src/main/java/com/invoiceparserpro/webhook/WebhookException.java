package com.invoiceparserpro.webhook;

/** A receiver did not answer. The message says how, in our words, and nothing of what it sent. */
public final class WebhookException extends Exception {

  private static final long serialVersionUID = 1;

  WebhookException(String reason) {
    super(reason);
  }

  /** The reason, e.g. {@code connection refused}. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}

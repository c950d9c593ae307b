package com.invoiceparserpro.webhook;

/** What a receiver's status code means for the delivery. */
public enum Verdict {
  DELIVERED,
  RETRY,
  /** The receiver wants no more of it: 410. */
  STOP;

  /** Redirects are failures like others: they are never followed. */
  public static Verdict of(int status) {
    if (status >= 200 && status < 300) {
      return DELIVERED;
    }
    return status == 410 ? STOP : RETRY;
  }
}

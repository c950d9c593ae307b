package com.invoiceparserpro.storage;

import java.util.Locale;

/** The buckets that hold objects of sessions, each object under its session's prefix. */
public enum SessionBucket {
  /** Documents on their way to the parser. */
  UPLOADS("UPLOAD_BUCKET"),
  /** Files to download. */
  EXPORTS("EXPORT_BUCKET"),
  /** What is to be delivered to webhooks. */
  WEBHOOKS("WEBHOOK_BUCKET");

  private final String variable;

  SessionBucket(String variable) {
    this.variable = variable;
  }

  /** The variable that names the bucket. */
  public String variable() {
    return variable;
  }

  /**
   * What the keys of a session's objects begin with.
   *
   * @param session the session's hash: nothing that opens it
   */
  public String prefix(String session) {
    return name().toLowerCase(Locale.ROOT) + "/" + session + "/";
  }
}

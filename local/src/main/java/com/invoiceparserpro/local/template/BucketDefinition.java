package com.invoiceparserpro.local.template;

import java.util.List;

/**
 * An {@code AWS::S3::Bucket}.
 *
 * @param name the logical id
 */
public record BucketDefinition(String name, List<Notification> notifications, List<Cors> cors) {

  public BucketDefinition {
    notifications = List.copyOf(notifications);
    cors = List.copyOf(cors);
  }

  /**
   * What a queue is told of.
   *
   * @param event e.g. {@code s3:ObjectCreated:*}
   * @param queue the logical id
   * @param prefix of the keys; empty for all
   * @param suffix of the keys; empty for all
   */
  public record Notification(String event, String queue, String prefix, String suffix) {

    /**
     * Whether the queue is told.
     *
     * @param name of the event as it stands in notifications, e.g. {@code ObjectCreated:Put}
     */
    public boolean matches(String name, String key) {
      String full = "s3:" + name;
      boolean same =
          event.endsWith("*")
              ? full.startsWith(event.substring(0, event.length() - 1))
              : full.equals(event);
      return same && key.startsWith(prefix) && key.endsWith(suffix);
    }
  }

  /**
   * What browsers of other origins may do. Which origins those are only a deployed stack knows.
   *
   * @param headers of requests; {@code *} for any
   * @param exposed headers of answers that scripts may read
   */
  public record Cors(List<String> methods, List<String> headers, List<String> exposed) {

    public Cors {
      methods = List.copyOf(methods);
      headers = List.copyOf(headers);
      exposed = List.copyOf(exposed);
    }
  }
}

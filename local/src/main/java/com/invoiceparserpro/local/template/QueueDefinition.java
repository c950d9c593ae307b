package com.invoiceparserpro.local.template;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An {@code AWS::SQS::Queue}.
 *
 * @param name the logical id
 * @param visibilityTimeout how long a received message is hidden from others
 * @param delay before a message can be received first
 * @param redrive null if messages come again until they expire
 */
public record QueueDefinition(
    String name,
    Duration visibilityTimeout,
    Duration retention,
    Duration delay,
    @Nullable Redrive redrive) {

  /**
   * Where messages go that cannot be handled.
   *
   * @param deadLetterQueue the logical id
   * @param maxReceiveCount how often a message is received before
   */
  public record Redrive(String deadLetterQueue, int maxReceiveCount) {}
}

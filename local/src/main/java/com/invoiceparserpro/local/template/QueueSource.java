package com.invoiceparserpro.local.template;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * A queue whose messages invoke a function, as Lambda's event source mapping has it.
 *
 * @param queue the logical id
 * @param batchSize the most messages of an invocation
 * @param window how long messages are gathered at most; zero for not at all
 * @param partialResponses whether the function's answer names the messages that failed
 * @param maximumConcurrency the most invocations at a time
 */
public record QueueSource(
    String queue,
    int batchSize,
    Duration window,
    boolean partialResponses,
    OptionalInt maximumConcurrency) {

  /** Of a receipt; a larger batch is gathered over a window. */
  private static final int MAX_RECEIVED = 10;

  private static final int MAX_BATCH_SIZE = 10_000;
  private static final Duration MAX_WINDOW = Duration.ofMinutes(5);

  public QueueSource {
    require(
        batchSize >= 1 && batchSize <= MAX_BATCH_SIZE,
        queue + ": BatchSize must be from 1 to " + MAX_BATCH_SIZE + ".");
    require(
        !window.isNegative() && window.compareTo(MAX_WINDOW) <= 0,
        queue + ": MaximumBatchingWindowInSeconds must be from 0 to 300.");
    require(
        batchSize <= MAX_RECEIVED || !window.isZero(),
        queue + ": a BatchSize over 10 needs MaximumBatchingWindowInSeconds.");
    require(
        maximumConcurrency.isEmpty()
            || (maximumConcurrency.getAsInt() >= 2 && maximumConcurrency.getAsInt() <= 1000),
        queue + ": MaximumConcurrency must be from 2 to 1000.");
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new TemplateException(message);
    }
  }
}

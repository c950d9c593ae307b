package com.invoiceparserpro.local.queues;

import static java.util.stream.Collectors.toSet;

import com.invoiceparserpro.local.lambda.Function;
import com.invoiceparserpro.local.lambda.FunctionException;
import com.invoiceparserpro.local.template.QueueSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * Hands the messages of a queue to a function, as Lambda's event source mapping does: what
 * succeeded is deleted, what failed is left alone, and comes again when its visibility timeout
 * ends. That is the queue's, or what the function itself set for it.
 */
final class Poller {

  /** What Lambda starts with; it goes up to hundreds, a laptop does not. */
  private static final int DEFAULT_CONCURRENCY = 5;

  /** Long enough to be cheap, short enough to stop soon. */
  private static final Duration WAIT = Duration.ofSeconds(1);

  private static final long FIRST_PAUSE_MILLISECONDS = 200;
  private static final long LONGEST_PAUSE_MILLISECONDS = 5_000;

  private final Sqs sqs;
  private final Queue queue;
  private final QueueSource source;
  private final Function function;
  private final String region;
  private final ExecutorService threads;
  private final Consumer<String> log;
  private final int concurrency;
  private final Semaphore slots;
  private final Thread thread;
  private volatile boolean stopped;
  private long pause;

  Poller(
      Sqs sqs,
      Queue queue,
      QueueSource source,
      Function function,
      String region,
      ExecutorService threads,
      Consumer<String> log) {
    this.sqs = sqs;
    this.queue = queue;
    this.source = source;
    this.function = function;
    this.region = region;
    this.threads = threads;
    this.log = log;
    this.concurrency = source.maximumConcurrency().orElse(DEFAULT_CONCURRENCY);
    this.slots = new Semaphore(concurrency);
    this.thread = new Thread(this::run, "poll " + queue.name());
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Takes no more messages. */
  void signalStop() {
    stopped = true;
    thread.interrupt();
  }

  /**
   * Waits for what is under way.
   *
   * @return false if it is not done by {@code deadline}, of {@link System#nanoTime}
   */
  boolean awaitStop(long deadline) throws InterruptedException {
    thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime())));
    return !thread.isAlive()
        && slots.tryAcquire(concurrency, deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
  }

  private void run() {
    while (!stopped) {
      try {
        slots.acquire();
        poll();
      } catch (InterruptedException e) {
        // Told to stop.
      }
    }
  }

  private void poll() throws InterruptedException {
    boolean handedOver = false;
    try {
      List<Message> batch = gather();
      pause = 0;
      if (stopped) {
        sqs.release(queue, batch);
      } else if (!batch.isEmpty()) {
        threads.execute(() -> work(batch));
        handedOver = true;
      }
    } catch (SdkException e) {
      backOff();
    } finally {
      if (!handedOver) {
        slots.release();
      }
    }
  }

  /** A batch: what is there, or what comes within the window of its first message. */
  private List<Message> gather() {
    int batchSize = source.batchSize();
    List<Message> batch =
        new ArrayList<>(sqs.receive(queue, Math.min(batchSize, Sqs.MAX_BATCH), WAIT));
    long end = System.nanoTime() + source.window().toNanos();
    while (!batch.isEmpty()
        && batch.size() < batchSize
        && !stopped
        && System.nanoTime() - end < 0) {
      int room = Math.min(batchSize - batch.size(), Sqs.MAX_BATCH);
      try {
        batch.addAll(sqs.receive(queue, room, WAIT));
      } catch (SdkException e) {
        // What was received before is worked on all the same.
        break;
      }
    }
    return batch;
  }

  private void backOff() throws InterruptedException {
    if (stopped) {
      return;
    }
    if (pause == 0) {
      log.accept("SQS " + queue.name() + " does not answer; trying again");
    }
    pause = Math.min(LONGEST_PAUSE_MILLISECONDS, Math.max(FIRST_PAUSE_MILLISECONDS, pause * 2));
    Thread.sleep(pause);
  }

  private void work(List<Message> batch) {
    long start = System.nanoTime();
    String outcome = "interrupted";
    try {
      Set<String> failed = invoke(batch);
      List<Message> done = batch.stream().filter(m -> !failed.contains(m.messageId())).toList();
      int undeleted = done.isEmpty() ? 0 : sqs.delete(queue, done);
      outcome =
          batch.size()
              + " received, "
              + failed.size()
              + " failed"
              + (undeleted == 0 ? "" : ", " + undeleted + " not deleted");
    } catch (SdkException e) {
      outcome = "done, but not deleted: it will come again";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Throwable e) {
      outcome = "failed: " + e.getClass().getName();
    } finally {
      slots.release();
      long milliseconds = (System.nanoTime() - start) / 1_000_000;
      log.accept(
          "SQS %s %s %s %d ms"
              .formatted(queue.name(), function.definition().name(), outcome, milliseconds));
    }
  }

  /** The ids of those that failed. */
  private Set<String> invoke(List<Message> batch) throws InterruptedException {
    Set<String> ids = batch.stream().map(Message::messageId).collect(toSet());
    String requestId = UUID.randomUUID().toString();
    try {
      byte[] answer =
          function.invoke(
              SqsEvent.of(batch, queue, region),
              requestId,
              function.definition().timeout().plusSeconds(1));
      return source.partialResponses()
          ? BatchResponse.failed(answer, ids).orElseGet(() -> malformed(ids))
          : Set.of();
    } catch (FunctionException e) {
      // The text of what a function threw may hold content of a document.
      Throwable cause = e.getCause();
      String reason = cause == null ? e.getMessage() : root(cause).getClass().getName();
      log.accept(function.definition().name() + " " + requestId + " " + reason);
      return ids;
    } catch (TimeoutException e) {
      throw new IllegalStateException("the function's own time is shorter", e);
    }
  }

  private Set<String> malformed(Set<String> ids) {
    log.accept(function.definition().name() + " gave no valid batch response");
    return ids;
  }

  private static Throwable root(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == null ? failure : root(cause);
  }
}

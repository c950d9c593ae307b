package com.invoiceparserpro.local.queues;

import com.invoiceparserpro.local.lambda.Functions;
import com.invoiceparserpro.local.template.FunctionDefinition;
import com.invoiceparserpro.local.template.QueueDefinition;
import com.invoiceparserpro.local.template.QueueSource;
import com.invoiceparserpro.local.template.Template;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** A poller for every queue that invokes a function. */
public final class Pollers implements AutoCloseable {

  private static final Duration STOP = Duration.ofSeconds(5);

  private final List<Poller> pollers = new ArrayList<>();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "batch");
            thread.setDaemon(true);
            return thread;
          });

  private Pollers() {}

  /**
   * Starts to poll.
   *
   * @param queues by logical id
   * @param log a line per batch, and whatever is wrong
   */
  public static Pollers start(
      Template template,
      Map<String, Queue> queues,
      Sqs sqs,
      String region,
      Functions functions,
      Consumer<String> log) {
    Pollers started = new Pollers();
    for (FunctionDefinition function : template.functions()) {
      for (QueueSource source : function.sources()) {
        warn(template, function, source, log);
        Queue queue = Objects.requireNonNull(queues.get(source.queue()));
        started.pollers.add(
            new Poller(
                sqs, queue, source, functions.get(function.name()), region, started.threads, log));
      }
    }
    started.pollers.forEach(Poller::start);
    return started;
  }

  /** Lambda refuses such a mapping: a message would come again while it is still worked on. */
  private static void warn(
      Template template, FunctionDefinition function, QueueSource source, Consumer<String> log) {
    for (QueueDefinition queue : template.queues()) {
      if (queue.name().equals(source.queue())
          && queue.visibilityTimeout().compareTo(function.timeout()) < 0) {
        log.accept(
            "Queue %s visibility timeout: %d seconds is less than Function %s timeout: %d seconds"
                .formatted(
                    queue.name(),
                    queue.visibilityTimeout().toSeconds(),
                    function.name(),
                    function.timeout().toSeconds()));
      }
    }
  }

  /** Takes no more messages, and gives those under way a few seconds. */
  @Override
  public void close() throws InterruptedException {
    pollers.forEach(Poller::signalStop);
    long deadline = System.nanoTime() + STOP.toNanos();
    try {
      for (Poller poller : pollers) {
        if (!poller.awaitStop(deadline)) {
          break;
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }
}

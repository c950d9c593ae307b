package com.invoiceparserpro.queue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Lambda function that messages of a queue invoke. One that fails comes again, the others of its
 * batch do not. A subclass must bear the same message twice: SQS delivers at least once.
 */
public abstract class QueueWorker implements RequestStreamHandler {

  /** Does the work of one message. */
  protected abstract void handle(QueueMessage message, @Nullable Context context);

  @Override
  public final void handleRequest(InputStream in, OutputStream out, @Nullable Context context) {
    List<String> failed = new ArrayList<>();
    for (QueueMessage message : QueueEvent.read(in)) {
      try {
        handle(message, context);
      } catch (RuntimeException | StackOverflowError e) {
        log(context, message, e);
        failed.add(message.id());
      }
    }
    QueueEvent.answer(failed, out);
  }

  /** Never a message's body or an exception's text: both may hold content of a document. */
  private static void log(@Nullable Context context, QueueMessage message, Throwable failure) {
    String line =
        "message_id=%s receive_count=%d %s"
            .formatted(message.id(), message.receiveCount(), failure.getClass().getName());
    if (context == null || context.getLogger() == null) {
      System.err.println(LogLevel.WARN + " " + line);
    } else {
      context.getLogger().log(line, LogLevel.WARN);
    }
  }
}

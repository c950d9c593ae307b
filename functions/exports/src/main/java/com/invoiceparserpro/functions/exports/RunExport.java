package com.invoiceparserpro.functions.exports;

import com.amazonaws.services.lambda.runtime.Context;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.queue.QueueMessage;
import com.invoiceparserpro.queue.QueueWorker;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the files that were ordered. */
public final class RunExport extends QueueWorker {

  private final ExportMessages messages;
  private final ExportRunner runner;

  /** For Lambda. */
  public RunExport() {
    this(System.getenv());
  }

  public RunExport(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  RunExport(Wiring wiring) {
    this.messages = ExportWiring.messages(wiring);
    this.runner = ExportWiring.runner(wiring);
  }

  @Override
  protected void handle(QueueMessage message, @Nullable Context context) {
    messages.open(message.body()).ifPresent(runner::run);
  }
}

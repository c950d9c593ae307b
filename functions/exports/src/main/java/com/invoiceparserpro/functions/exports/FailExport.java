package com.invoiceparserpro.functions.exports;

import com.amazonaws.services.lambda.runtime.Context;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.queue.QueueMessage;
import com.invoiceparserpro.queue.QueueWorker;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says of orders that ended in the dead letter queue that their files will not be made. */
public final class FailExport extends QueueWorker {

  private final ExportMessages messages;
  private final ExportRunner runner;

  /** For Lambda. */
  public FailExport() {
    this(System.getenv());
  }

  public FailExport(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  FailExport(Wiring wiring) {
    this.messages = ExportWiring.messages(wiring);
    this.runner = ExportWiring.runner(wiring);
  }

  @Override
  protected void handle(QueueMessage message, @Nullable Context context) {
    messages.open(message.body()).ifPresent(order -> runner.giveUp(order, ExportProblems.GAVE_UP));
  }
}

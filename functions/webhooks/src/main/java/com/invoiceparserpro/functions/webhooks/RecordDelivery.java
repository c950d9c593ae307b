package com.invoiceparserpro.functions.webhooks;

import com.amazonaws.services.lambda.runtime.Context;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.queue.QueueMessage;
import com.invoiceparserpro.queue.QueueWorker;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes down what became of attempts. */
public final class RecordDelivery extends QueueWorker {

  private final DeliveryLedger ledger;

  /** For Lambda. */
  public RecordDelivery() {
    this(System.getenv());
  }

  public RecordDelivery(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  RecordDelivery(Wiring wiring) {
    this.ledger = WebhookWiring.ledger(wiring);
  }

  @Override
  protected void handle(QueueMessage message, @Nullable Context context) {
    ledger.record(message.body());
  }
}

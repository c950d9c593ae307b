package com.invoiceparserpro.functions.webhooks;

import com.amazonaws.services.lambda.runtime.Context;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.queue.QueueMessage;
import com.invoiceparserpro.queue.QueueWorker;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes down that deliveries which ended in the dead letter queue have failed. */
public final class FailDelivery extends QueueWorker {

  private final DeliveryLedger ledger;

  /** For Lambda. */
  public FailDelivery() {
    this(System.getenv());
  }

  public FailDelivery(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  FailDelivery(Wiring wiring) {
    this.ledger = WebhookWiring.ledger(wiring);
  }

  @Override
  protected void handle(QueueMessage message, @Nullable Context context) {
    ledger.giveUp(message.body());
  }
}

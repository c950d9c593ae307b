package com.invoiceparserpro.functions.webhooks;

import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.config.SecretKeys;
import com.invoiceparserpro.queue.MessageQueue;
import com.invoiceparserpro.queue.MessageSeal;
import com.invoiceparserpro.storage.ObjectStore;
import com.invoiceparserpro.storage.SessionBucket;
import com.invoiceparserpro.webhook.RetrySchedule;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** The parts of webhooks, put together as the environment says. */
final class WebhookWiring {

  private WebhookWiring() {}

  static DeliveryService service(Wiring wiring, Clock clock) {
    return new DeliveryService(
        wiring.sessions().records(),
        payloads(wiring),
        MessageQueue.from(wiring.environment(), "WEBHOOK_QUEUE_URL"),
        seal(wiring),
        RetrySchedule.from(wiring.environment()),
        clock,
        UUID::randomUUID);
  }

  static DeliveryLedger ledger(Wiring wiring) {
    return new DeliveryLedger(
        wiring.sessions().recordsForWorkers(),
        payloads(wiring),
        seal(wiring),
        RetrySchedule.from(wiring.environment()).attempts());
  }

  static SessionSecrets secrets(Wiring wiring) {
    return new SessionSecrets(wiring.sessions().records(), new SecureRandom());
  }

  private static ObjectStore payloads(Wiring wiring) {
    return ObjectStore.from(wiring.environment(), SessionBucket.WEBHOOKS.variable());
  }

  private static MessageSeal seal(Wiring wiring) {
    return new MessageSeal(SecretKeys.from(wiring.environment()), new SecureRandom());
  }
}

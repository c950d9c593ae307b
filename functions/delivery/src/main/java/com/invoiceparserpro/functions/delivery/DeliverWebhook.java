package com.invoiceparserpro.functions.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.invoiceparserpro.config.BrokenSealException;
import com.invoiceparserpro.config.Environment;
import com.invoiceparserpro.config.SecretKeys;
import com.invoiceparserpro.queue.MessageQueue;
import com.invoiceparserpro.queue.MessageSeal;
import com.invoiceparserpro.queue.QueueMessage;
import com.invoiceparserpro.queue.QueueWorker;
import com.invoiceparserpro.storage.ObjectStore;
import com.invoiceparserpro.storage.SessionBucket;
import com.invoiceparserpro.webhook.AddressGuard;
import com.invoiceparserpro.webhook.DeliveryOrder;
import com.invoiceparserpro.webhook.RetrySchedule;
import com.invoiceparserpro.webhook.SystemResolver;
import com.invoiceparserpro.webhook.WebhookClient;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Attempts deliveries. A message whose attempt failed comes again when the next one is due; after
 * the last the queue moves it to where failures go.
 */
public final class DeliverWebhook extends QueueWorker {

  private final MessageSeal seal;
  private final MessageQueue queue;
  private final Deliverer deliverer;

  /** For Lambda. */
  public DeliverWebhook() {
    this(System.getenv());
  }

  public DeliverWebhook(Map<String, String> environment) {
    this(new Environment(environment), WebhookClient.create());
  }

  DeliverWebhook(Environment environment, WebhookClient client) {
    SecureRandom random = new SecureRandom();
    this.seal = new MessageSeal(SecretKeys.from(environment), random);
    this.queue = MessageQueue.from(environment, "WEBHOOK_QUEUE_URL");
    this.deliverer =
        new Deliverer(
            AddressGuard.from(environment, new SystemResolver()),
            client,
            RetrySchedule.from(environment),
            ObjectStore.from(environment, SessionBucket.WEBHOOKS.variable()),
            new Reports(MessageQueue.from(environment, "DELIVERY_REPORT_QUEUE_URL"), seal),
            seal,
            Clock.systemUTC(),
            random);
  }

  @Override
  protected void handle(QueueMessage message, @Nullable Context context) {
    Optional<DeliveryOrder> order = open(message.body());
    if (order.isEmpty()) {
      return;
    }
    Optional<Duration> again = deliverer.attempt(order.get(), message.receiveCount());
    if (again.isPresent()) {
      queue.changeVisibility(message.receiptHandle(), again.get());
      throw new UndeliveredException();
    }
  }

  /** Empty for a message that is none of ours, or whose key is gone: it can never be delivered. */
  private Optional<DeliveryOrder> open(String body) {
    try {
      byte[] order = seal.open(DeliveryOrder.KIND, body);
      return Optional.of(DeliveryOrder.parse(new String(order, UTF_8)));
    } catch (BrokenSealException e) {
      return Optional.empty();
    }
  }

  /** Makes the queue bring the message back. */
  private static final class UndeliveredException extends RuntimeException {

    private static final long serialVersionUID = 1;
  }
}

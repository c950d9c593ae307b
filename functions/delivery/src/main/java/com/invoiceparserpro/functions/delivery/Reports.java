package com.invoiceparserpro.functions.delivery;

import com.invoiceparserpro.queue.MessageQueue;
import com.invoiceparserpro.queue.MessageSeal;
import com.invoiceparserpro.webhook.DeliveryOrder;
import com.invoiceparserpro.webhook.DeliveryReport;
import java.time.Duration;

/** Tells those who keep the record of every attempt. */
final class Reports {

  private final MessageQueue queue;
  private final MessageSeal seal;

  Reports(MessageQueue queue, MessageSeal seal) {
    this.queue = queue;
    this.seal = seal;
  }

  /**
   * Tells of an attempt.
   *
   * @throws com.invoiceparserpro.queue.QueueUnavailableException if it cannot be told
   */
  void tell(DeliveryOrder order, DeliveryReport.Attempt attempt) {
    DeliveryReport report =
        new DeliveryReport(order.session(), order.payload(), order.delivery(), attempt);
    queue.send(seal.seal(DeliveryReport.KIND, report.text()), Duration.ZERO);
  }
}

package com.invoiceparserpro.functions.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.invoiceparserpro.config.BrokenSealException;
import com.invoiceparserpro.queue.MessageSeal;
import com.invoiceparserpro.session.NoSuchSessionException;
import com.invoiceparserpro.session.RecordStore;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.storage.ObjectStore;
import com.invoiceparserpro.webhook.DeliveryOrder;
import com.invoiceparserpro.webhook.DeliveryReport;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Writes into sessions what became of their deliveries. A delivery whose session has ended is
 * stopped: its payload is deleted, and so its next attempt finds nothing to send.
 */
final class DeliveryLedger {

  private final RecordStore records;
  private final ObjectStore payloads;
  private final MessageSeal seal;
  private final int attemptsOfRound;

  /**
   * @param attemptsOfRound after which the queue gives a delivery up
   */
  DeliveryLedger(RecordStore records, ObjectStore payloads, MessageSeal seal, int attemptsOfRound) {
    this.records = records;
    this.payloads = payloads;
    this.seal = seal;
    this.attemptsOfRound = attemptsOfRound;
  }

  /** Writes an attempt down. A message that is none of ours is passed over. */
  void record(String message) {
    open(DeliveryReport.KIND, message)
        .map(DeliveryReport::parse)
        .ifPresent(
            report ->
                change(
                    report.session(),
                    report.payload(),
                    report.delivery(),
                    delivery -> delivery.with(report.attempt())));
  }

  /** Writes down that the queue has given a delivery up. */
  void giveUp(String message) {
    open(DeliveryOrder.KIND, message)
        .map(DeliveryOrder::parse)
        .ifPresent(
            order ->
                change(
                    order.session(),
                    order.payload(),
                    order.delivery(),
                    delivery -> delivery.givenUp(order.attemptsBefore(), attemptsOfRound)));
  }

  private void change(
      String token, String payload, UUID delivery, UnaryOperator<DeliveryRecord> change) {
    try {
      records.change(
          SessionId.parse(token).orElseThrow(NoSuchSessionException::new),
          DeliveryRecord.name(delivery),
          bytes ->
              change
                  .apply(bytes.map(DeliveryRecord::read).orElseThrow(NoSuchSessionException::new))
                  .bytes());
    } catch (NoSuchSessionException e) {
      payloads.delete(payload);
    }
  }

  private Optional<String> open(String kind, String message) {
    try {
      return Optional.of(new String(seal.open(kind, message), UTF_8));
    } catch (BrokenSealException e) {
      return Optional.empty();
    }
  }
}

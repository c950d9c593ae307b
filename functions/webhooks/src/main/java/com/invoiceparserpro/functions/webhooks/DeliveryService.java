package com.invoiceparserpro.functions.webhooks;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.invoiceparserpro.api.Fingerprint;
import com.invoiceparserpro.api.Quota;
import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.http.ProblemException;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.queue.MessageQueue;
import com.invoiceparserpro.queue.MessageSeal;
import com.invoiceparserpro.session.IdempotentRequest;
import com.invoiceparserpro.session.RecordStore;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.VersionConflictException;
import com.invoiceparserpro.session.Versioned;
import com.invoiceparserpro.storage.ObjectStore;
import com.invoiceparserpro.storage.SessionBucket;
import com.invoiceparserpro.webhook.DeliveryOrder;
import com.invoiceparserpro.webhook.RetrySchedule;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Queues deliveries, and tells of them. */
final class DeliveryService {

  /** Deliveries of an invoice. */
  private static final int MAX_OF_INVOICE = 100;

  /** Deliveries of a session: each is a record that stays until it ends. */
  private static final int MAX_OF_SESSION = 20_000;

  /** Attempts after which a delivery cannot be put back any more: its record holds them all. */
  private static final int MAX_ATTEMPTS = 100;

  private final RecordStore records;
  private final Quota quota;
  private final ObjectStore payloads;
  private final MessageQueue queue;
  private final MessageSeal seal;
  private final RetrySchedule schedule;
  private final Clock clock;
  private final Supplier<UUID> ids;

  DeliveryService(
      RecordStore records,
      ObjectStore payloads,
      MessageQueue queue,
      MessageSeal seal,
      RetrySchedule schedule,
      Clock clock,
      Supplier<UUID> ids) {
    this.records = records;
    this.quota = new Quota(records, MAX_OF_SESSION, "deliveries");
    this.payloads = payloads;
    this.queue = queue;
    this.seal = seal;
    this.schedule = schedule;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Queues a delivery of the invoice as it is.
   *
   * @param request the same request queues one delivery
   * @return its id
   * @throws com.invoiceparserpro.queue.QueueUnavailableException if it cannot be queued
   * @throws com.invoiceparserpro.storage.StorageUnavailableException if it cannot be stored
   */
  UUID enqueue(
      SessionId session,
      Invoice invoice,
      WebhookRequest asked,
      Optional<IdempotentRequest> request) {
    UUID made = ids.get();
    UUID id = quota.take(session, request, made);
    if (!id.equals(made) && queuedBefore(session, invoice.invoiceId(), id)) {
      return id;
    }
    DeliveryRecord delivery =
        DeliveryRecord.queued(
            invoice.invoiceId(),
            asked.type(),
            asked.url(),
            asked.secrets(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS));
    // The record first, as attempts are told to it; a list that names it last: until then nobody
    // waits for a delivery that could not be queued.
    try {
      records.put(session, DeliveryRecord.name(id), delivery.bytes(), 0);
    } catch (VersionConflictException e) {
      // The same request was interrupted. It may have got as far as the queue: once more does no
      // harm, the receiver knows it by its id.
    }
    String payload = payload(session, id);
    byte[] body = Envelope.of(delivery.type(), delivery.createdAt(), invoice);
    payloads.put(
        payload, seal.seal(payload, body).getBytes(US_ASCII), "application/octet-stream", Map.of());
    send(session, id, delivery);
    list(session, invoice.invoiceId(), id);
    return id;
  }

  /** The deliveries of an invoice by their ids, in the order in which they were queued. */
  Map<UUID, DeliveryRecord> deliveries(SessionId session, UUID invoiceId) {
    List<UUID> listed = listed(session, invoiceId);
    Map<String, Versioned<byte[]>> found =
        listed.isEmpty()
            ? Map.of()
            : records.get(session, listed.stream().map(DeliveryRecord::name).toList());
    Map<UUID, DeliveryRecord> deliveries = new LinkedHashMap<>();
    for (UUID id : listed) {
      Versioned<byte[]> record = found.get(DeliveryRecord.name(id));
      if (record != null) {
        deliveries.put(id, DeliveryRecord.read(record.value()));
      }
    }
    return deliveries;
  }

  /**
   * Puts a failed delivery back.
   *
   * @throws ProblemException if there is none of this id, it has not failed, is no longer stored,
   *     or was tried too often
   */
  void retry(SessionId session, UUID invoiceId, UUID id) {
    DeliveryRecord known =
        Optional.ofNullable(deliveries(session, invoiceId).get(id))
            .orElseThrow(DeliveryProblems::notFound);
    if (known.status() != DeliveryRecord.Status.FAILED) {
      throw notFailed();
    }
    if (payloads.metadata(payload(session, id)).isEmpty()) {
      throw Problem.of(
              410, "delivery_expired", "What was to be delivered is no longer kept; deliver anew.")
          .exception();
    }
    int round = known.made();
    if (round >= MAX_ATTEMPTS) {
      throw Problem.of(
              409,
              "too_many_attempts",
              "It has been tried %d times; deliver anew.".formatted(round))
          .exception();
    }
    // The message first: a crash between the two leaves a delivery that is under way and can be put
    // back once more, not one that waits for a message that never was.
    send(session, id, known.again(round));
    records.change(
        session,
        DeliveryRecord.name(id),
        bytes -> bytes.map(DeliveryRecord::read).orElse(known).again(round).bytes());
  }

  /** Whether the request that made it got as far as its end. */
  private boolean queuedBefore(SessionId session, UUID invoiceId, UUID id) {
    if (listed(session, invoiceId).contains(id)) {
      return true;
    }
    // Lists forget the oldest.
    return records
        .get(session, DeliveryRecord.name(id))
        .map(record -> DeliveryRecord.read(record.value()))
        .filter(delivery -> delivery.status() != DeliveryRecord.Status.QUEUED)
        .isPresent();
  }

  private List<UUID> listed(SessionId session, UUID invoiceId) {
    return records.get(session, listName(invoiceId)).map(r -> read(r.value())).orElse(List.of());
  }

  private void send(SessionId session, UUID id, DeliveryRecord delivery) {
    DeliveryOrder order =
        new DeliveryOrder(
            session.token(),
            payload(session, id),
            id,
            delivery.url(),
            delivery.secrets(),
            delivery.attemptsBefore());
    queue.send(
        seal.seal(DeliveryOrder.KIND, order.text()),
        schedule.waits().get(0),
        receiver(session, delivery.url()));
  }

  /** Tells receivers apart in the queue without naming them, so that a slow one is served last. */
  private static String receiver(SessionId session, String url) {
    return Fingerprint.of(session.hash(), URI.create(url).getRawAuthority().getBytes(UTF_8));
  }

  private void list(SessionId session, UUID invoiceId, UUID id) {
    records.change(
        session,
        listName(invoiceId),
        bytes -> {
          Set<UUID> listed =
              new LinkedHashSet<>(bytes.map(DeliveryService::read).orElse(List.of()));
          listed.add(id);
          List<UUID> last = new ArrayList<>(listed);
          last = last.subList(Math.max(0, last.size() - MAX_OF_INVOICE), last.size());
          return last.stream().map(UUID::toString).collect(joining(" ")).getBytes(US_ASCII);
        });
  }

  private static List<UUID> read(byte[] listed) {
    return Stream.of(new String(listed, US_ASCII).split(" ")).map(UUID::fromString).toList();
  }

  private static String listName(UUID invoiceId) {
    return "deliveries " + invoiceId;
  }

  private static String payload(SessionId session, UUID id) {
    return SessionBucket.WEBHOOKS.prefix(session.hash()) + id;
  }

  private static ProblemException notFailed() {
    return Problem.of(
            409, "delivery_not_failed", "Only a delivery that has failed can be put back.")
        .exception();
  }
}

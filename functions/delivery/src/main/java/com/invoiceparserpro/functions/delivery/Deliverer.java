package com.invoiceparserpro.functions.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.invoiceparserpro.queue.MessageSeal;
import com.invoiceparserpro.storage.ObjectStore;
import com.invoiceparserpro.storage.StorageUnavailableException;
import com.invoiceparserpro.storage.StoredObject;
import com.invoiceparserpro.webhook.AddressGuard;
import com.invoiceparserpro.webhook.DeliveryOrder;
import com.invoiceparserpro.webhook.DeliveryReport.Attempt;
import com.invoiceparserpro.webhook.Destination;
import com.invoiceparserpro.webhook.RefusedAddressException;
import com.invoiceparserpro.webhook.RetrySchedule;
import com.invoiceparserpro.webhook.Signature;
import com.invoiceparserpro.webhook.Verdict;
import com.invoiceparserpro.webhook.WebhookClient;
import com.invoiceparserpro.webhook.WebhookException;
import com.invoiceparserpro.webhook.WebhookReply;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes attempts, each of them checked, signed and told of. */
final class Deliverer {

  /** What a payload may have; an invoice of a thousand lines has half a megabyte. */
  private static final long MAX_PAYLOAD_BYTES = 16L << 20;

  private final AddressGuard guard;
  private final WebhookClient client;
  private final RetrySchedule schedule;
  private final ObjectStore payloads;
  private final Reports reports;
  private final MessageSeal seal;
  private final Clock clock;
  private final RandomGenerator random;

  Deliverer(
      AddressGuard guard,
      WebhookClient client,
      RetrySchedule schedule,
      ObjectStore payloads,
      Reports reports,
      MessageSeal seal,
      Clock clock,
      RandomGenerator random) {
    this.guard = guard;
    this.client = client;
    this.schedule = schedule;
    this.payloads = payloads;
    this.reports = reports;
    this.seal = seal;
    this.clock = clock;
    this.random = random;
  }

  /**
   * Makes an attempt. A delivery whose payload is gone is dropped: its session has ended.
   *
   * @param count of attempts in this round, this one among them
   * @return when the message is to come again, nothing for at once; empty if it is done with
   * @throws com.invoiceparserpro.queue.QueueUnavailableException if the attempt cannot be told of:
   *     it is made again
   */
  Optional<Duration> attempt(DeliveryOrder order, int count) {
    if (count > schedule.attempts()) {
      // There are no more attempts; the queue moves the message away once it has come often enough.
      return Optional.of(Duration.ZERO);
    }
    Instant start = clock.instant();
    Outcome outcome;
    try {
      Optional<byte[]> payload =
          payloads.get(order.payload(), MAX_PAYLOAD_BYTES).map(object -> open(order, object));
      if (payload.isEmpty()) {
        return Optional.empty();
      }
      outcome = post(order, payload.get(), start);
    } catch (StorageUnavailableException e) {
      // An attempt like others: all of them within minutes would not outlast the outage.
      outcome = Outcome.failed("the storage did not answer; nothing was sent");
    }
    Optional<Duration> wait =
        outcome.verdict() == Verdict.RETRY
            ? schedule.next(count, outcome.retryAfter(), random)
            : Optional.empty();
    reports.tell(
        order,
        new Attempt(
            order.attemptsBefore() + count,
            start.truncatedTo(ChronoUnit.MILLIS),
            outcome.verdict(),
            outcome.status().orElse(null),
            outcome.error().orElse(null),
            wait.map(clock.instant()::plus)
                .map(next -> next.truncatedTo(ChronoUnit.SECONDS))
                .orElse(null)));
    if (outcome.verdict() == Verdict.RETRY) {
      return Optional.of(wait.orElse(Duration.ZERO));
    }
    if (outcome.verdict() == Verdict.DELIVERED) {
      forget(order);
    }
    return Optional.empty();
  }

  private void forget(DeliveryOrder order) {
    try {
      payloads.delete(order.payload());
    } catch (StorageUnavailableException e) {
      // It is delivered, which another attempt would do again; the bucket's rule deletes it.
    }
  }

  private Outcome post(DeliveryOrder order, byte[] body, Instant now) {
    try {
      Destination to = guard.check(order.url());
      return Outcome.of(client.post(order.url(), to, headers(order, body, now), body));
    } catch (RefusedAddressException e) {
      return Outcome.failed("address refused: " + e.getMessage());
    } catch (UnknownHostException e) {
      return Outcome.failed("host not found");
    } catch (WebhookException e) {
      return Outcome.failed(e.reason());
    }
  }

  private static Map<String, String> headers(DeliveryOrder order, byte[] body, Instant now) {
    String id = order.delivery().toString();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("webhook-id", id);
    headers.put("webhook-timestamp", Long.toString(now.getEpochSecond()));
    headers.put("webhook-signature", Signature.standard(id, now, body, order.secrets()));
    headers.put("X-Hub-Signature-256", Signature.hub(body, order.secrets().get(0)));
    return headers;
  }

  private byte[] open(DeliveryOrder order, StoredObject object) {
    return seal.open(order.payload(), new String(object.content(), US_ASCII));
  }

  private record Outcome(
      Verdict verdict, Optional<Integer> status, Optional<String> error, Duration retryAfter) {

    static Outcome of(WebhookReply reply) {
      Verdict verdict = Verdict.of(reply.status());
      return new Outcome(
          verdict,
          Optional.of(reply.status()),
          verdict == Verdict.DELIVERED ? Optional.empty() : Optional.of(error(reply.status())),
          reply.retryAfter());
    }

    static Outcome failed(String error) {
      return new Outcome(Verdict.RETRY, Optional.empty(), Optional.of(error), Duration.ZERO);
    }

    private static String error(int status) {
      if (status >= 300 && status < 400) {
        return "redirections are not followed";
      }
      return status == 410 ? "the receiver wants no more" : "the receiver answered an error";
    }
  }
}

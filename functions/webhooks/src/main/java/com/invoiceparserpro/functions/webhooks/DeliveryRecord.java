package com.invoiceparserpro.functions.webhooks;

import com.invoiceparserpro.json.InvoiceJson;
import com.invoiceparserpro.json.Members;
import com.invoiceparserpro.webhook.DeliveryReport.Attempt;
import com.invoiceparserpro.webhook.Verdict;
import com.invoiceparserpro.webhook.WebhookSecret;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * What the session knows of a delivery.
 *
 * @param secrets that sign, the newest first
 * @param attempts that were told of, by their numbers
 * @param made how many attempts were made, told of or not
 * @param attemptsBefore those of earlier rounds, which ended in failure
 * @param givenUp whether the queue has given this round up
 */
record DeliveryRecord(
    UUID invoiceId,
    String type,
    String url,
    List<WebhookSecret> secrets,
    Instant createdAt,
    List<Attempt> attempts,
    int made,
    int attemptsBefore,
    boolean givenUp) {

  enum Status {
    QUEUED,
    RETRYING,
    DELIVERED,
    FAILED;

    String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  DeliveryRecord {
    secrets = List.copyOf(secrets);
    attempts = List.copyOf(attempts);
  }

  static DeliveryRecord queued(
      UUID invoiceId, String type, String url, List<WebhookSecret> secrets, Instant createdAt) {
    return new DeliveryRecord(invoiceId, type, url, secrets, createdAt, List.of(), 0, 0, false);
  }

  /** The record's name in the session. */
  static String name(UUID deliveryId) {
    return "delivery " + deliveryId;
  }

  Status status() {
    if (attempts.stream().anyMatch(attempt -> attempt.verdict() == Verdict.DELIVERED)) {
      return Status.DELIVERED;
    }
    List<Attempt> round =
        attempts.stream().filter(attempt -> attempt.number() > attemptsBefore).toList();
    if (givenUp || round.stream().anyMatch(attempt -> attempt.verdict() == Verdict.STOP)) {
      return Status.FAILED;
    }
    return round.isEmpty() ? Status.QUEUED : Status.RETRYING;
  }

  /** When the next attempt is due; null if none is, or nobody has said. */
  @Nullable Instant nextAttemptAt() {
    return status() == Status.RETRYING ? attempts.get(attempts.size() - 1).next() : null;
  }

  /**
   * With an attempt; it may be told of twice, and after a later one. Two that began at different
   * times are two, whatever their number: a message may be in the queue twice.
   */
  DeliveryRecord with(Attempt attempt) {
    List<Attempt> all = new ArrayList<>(attempts);
    all.removeIf(known -> known.number() == attempt.number() && known.at().equals(attempt.at()));
    all.add(attempt);
    all.sort(Comparator.comparingInt(Attempt::number).thenComparing(Attempt::at));
    return new DeliveryRecord(
        invoiceId,
        type,
        url,
        secrets,
        createdAt,
        all,
        Math.max(made, attempt.number()),
        attemptsBefore,
        givenUp);
  }

  /**
   * Given up after all attempts of a round, those that nobody told of among them.
   *
   * @param round its attempts before, to tell it from a round that has begun since
   */
  DeliveryRecord givenUp(int round, int attemptsOfRound) {
    return round < attemptsBefore ? this : inRound(round, round + attemptsOfRound, true);
  }

  /**
   * In a new round.
   *
   * @param round its attempts before
   */
  DeliveryRecord again(int round) {
    return round > attemptsBefore ? inRound(round, round, false) : this;
  }

  private DeliveryRecord inRound(int round, int atLeast, boolean over) {
    return new DeliveryRecord(
        invoiceId, type, url, secrets, createdAt, attempts, Math.max(made, atLeast), round, over);
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = InvoiceJson.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("invoice_id", invoiceId.toString());
      json.writeStringProperty("type", type);
      json.writeStringProperty("url", url);
      json.writeArrayPropertyStart("secrets");
      secrets.forEach(secret -> json.writeString(secret.reveal()));
      json.writeEndArray();
      json.writeStringProperty("created_at", createdAt.toString());
      json.writeNumberProperty("made", made);
      json.writeNumberProperty("attempts_before", attemptsBefore);
      json.writeBooleanProperty("given_up", givenUp);
      json.writeArrayPropertyStart("attempts");
      for (Attempt attempt : attempts) {
        json.writeStartObject();
        json.writeNumberProperty("number", attempt.number());
        json.writeStringProperty("at", attempt.at().toString());
        json.writeStringProperty("verdict", attempt.verdict().name());
        json.writeStringProperty("status", text(attempt.status()));
        json.writeStringProperty("error", attempt.error());
        json.writeStringProperty("next", text(attempt.next()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toByteArray();
  }

  static DeliveryRecord read(byte[] bytes) {
    Reader reader = new Reader();
    InvoiceJson.read(bytes, reader::read);
    return reader.record();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static final class Reader {

    private UUID invoiceId = new UUID(0, 0);
    private String type = "";
    private String url = "";
    private List<WebhookSecret> secrets = List.of();
    private Instant createdAt = Instant.EPOCH;
    private List<Attempt> attempts = List.of();
    private int made;
    private int attemptsBefore;
    private boolean givenUp;

    void read(Members json) {
      json.object(
          name -> {
            switch (name) {
              case "invoice_id" -> invoiceId = UUID.fromString(json.string());
              case "type" -> type = json.string();
              case "url" -> url = json.string();
              case "secrets" ->
                  secrets = json.strings().stream().map(WebhookSecret::parse).toList();
              case "created_at" -> createdAt = Instant.parse(json.string());
              case "made" -> made = json.integer();
              case "attempts_before" -> attemptsBefore = json.integer();
              case "given_up" -> givenUp = json.bool();
              case "attempts" -> attempts = json.objects(() -> new AttemptReader().read(json));
              default -> json.skip();
            }
          });
    }

    DeliveryRecord record() {
      return new DeliveryRecord(
          invoiceId, type, url, secrets, createdAt, attempts, made, attemptsBefore, givenUp);
    }
  }

  private static final class AttemptReader {

    private int number;
    private Instant at = Instant.EPOCH;
    private Verdict verdict = Verdict.RETRY;
    private @Nullable String status;
    private @Nullable String error;
    private @Nullable String next;

    Attempt read(Members json) {
      json.members(
          name -> {
            switch (name) {
              case "number" -> number = json.integer();
              case "at" -> at = Instant.parse(json.string());
              case "verdict" -> verdict = Verdict.valueOf(json.string());
              case "status" -> status = json.stringOrNull();
              case "error" -> error = json.stringOrNull();
              case "next" -> next = json.stringOrNull();
              default -> json.skip();
            }
          });
      return new Attempt(
          number,
          at,
          verdict,
          status == null ? null : Integer.valueOf(status),
          error,
          next == null ? null : Instant.parse(next));
    }
  }
}

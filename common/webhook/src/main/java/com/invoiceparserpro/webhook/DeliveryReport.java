package com.invoiceparserpro.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the deliverer tells of an attempt; sealed in its queue.
 *
 * @param session the session's id
 * @param payload key of the object with the body that was sent
 * @param attempt its outcome
 */
public record DeliveryReport(String session, String payload, UUID delivery, Attempt attempt) {

  /** What its messages are sealed as. */
  public static final String KIND = "webhook report";

  /**
   * An attempt.
   *
   * @param number from 1, over all rounds
   * @param at when it began
   * @param status what the receiver answered; null if it did not
   * @param error what went wrong, in our words; null if nothing did
   * @param next when the next attempt is due; null if there is none
   */
  public record Attempt(
      int number,
      Instant at,
      Verdict verdict,
      @Nullable Integer status,
      @Nullable String error,
      @Nullable Instant next) {}

  /** As text: one value a line, none of which has a line break. */
  public String text() {
    return String.join(
        "\n",
        session,
        payload,
        delivery.toString(),
        Integer.toString(attempt.number()),
        attempt.at().toString(),
        attempt.verdict().name(),
        spelled(attempt.status()),
        spelled(attempt.error()),
        spelled(attempt.next()));
  }

  /** What {@link #text()} wrote. */
  public static DeliveryReport parse(String text) {
    String[] lines = text.split("\n", -1);
    return new DeliveryReport(
        lines[0],
        lines[1],
        UUID.fromString(lines[2]),
        new Attempt(
            Integer.parseInt(lines[3]),
            Instant.parse(lines[4]),
            Verdict.valueOf(lines[5]),
            value(lines[6]).map(Integer::valueOf).orElse(null),
            value(lines[7]).orElse(null),
            value(lines[8]).map(Instant::parse).orElse(null)));
  }

  private static String spelled(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static Optional<String> value(String line) {
    return line.isEmpty() ? Optional.empty() : Optional.of(line);
  }

  /** Names the delivery alone: the rest is secret. */
  @Override
  public String toString() {
    return "DeliveryReport " + delivery;
  }
}

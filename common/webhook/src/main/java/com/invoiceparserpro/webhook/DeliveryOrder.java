package com.invoiceparserpro.webhook;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the queue tells the deliverer; sealed there. The payload itself stands in the bucket.
 *
 * @param session the session's id, which the deliverer passes on and has no use for
 * @param payload key of the object with the body to send
 * @param delivery the {@code webhook-id}, the same at each attempt
 * @param url with its query
 * @param secrets that sign, the newest first
 * @param attemptsBefore attempts of earlier rounds: a failed delivery can be put back
 */
public record DeliveryOrder(
    String session,
    String payload,
    UUID delivery,
    String url,
    List<WebhookSecret> secrets,
    int attemptsBefore) {

  /** What its messages are sealed as. */
  public static final String KIND = "webhook";

  public DeliveryOrder {
    secrets = List.copyOf(secrets);
  }

  /** As text: one value a line, none of which has a line break. */
  public String text() {
    return String.join(
        "\n",
        session,
        payload,
        delivery.toString(),
        url,
        secrets.stream().map(WebhookSecret::reveal).collect(Collectors.joining(" ")),
        Integer.toString(attemptsBefore));
  }

  /** What {@link #text()} wrote. */
  public static DeliveryOrder parse(String text) {
    String[] lines = text.split("\n", -1);
    return new DeliveryOrder(
        lines[0],
        lines[1],
        UUID.fromString(lines[2]),
        lines[3],
        Stream.of(lines[4].split(" ")).map(WebhookSecret::parse).toList(),
        Integer.parseInt(lines[5]));
  }

  /** Names the delivery alone: the rest is secret. */
  @Override
  public String toString() {
    return "DeliveryOrder " + delivery;
  }
}

package com.invoiceparserpro.functions.webhooks;

import com.invoiceparserpro.webhook.DeliveryReport.Attempt;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Deliveries as clients see them: without secrets, and without the query of their address. */
final class DeliveriesJson {

  private DeliveriesJson() {}

  static void write(Map<UUID, DeliveryRecord> deliveries, JsonGenerator json) {
    json.writeArrayPropertyStart("deliveries");
    deliveries.forEach((id, delivery) -> write(id, delivery, json));
    json.writeEndArray();
  }

  private static void write(UUID id, DeliveryRecord delivery, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("delivery_id", id.toString());
    json.writeStringProperty("event", delivery.type());
    json.writeStringProperty("webhook_url", withoutQuery(delivery.url()));
    json.writeStringProperty("status", delivery.status().wireName());
    json.writeStringProperty("created_at", delivery.createdAt().toString());
    json.writeStringProperty("next_attempt_at", text(delivery.nextAttemptAt()));
    json.writeArrayPropertyStart("attempts");
    int expected = 1;
    for (Attempt attempt : delivery.attempts()) {
      for (; expected < attempt.number(); expected++) {
        interrupted(expected, json);
      }
      write(attempt, json);
      expected = attempt.number() + 1;
    }
    for (; expected <= delivery.made(); expected++) {
      interrupted(expected, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Attempt attempt, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("number", attempt.number());
    json.writeStringProperty("at", attempt.at().toString());
    json.writeName("status_code");
    if (attempt.status() == null) {
      json.writeNull();
    } else {
      json.writeNumber(attempt.status());
    }
    json.writeStringProperty("error", attempt.error());
    json.writeEndObject();
  }

  /** An attempt that nobody told of was begun by a function that did not live to its end. */
  private static void interrupted(int number, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("number", number);
    json.writeNullProperty("at");
    json.writeNullProperty("status_code");
    json.writeStringProperty("error", "interrupted; the receiver may have got it");
    json.writeEndObject();
  }

  private static String withoutQuery(String url) {
    URI uri = URI.create(url);
    return "%s://%s%s".formatted(uri.getScheme(), uri.getRawAuthority(), uri.getRawPath());
  }

  private static @Nullable String text(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }
}

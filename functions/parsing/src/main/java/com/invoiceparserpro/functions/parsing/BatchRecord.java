package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.json.InvoiceJson;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;

/** Uploads that are watched together. */
record BatchRecord(Instant createdAt, List<UUID> uploads) {

  BatchRecord {
    uploads = List.copyOf(uploads);
  }

  /** The record's name in the session. */
  static String name(UUID batchId) {
    return "batch " + batchId;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = InvoiceJson.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("created_at", createdAt.toString());
      json.writeArrayPropertyStart("uploads");
      uploads.forEach(id -> json.writeString(id.toString()));
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toByteArray();
  }

  static BatchRecord read(byte[] bytes) {
    List<Instant> createdAt = new ArrayList<>();
    List<UUID> uploads = new ArrayList<>();
    InvoiceJson.read(
        bytes,
        json ->
            json.object(
                name -> {
                  switch (name) {
                    case "created_at" -> createdAt.add(Instant.parse(json.string()));
                    case "uploads" ->
                        json.strings().forEach(id -> uploads.add(UUID.fromString(id)));
                    default -> json.skip();
                  }
                }));
    return new BatchRecord(createdAt.isEmpty() ? Instant.EPOCH : createdAt.get(0), uploads);
  }
}

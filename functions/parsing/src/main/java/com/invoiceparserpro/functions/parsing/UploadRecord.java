package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.api.ProblemJson;
import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.json.InvoiceJson;
import com.invoiceparserpro.json.Members;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;

/**
 * What the session knows of an upload.
 *
 * @param expiresAt until when it can be sent
 * @param duplicate whether the session had the same bytes before; the invoices are those
 * @param problem why no invoice came of it
 */
record UploadRecord(
    String fileName,
    long size,
    State state,
    Instant expiresAt,
    List<UUID> invoiceIds,
    boolean duplicate,
    Optional<Problem> problem) {

  enum State {
    /** It has not arrived. */
    WAITING,
    /** A worker has it. */
    READING,
    PARSED,
    FAILED;

    String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  UploadRecord {
    invoiceIds = List.copyOf(invoiceIds);
  }

  static UploadRecord announced(String fileName, long size, Instant expiresAt) {
    return new UploadRecord(
        fileName, size, State.WAITING, expiresAt, List.of(), false, Optional.empty());
  }

  /** The record's name in the session. */
  static String name(UUID uploadId) {
    return "upload " + uploadId;
  }

  boolean finished() {
    return state == State.PARSED || state == State.FAILED;
  }

  UploadRecord reading(boolean duplicated) {
    return new UploadRecord(
        fileName, size, State.READING, expiresAt, List.of(), duplicated, Optional.empty());
  }

  UploadRecord parsed(List<UUID> invoices, boolean duplicated) {
    return new UploadRecord(
        fileName, size, State.PARSED, expiresAt, invoices, duplicated, Optional.empty());
  }

  UploadRecord failed(Problem why) {
    return new UploadRecord(
        fileName, size, State.FAILED, expiresAt, List.of(), false, Optional.of(why));
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = InvoiceJson.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("file_name", fileName);
      json.writeStringProperty("size", Long.toString(size));
      json.writeStringProperty("state", state.name());
      json.writeStringProperty("expires_at", expiresAt.toString());
      json.writeArrayPropertyStart("invoice_ids");
      invoiceIds.forEach(id -> json.writeString(id.toString()));
      json.writeEndArray();
      json.writeBooleanProperty("duplicate", duplicate);
      ProblemJson.write(problem, json);
      json.writeEndObject();
    }
    return out.toByteArray();
  }

  static UploadRecord read(byte[] bytes) {
    Reader reader = new Reader();
    InvoiceJson.read(bytes, reader::read);
    return reader.record();
  }

  private static final class Reader {

    private String fileName = "";
    private long size;
    private State state = State.WAITING;
    private Instant expiresAt = Instant.EPOCH;
    private List<UUID> invoiceIds = List.of();
    private boolean duplicate;
    private Optional<Problem> problem = Optional.empty();

    void read(Members json) {
      json.object(
          name -> {
            switch (name) {
              case "file_name" -> fileName = json.string();
              case "size" -> size = Long.parseLong(json.string());
              case "state" -> state = State.valueOf(json.string());
              case "expires_at" -> expiresAt = Instant.parse(json.string());
              case "invoice_ids" ->
                  invoiceIds = json.strings().stream().map(UUID::fromString).toList();
              case "duplicate" -> duplicate = json.bool();
              case "problem" -> problem = ProblemJson.read(json);
              default -> json.skip();
            }
          });
    }

    UploadRecord record() {
      return new UploadRecord(fileName, size, state, expiresAt, invoiceIds, duplicate, problem);
    }
  }
}

package com.invoiceparserpro.functions.exports;

import com.invoiceparserpro.api.ProblemJson;
import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.json.InvoiceJson;
import com.invoiceparserpro.json.Members;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;

/**
 * What the session knows of a file that is made in the background.
 *
 * @param invoices to export; empty for all of the session
 * @param total how many there were when it was asked for
 * @param written how many are in the file by now
 * @param file what was made, once it is
 * @param problem why none was
 */
record ExportRecord(
    ExportParameters parameters,
    List<UUID> invoices,
    Instant createdAt,
    State state,
    int total,
    int written,
    Optional<File> file,
    Optional<Problem> problem) {

  enum State {
    QUEUED,
    RUNNING,
    DONE,
    FAILED;

    String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A file in the bucket.
   *
   * @param name to download it by
   * @param size in bytes
   */
  record File(String name, long size) {}

  ExportRecord {
    invoices = List.copyOf(invoices);
  }

  static ExportRecord queued(
      ExportParameters parameters, List<UUID> invoices, Instant createdAt, int total) {
    return new ExportRecord(
        parameters,
        invoices,
        createdAt,
        State.QUEUED,
        total,
        0,
        Optional.empty(),
        Optional.empty());
  }

  /** The record's name in the session. */
  static String name(UUID exportId) {
    return "export " + exportId;
  }

  boolean finished() {
    return state == State.DONE || state == State.FAILED;
  }

  ExportRecord running(int count) {
    return with(State.RUNNING, count, Optional.empty(), Optional.empty());
  }

  ExportRecord done(int count, File made) {
    return with(State.DONE, count, Optional.of(made), Optional.empty());
  }

  ExportRecord failed(Problem why) {
    return with(State.FAILED, written, Optional.empty(), Optional.of(why));
  }

  private ExportRecord with(State next, int count, Optional<File> made, Optional<Problem> why) {
    return new ExportRecord(
        parameters, invoices, createdAt, next, Math.max(total, count), count, made, why);
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = InvoiceJson.generator(out)) {
      json.writeStartObject();
      json.writeObjectPropertyStart("parameters");
      parameters.values().forEach(json::writeStringProperty);
      json.writeEndObject();
      json.writeArrayPropertyStart("invoices");
      invoices.forEach(id -> json.writeString(id.toString()));
      json.writeEndArray();
      json.writeStringProperty("created_at", createdAt.toString());
      json.writeStringProperty("state", state.name());
      json.writeNumberProperty("total", total);
      json.writeNumberProperty("written", written);
      file.ifPresent(
          made -> {
            json.writeStringProperty("file_name", made.name());
            json.writeStringProperty("file_size", Long.toString(made.size()));
          });
      ProblemJson.write(problem, json);
      json.writeEndObject();
    }
    return out.toByteArray();
  }

  static ExportRecord read(byte[] bytes) {
    Reader reader = new Reader();
    InvoiceJson.read(bytes, reader::read);
    return reader.record();
  }

  private static final class Reader {

    private final Map<String, String> parameters = new LinkedHashMap<>();
    private List<UUID> invoices = List.of();
    private Instant createdAt = Instant.EPOCH;
    private State state = State.QUEUED;
    private int total;
    private int written;
    private String fileName = "";
    private long fileSize;
    private Optional<Problem> problem = Optional.empty();

    void read(Members json) {
      json.object(
          name -> {
            switch (name) {
              case "parameters" -> json.object(key -> parameters.put(key, json.string()));
              case "invoices" -> invoices = json.strings().stream().map(UUID::fromString).toList();
              case "created_at" -> createdAt = Instant.parse(json.string());
              case "state" -> state = State.valueOf(json.string());
              case "total" -> total = json.integer();
              case "written" -> written = json.integer();
              case "file_name" -> fileName = json.string();
              case "file_size" -> fileSize = Long.parseLong(json.string());
              case "problem" -> problem = ProblemJson.read(json);
              default -> json.skip();
            }
          });
    }

    ExportRecord record() {
      return new ExportRecord(
          new ExportParameters(parameters),
          invoices,
          createdAt,
          state,
          total,
          written,
          fileName.isEmpty() ? Optional.empty() : Optional.of(new File(fileName, fileSize)),
          problem);
    }
  }
}

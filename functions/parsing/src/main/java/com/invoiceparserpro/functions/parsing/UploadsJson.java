package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.api.ProblemJson;
import com.invoiceparserpro.http.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;

/** Uploads and batches as clients see them. */
final class UploadsJson {

  /** How long an upload that arrived at the last moment may take until a worker had it. */
  private static final Duration GRACE = Duration.ofMinutes(30);

  private static final Problem NOT_SENT =
      Problem.of(
          410,
          "not_uploaded",
          "The file did not arrive while its link was good; announce it again.");

  private UploadsJson() {}

  static void write(List<UploadService.Link> links, JsonGenerator json) {
    json.writeArrayPropertyStart("uploads");
    for (UploadService.Link link : links) {
      json.writeStartObject();
      json.writeStringProperty("upload_id", link.uploadId().toString());
      json.writeStringProperty("file_name", link.file().name());
      json.writeNumberProperty("size", link.file().size());
      json.writeStringProperty("url", link.request().url());
      json.writeStringProperty("method", link.request().method());
      json.writeObjectPropertyStart("headers");
      link.request().headers().forEach(json::writeStringProperty);
      json.writeEndObject();
      json.writeStringProperty("expires_at", link.request().expiresAt().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * A batch.
   *
   * @param uploads by id, in the batch's order
   */
  static void write(
      UUID id,
      BatchRecord batch,
      Map<UUID, UploadRecord> uploads,
      Instant now,
      JsonGenerator json) {
    Map<UUID, UploadRecord> shown = new LinkedHashMap<>();
    uploads.forEach((key, record) -> shown.put(key, overdue(record, now)));
    long parsed = count(shown, UploadRecord.State.PARSED);
    long failed = count(shown, UploadRecord.State.FAILED);
    boolean done = parsed + failed == shown.size();
    json.writeStringProperty("batch_id", id.toString());
    json.writeStringProperty("status", done ? "done" : "running");
    json.writeStringProperty("created_at", batch.createdAt().toString());
    json.writeNumberProperty("total", shown.size());
    json.writeNumberProperty("waiting", count(shown, UploadRecord.State.WAITING));
    json.writeNumberProperty("reading", count(shown, UploadRecord.State.READING));
    json.writeNumberProperty("parsed", parsed);
    json.writeNumberProperty("failed", failed);
    json.writeArrayPropertyStart("results");
    shown.forEach((upload, record) -> write(upload, record, json));
    json.writeEndArray();
  }

  private static UploadRecord overdue(UploadRecord record, Instant now) {
    boolean late =
        record.state() == UploadRecord.State.WAITING && now.isAfter(record.expiresAt().plus(GRACE));
    return late ? record.failed(NOT_SENT) : record;
  }

  private static long count(Map<UUID, UploadRecord> uploads, UploadRecord.State state) {
    return uploads.values().stream().filter(record -> record.state() == state).count();
  }

  private static void write(UUID id, UploadRecord record, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("upload_id", id.toString());
    json.writeStringProperty("file_name", record.fileName());
    json.writeNumberProperty("size", record.size());
    json.writeStringProperty("status", record.state().wireName());
    json.writeBooleanProperty("duplicate", record.duplicate());
    json.writeArrayPropertyStart("invoice_ids");
    record.invoiceIds().forEach(invoice -> json.writeString(invoice.toString()));
    json.writeEndArray();
    ProblemJson.write(record.problem(), json);
    json.writeEndObject();
  }
}

package com.invoiceparserpro.functions.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.invoiceparserpro.api.ProblemJson;
import com.invoiceparserpro.json.InvoiceJson;
import com.invoiceparserpro.model.Invoice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;

/** The answer to a bulk request. */
final class BulkJson {

  /** A response of Lambda has 6 MB at most; invoices beyond this are given by their ids alone. */
  private static final int MAX_BYTES = 4 << 20;

  private BulkJson() {}

  /**
   * @param batch that tells of the files that are queued
   */
  static void write(List<BulkResult> results, Optional<UUID> batch, JsonGenerator json) {
    json.writeNumberProperty("total", results.size());
    for (String status : List.of("parsed", "failed", "queued")) {
      json.writeNumberProperty(
          status, results.stream().filter(result -> result.status().equals(status)).count());
    }
    json.writeStringProperty("batch_id", batch.map(UUID::toString).orElse(null));
    json.writeArrayPropertyStart("results");
    int left = MAX_BYTES;
    for (BulkResult result : results) {
      // What the session does not keep is in this response alone, and so is given in any case.
      boolean optional = result.stored();
      List<byte[]> invoices =
          optional && left < 0
              ? List.of()
              : result.invoices().stream().map(InvoiceJson::bytes).toList();
      left -= optional ? invoices.stream().mapToInt(invoice -> invoice.length).sum() : 0;
      write(result, optional && left < 0 ? Optional.empty() : Optional.of(invoices), json);
    }
    json.writeEndArray();
  }

  /**
   * @param invoices as JSON; empty if they are too large
   */
  private static void write(
      BulkResult result, Optional<List<byte[]>> invoices, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("file_name", result.fileName());
    json.writeStringProperty("status", result.status());
    json.writeBooleanProperty("duplicate", result.duplicate());
    json.writeBooleanProperty("stored", result.stored());
    json.writeStringProperty("upload_id", result.upload().map(UUID::toString).orElse(null));
    json.writeArrayPropertyStart("invoice_ids");
    for (Invoice invoice : result.invoices()) {
      json.writeString(invoice.invoiceId().toString());
    }
    json.writeEndArray();
    json.writeName("invoices");
    if (invoices.isPresent()) {
      json.writeStartArray();
      invoices.get().forEach(invoice -> json.writeRawValue(new String(invoice, UTF_8)));
      json.writeEndArray();
    } else {
      json.writeNull();
    }
    ProblemJson.write(result.problem(), json);
    json.writeEndObject();
  }
}

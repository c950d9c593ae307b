package com.invoiceparserpro.functions.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.json.InvoiceJson;
import com.invoiceparserpro.model.Invoice;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The answer to a bulk request. */
final class BulkJson {

  /** A response of Lambda has 6 MB at most; invoices beyond this are given by their ids alone. */
  private static final int MAX_BYTES = 4 << 20;

  private BulkJson() {}

  static void write(List<BulkResult> results, JsonGenerator json) {
    long failed = results.stream().filter(result -> result.problem().isPresent()).count();
    json.writeNumberProperty("total", results.size());
    json.writeNumberProperty("parsed", results.size() - failed);
    json.writeNumberProperty("failed", failed);
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
    json.writeStringProperty("status", result.problem().isPresent() ? "failed" : "parsed");
    json.writeBooleanProperty("duplicate", result.duplicate());
    json.writeBooleanProperty("stored", result.stored());
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
    json.writeName("problem");
    result.problem().ifPresentOrElse(problem -> write(problem, json), json::writeNull);
    json.writeEndObject();
  }

  private static void write(Problem problem, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("type", problem.type());
    json.writeStringProperty("title", problem.title());
    json.writeNumberProperty("status", problem.status());
    json.writeStringProperty("detail", problem.detail());
    json.writeStringProperty("code", problem.code());
    json.writeEndObject();
  }
}

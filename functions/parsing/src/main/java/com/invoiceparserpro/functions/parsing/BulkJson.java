package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.json.InvoiceJson;
import com.invoiceparserpro.model.Invoice;
import java.util.List;
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
    int bytes = 0;
    for (BulkResult result : results) {
      int size =
          result.invoices().stream()
              .filter(invoice -> result.stored())
              .mapToInt(invoice -> InvoiceJson.bytes(invoice).length)
              .sum();
      bytes += size;
      write(result, !result.stored() || bytes <= MAX_BYTES, json);
    }
    json.writeEndArray();
  }

  private static void write(BulkResult result, boolean whole, JsonGenerator json) {
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
    if (whole) {
      json.writeStartArray();
      result.invoices().forEach(invoice -> InvoiceJson.write(invoice, json));
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

package com.invoiceparserpro.functions.exports;

import com.invoiceparserpro.api.ProblemJson;
import com.invoiceparserpro.export.Column;
import com.invoiceparserpro.export.ExportFormat;
import com.invoiceparserpro.export.ExportTable;
import com.invoiceparserpro.export.Figures;
import com.invoiceparserpro.storage.PresignedRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Exports as clients see them. */
final class ExportsJson {

  /** What a workbook has without any invoice, and what each of its rows adds: measured. */
  private static final int EMPTY_WORKBOOK_BYTES = 12_000;

  private static final int BYTES_PER_ROW = 55;

  private static final int VENDORS = 20;

  private ExportsJson() {}

  static void write(
      UUID id, ExportRecord record, Optional<PresignedRequest> link, JsonGenerator json) {
    boolean gone = record.state() == ExportRecord.State.DONE && link.isEmpty();
    json.writeStringProperty("export_id", id.toString());
    json.writeStringProperty("status", gone ? "expired" : record.state().wireName());
    json.writeStringProperty("format", record.parameters().format().wireName());
    json.writeStringProperty("created_at", record.createdAt().toString());
    json.writeNumberProperty("invoices_total", record.total());
    json.writeNumberProperty("invoices_written", record.written());
    json.writeStringProperty("file_name", record.file().map(ExportRecord.File::name).orElse(null));
    json.writeName("size");
    record.file().ifPresentOrElse(file -> json.writeNumber(file.size()), json::writeNull);
    json.writeStringProperty("url", link.map(PresignedRequest::url).orElse(null));
    json.writeStringProperty("expires_at", link.map(l -> l.expiresAt().toString()).orElse(null));
    ProblemJson.write(record.problem(), json);
  }

  /** What an export of all would hold. */
  static void write(Figures stats, JsonGenerator json) {
    long rows = stats.invoices() + (long) stats.lineItems();
    json.writeNumberProperty("invoices", stats.invoices());
    json.writeNumberProperty("line_items", stats.lineItems());
    json.writeNumberProperty("estimated_bytes", EMPTY_WORKBOOK_BYTES + BYTES_PER_ROW * rows);
    json.writeArrayPropertyStart("sheets");
    sheet("Invoices", stats.invoices(), ExportTable.INVOICES.columns(), json);
    sheet("Line Items", stats.lineItems(), ExportTable.LINE_ITEMS.columns(), json);
    sheet("Summary", stats.totals().size(), List.of(), json);
    json.writeEndArray();
    json.writeArrayPropertyStart("formats");
    for (ExportFormat format : ExportFormat.values()) {
      json.writeStartObject();
      json.writeStringProperty("format", format.wireName());
      json.writeStringProperty("media_type", format.kind().mediaType());
      json.writeStringProperty("extension", format.kind().extension());
      json.writeArrayPropertyStart("parameters");
      ExportParameters.choices(format).forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void sheet(String name, int rows, List<Column> columns, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("name", name);
    json.writeNumberProperty("rows", rows);
    columns(columns, json);
    json.writeEndObject();
  }

  static void columns(List<Column> columns, JsonGenerator json) {
    json.writeArrayPropertyStart("columns");
    for (Column column : columns) {
      json.writeStartObject();
      json.writeStringProperty("name", column.name());
      json.writeStringProperty("type", column.type().jsonName());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void row(List<@Nullable Object> cells, JsonGenerator json) {
    json.writeStartArray();
    for (Object cell : cells) {
      if (cell == null) {
        json.writeNull();
      } else if (cell instanceof BigDecimal number) {
        json.writeString(number.toPlainString());
      } else if (cell instanceof Boolean flag) {
        json.writeBoolean(flag);
      } else if (cell instanceof Double share) {
        json.writeNumber(share);
      } else {
        json.writeString(cell.toString());
      }
    }
    json.writeEndArray();
  }

  /** Figures over all invoices. */
  static void figures(Figures stats, JsonGenerator json) {
    json.writeNumberProperty("invoices", stats.invoices());
    json.writeNumberProperty("line_items", stats.lineItems());
    json.writeNumberProperty("approved", stats.approved());
    json.writeNumberProperty("needing_review", stats.needingReview());
    json.writeName("mean_confidence");
    Double mean = stats.meanConfidence();
    if (mean == null) {
      json.writeNull();
    } else {
      json.writeNumber(Math.round(mean * 10_000) / 10_000.0);
    }
    json.writeNumberProperty("checks", stats.checks());
    json.writeNumberProperty("checks_failed", stats.checksFailed());
    json.writeNumberProperty("invoices_with_failed_checks", stats.withFailedChecks());
    json.writeNumberProperty("time_saved_seconds", stats.timeSaved().toSeconds());
    json.writeArrayPropertyStart("totals");
    for (Figures.Totals totals : stats.totals()) {
      json.writeStartObject();
      json.writeStringProperty("currency", totals.currency());
      json.writeNumberProperty("invoices", totals.invoices());
      json.writeStringProperty("subtotal", totals.subtotal().toPlainString());
      json.writeStringProperty("tax_amount", totals.tax().toPlainString());
      json.writeStringProperty("total_amount", totals.total().toPlainString());
      json.writeStringProperty("amount_due", totals.due().toPlainString());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("spend_by_vendor");
    for (Figures.Spend spend : stats.spendByVendor(VENDORS)) {
      json.writeStartObject();
      json.writeStringProperty("vendor", spend.vendor());
      json.writeStringProperty("currency", spend.currency());
      json.writeNumberProperty("invoices", spend.invoices());
      json.writeStringProperty("total_amount", spend.total().toPlainString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

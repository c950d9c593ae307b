package com.invoiceparserpro.json;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.model.Check;
import com.invoiceparserpro.model.Correction;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import com.invoiceparserpro.model.Location;
import com.invoiceparserpro.model.TaxLine;
import com.invoiceparserpro.model.Warning;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the members of an Invoice in the contract's order. */
final class InvoiceWriter {

  private final JsonGenerator json;

  InvoiceWriter(JsonGenerator json) {
    this.json = json;
  }

  void members(Invoice invoice) {
    json.writeStringProperty("invoice_id", invoice.invoiceId().toString());
    json.writeStringProperty("file_name", invoice.fileName());
    json.writeStringProperty("parsed_timestamp", invoice.parsedTimestamp().toString());
    json.writeStringProperty("status", invoice.status().jsonName());
    nullable("approved_at", invoice.approvedAt());
    json.writeStringProperty("document_type", invoice.documentType().jsonName());
    nullable("language", invoice.language());
    json.writeNumberProperty("page_count", invoice.pageCount());
    data(invoice.parsed());
    json.writeObjectPropertyStart("confidence_scores");
    invoice
        .parsed()
        .fields()
        .forEach(
            (field, value) ->
                json.writeNumberProperty(field.jsonName(), confidence(value.confidence())));
    json.writeEndObject();
    json.writeNumberProperty("overall_confidence", confidence(invoice.overallConfidence()));
    json.writeBooleanProperty("needs_review", invoice.needsReview());
    json.writeArrayPropertyStart("checks");
    invoice.checks().forEach(this::check);
    json.writeEndArray();
    json.writeArrayPropertyStart("warnings");
    invoice.warnings().forEach(this::warning);
    json.writeEndArray();
    json.writeArrayPropertyStart("corrections");
    invoice.corrections().forEach(this::correction);
    json.writeEndArray();
  }

  private void data(InvoiceData data) {
    json.writeObjectPropertyStart("parsed");
    for (Field field : Field.values()) {
      extracted(field.jsonName(), data.field(field));
    }
    json.writeArrayPropertyStart("tax_breakdown");
    data.taxBreakdown().forEach(this::taxLine);
    json.writeEndArray();
    json.writeArrayPropertyStart("line_items");
    data.lineItems().forEach(this::lineItem);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void taxLine(TaxLine line) {
    json.writeStartObject();
    nullable("rate", line.rate());
    nullable("base", line.base());
    nullable("amount", line.amount());
    json.writeEndObject();
  }

  private void lineItem(LineItem line) {
    json.writeStartObject();
    for (LineColumn column : LineColumn.values()) {
      extracted(column.jsonName(), line.cell(column));
    }
    json.writeEndObject();
  }

  private void extracted(String name, Optional<Extracted<?>> extracted) {
    if (extracted.isEmpty()) {
      json.writeNullProperty(name);
      return;
    }
    Extracted<?> stated = extracted.get();
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("value", text(stated.value()));
    json.writeNumberProperty("confidence", confidence(stated.confidence()));
    json.writeStringProperty("source", stated.source().jsonName());
    Location location = stated.location();
    if (location == null) {
      json.writeNullProperty("page");
      json.writeNullProperty("box");
    } else {
      json.writeNumberProperty("page", location.page());
      box(location.box());
    }
    json.writeEndObject();
  }

  private void box(Box box) {
    json.writeArrayPropertyStart("box");
    json.writeNumber(rounded(box.x0(), 100));
    json.writeNumber(rounded(box.y0(), 100));
    json.writeNumber(rounded(box.x1(), 100));
    json.writeNumber(rounded(box.y1(), 100));
    json.writeEndArray();
  }

  private void check(Check check) {
    json.writeStartObject();
    json.writeStringProperty("rule", check.rule());
    json.writeBooleanProperty("passed", check.passed());
    nullable("expected", check.expected());
    nullable("actual", check.actual());
    json.writeEndObject();
  }

  private void warning(Warning warning) {
    json.writeStartObject();
    json.writeStringProperty("code", warning.code());
    json.writeStringProperty("message", warning.message());
    json.writeEndObject();
  }

  private void correction(Correction correction) {
    json.writeStartObject();
    json.writeStringProperty("field", correction.field());
    nullable("old", correction.previous());
    nullable("new", correction.entered());
    json.writeStringProperty("by", correction.by().jsonName());
    json.writeStringProperty("at", correction.at().toString());
    json.writeEndObject();
  }

  private void nullable(String name, @Nullable Object value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, text(value));
    }
  }

  private static String text(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private static double confidence(double probability) {
    return rounded(probability, 10_000);
  }

  private static double rounded(double value, int steps) {
    return Math.round(value * steps) / (double) steps;
  }
}

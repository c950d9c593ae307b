package com.invoiceparserpro.benchmarks.synthetic;

import com.invoiceparserpro.benchmarks.synthetic.design.Truth;
import com.invoiceparserpro.json.InvoiceJson;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the truth about a document as JSON, all amounts as plain decimal strings. */
final class TruthJson {

  private static final List<String> FIELDS =
      List.of(
          "vendor",
          "invoice_number",
          "invoice_date",
          "due_date",
          "currency",
          "subtotal",
          "tax_amount",
          "discount_amount",
          "shipping_amount",
          "total_amount");

  private final Truth truth;
  private final String engine;

  TruthJson(Truth truth, String engine) {
    this.truth = truth;
    this.engine = engine;
  }

  void write(Path file) throws IOException {
    try (OutputStream stream = Files.newOutputStream(file);
        JsonGenerator json = InvoiceJson.generator(stream)) {
      json.writeStartObject();
      json.writeStringProperty("source", "synthetic");
      json.writeStringProperty("language", tag("language"));
      json.writeStringProperty("layout", layout());
      for (String field : FIELDS) {
        string(json, field, truth.value(field));
      }
      lines(json, "line_items", truth.lines());
      if (!truth.optionalLines().isEmpty()) {
        lines(json, "optional_line_items", truth.optionalLines());
      }
      json.writeArrayPropertyStart("not_visible");
      json.writeEndArray();
      if (truth.anySign()) {
        json.writeBooleanProperty("sign_insensitive", true);
      }
      json.writeObjectPropertyStart("alternatives");
      truth
          .others()
          .forEach(
              (field, values) -> {
                json.writeArrayPropertyStart(field);
                values.forEach(value -> string(json, value));
                json.writeEndArray();
              });
      json.writeEndObject();
      json.writeObjectPropertyStart("tags");
      json.writeStringProperty("engine", engine);
      truth.tags().forEach(json::writeStringProperty);
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private String tag(String name) {
    return truth.tags().getOrDefault(name, "");
  }

  private String layout() {
    return String.join(
        "-",
        "synthetic",
        engine,
        tag("language"),
        tag("frame"),
        tag("facts"),
        tag("sums"),
        Integer.toHexString(tag("columns").hashCode()));
  }

  private static void lines(JsonGenerator json, String name, List<Truth.Line> lines) {
    json.writeArrayPropertyStart(name);
    for (Truth.Line line : lines) {
      json.writeStartObject();
      json.writeStringProperty("description", line.description());
      string(json, "quantity", plain(line.quantity()));
      string(json, "unit_price", plain(line.price()));
      string(json, "amount", plain(line.amount()));
      if (!line.otherAmounts().isEmpty()) {
        json.writeArrayPropertyStart("amount_alt");
        line.otherAmounts().forEach(amount -> json.writeString(amount.toPlainString()));
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static @Nullable String plain(@Nullable BigDecimal value) {
    return value == null ? null : value.toPlainString();
  }

  private static void string(JsonGenerator json, String name, @Nullable String value) {
    json.writeName(name);
    string(json, value);
  }

  private static void string(JsonGenerator json, @Nullable String value) {
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value);
    }
  }
}

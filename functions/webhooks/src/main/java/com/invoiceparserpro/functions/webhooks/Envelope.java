package com.invoiceparserpro.functions.webhooks;

import com.invoiceparserpro.json.InvoiceJson;
import com.invoiceparserpro.model.Invoice;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;

/** What receivers get: the event, when it was, and the invoice of the contract. */
final class Envelope {

  private Envelope() {}

  static byte[] of(String type, Instant timestamp, Invoice invoice) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
    try (JsonGenerator json = InvoiceJson.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("type", type);
      json.writeStringProperty("timestamp", timestamp.toString());
      json.writeName("data");
      InvoiceJson.write(invoice, json);
      json.writeEndObject();
    }
    return out.toByteArray();
  }
}

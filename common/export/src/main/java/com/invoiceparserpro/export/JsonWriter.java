package com.invoiceparserpro.export;

import com.invoiceparserpro.json.InvoiceJson;
import com.invoiceparserpro.model.Invoice;
import java.io.OutputStream;
import java.util.Iterator;
import tools.jackson.core.JsonGenerator;

/** An array of the contract's invoices. */
final class JsonWriter {

  private JsonWriter() {}

  static void write(Iterator<Invoice> invoices, OutputStream out) {
    try (JsonGenerator json = InvoiceJson.generator(out)) {
      json.writeStartArray();
      while (invoices.hasNext()) {
        InvoiceJson.write(invoices.next(), json);
      }
      json.writeEndArray();
    }
  }
}

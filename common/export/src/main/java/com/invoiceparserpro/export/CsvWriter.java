package com.invoiceparserpro.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.LineItem;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV (RFC 4180) with a row per line item; an invoice without lines has one row. */
final class CsvWriter {

  /** Without it Excel takes UTF-8 for the system's own encoding. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Writer out;

  private CsvWriter(Writer out) {
    this.out = out;
  }

  static void write(Iterator<Invoice> invoices, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    writer.write(BYTE_ORDER_MARK);
    CsvWriter csv = new CsvWriter(writer);
    csv.header();
    while (invoices.hasNext()) {
      csv.invoice(invoices.next());
    }
    writer.flush();
  }

  private void header() throws IOException {
    List<Column> columns = Column.FLAT;
    for (int i = 0; i < columns.size(); i++) {
      out.write((i == 0 ? "" : ",") + columns.get(i).name());
    }
    out.write("\r\n");
  }

  private void invoice(Invoice invoice) throws IOException {
    List<LineItem> lines = invoice.parsed().lineItems();
    if (lines.isEmpty()) {
      row(invoice, null);
    }
    for (LineItem line : lines) {
      row(invoice, line);
    }
  }

  private void row(Invoice invoice, @Nullable LineItem line) throws IOException {
    String separator = "";
    for (Column column : Column.FLAT) {
      out.write(separator);
      out.write(cell(column.value().apply(invoice, line)));
      separator = ",";
    }
    out.write("\r\n");
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    String text = value.toString();
    // A quote in front is what spreadsheets show as text, and no number of ours is text.
    String safe = value instanceof String && SafeText.isFormula(text) ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}

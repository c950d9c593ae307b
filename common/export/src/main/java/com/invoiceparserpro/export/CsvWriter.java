package com.invoiceparserpro.export;

import com.invoiceparserpro.model.Invoice;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV with a row per line item; an invoice without lines has one row. */
final class CsvWriter {

  private CsvWriter() {}

  static void write(Iterator<Invoice> invoices, ExportOptions options, OutputStream out)
      throws IOException {
    CsvRows csv = new CsvRows(out, options.delimiter(), options.byteOrderMark());
    csv.row(ExportTable.FLAT.columns().stream().map(Column::name).toList());
    while (invoices.hasNext()) {
      for (List<@Nullable Object> row : ExportTable.FLAT.rows(invoices.next())) {
        csv.row(row);
      }
    }
    csv.flush();
  }
}

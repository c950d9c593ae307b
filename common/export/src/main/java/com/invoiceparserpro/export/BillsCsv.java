package com.invoiceparserpro.export;

import com.invoiceparserpro.model.Invoice;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A file of bills to import: a heading, then the rows of each. */
final class BillsCsv {

  private BillsCsv() {}

  /**
   * Writes the bills.
   *
   * @param importer whom the file is for
   * @param rows of a bill, in the order of {@code columns}
   * @throws IncompleteInvoicesException if an invoice lacks what a bill needs
   */
  static void write(
      Iterator<Invoice> invoices,
      String importer,
      List<String> columns,
      BiFunction<Invoice, BillRows, List<List<@Nullable Object>>> rows,
      OutputStream out)
      throws IOException {
    CsvRows csv = new CsvRows(out, ',', false);
    Gaps gaps = new Gaps();
    csv.row(columns);
    while (invoices.hasNext()) {
      Invoice invoice = invoices.next();
      BillRows bill = BillRows.of(invoice, importer, gaps).orElse(null);
      if (bill != null) {
        for (List<@Nullable Object> row : rows.apply(invoice, bill)) {
          csv.row(row);
        }
      }
    }
    gaps.check();
    csv.flush();
  }
}

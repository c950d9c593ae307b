package com.invoiceparserpro.export;

import com.invoiceparserpro.model.Invoice;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bills for QuickBooks Online's "Import data": a row per line, the columns of its sample file,
 * amounts without tax. Rows of the same number are one bill.
 */
final class QuickBooksWriter {

  static final List<String> COLUMNS =
      List.of(
          "*BillNo",
          "*Supplier",
          "*BillDate",
          "*DueDate",
          "Terms",
          "Location",
          "Memo",
          "*Account",
          "LineDescription",
          "*LineAmount",
          "*LineTaxCode",
          "LineTaxAmount",
          "Currency");

  /** What QuickBooks keeps of a bill's number. */
  private static final int MAX_NUMBER = 21;

  private static final int MAX_NAME = 100;

  private QuickBooksWriter() {}

  static void write(Iterator<Invoice> invoices, QuickBooksOptions options, OutputStream out)
      throws IOException {
    DateTimeFormatter dates = BillRows.dates(options.datePattern());
    BillsCsv.write(
        invoices, "QuickBooks", COLUMNS, (i, bill) -> rows(i, bill, options, dates), out);
  }

  private static List<List<@Nullable Object>> rows(
      Invoice invoice, BillRows bill, QuickBooksOptions options, DateTimeFormatter dates) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (BillRows.Row row : bill.rows()) {
      rows.add(
          Arrays.asList(
              SafeText.line(bill.number(), MAX_NUMBER),
              SafeText.line(bill.vendor(), MAX_NAME),
              dates.format(bill.date()),
              dates.format(bill.dueDate()),
              null,
              null,
              SafeText.line(invoice.fileName(), 4000),
              options.account(),
              row.description(),
              row.amount(),
              row.tax().signum() == 0 ? options.noTaxCode() : options.taxCode(),
              row.tax(),
              bill.currency()));
    }
    return rows;
  }
}

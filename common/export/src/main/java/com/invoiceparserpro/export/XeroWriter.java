package com.invoiceparserpro.export;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bills for Xero's "Import bills": a row per line, the columns of its template, amounts without tax
 * (choose "tax exclusive" there). Rows of the same number are one bill.
 */
final class XeroWriter {

  static final List<String> COLUMNS =
      List.of(
          "*ContactName",
          "EmailAddress",
          "POAddressLine1",
          "POAddressLine2",
          "POAddressLine3",
          "POAddressLine4",
          "POCity",
          "PORegion",
          "POPostalCode",
          "POCountry",
          "*InvoiceNumber",
          "*InvoiceDate",
          "*DueDate",
          "Total",
          "InventoryItemCode",
          "Description",
          "*Quantity",
          "*UnitAmount",
          "*AccountCode",
          "*TaxType",
          "TaxAmount",
          "TrackingName1",
          "TrackingOption1",
          "TrackingName2",
          "TrackingOption2",
          "Currency");

  private static final int MAX_TEXT = 255;

  private XeroWriter() {}

  static void write(Iterator<Invoice> invoices, XeroOptions options, OutputStream out)
      throws IOException {
    DateTimeFormatter dates = BillRows.dates(options.datePattern());
    BillsCsv.write(invoices, "Xero", COLUMNS, (i, bill) -> rows(i, bill, options, dates), out);
  }

  private static List<List<@Nullable Object>> rows(
      Invoice invoice, BillRows bill, XeroOptions options, DateTimeFormatter dates) {
    List<@Nullable Object> head = new ArrayList<>();
    head.add(SafeText.line(bill.vendor(), MAX_TEXT));
    head.add(null);
    head.add(
        invoice
            .parsed()
            .text(Field.VENDOR_ADDRESS)
            .map(address -> SafeText.line(address, MAX_TEXT))
            .orElse(null));
    head.addAll(Collections.nCopies(7, null));
    head.add(SafeText.line(bill.number(), MAX_TEXT));
    head.add(dates.format(bill.date()));
    head.add(dates.format(bill.dueDate()));
    head.add(bill.total());
    head.add(null);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (BillRows.Row row : bill.rows()) {
      List<@Nullable Object> cells = new ArrayList<>(head);
      cells.add(row.description());
      cells.add(row.quantity());
      cells.add(row.price());
      cells.add(options.accountCode());
      cells.add(row.tax().signum() == 0 ? options.noTaxType() : options.taxType());
      cells.add(row.tax());
      cells.addAll(Collections.nCopies(4, null));
      cells.add(bill.currency());
      rows.add(cells);
    }
    return rows;
  }
}

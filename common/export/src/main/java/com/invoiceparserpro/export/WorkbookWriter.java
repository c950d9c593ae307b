package com.invoiceparserpro.export;

import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.LineItem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of three sheets: a row per invoice, a row per line, and sums per currency. Rows go to
 * compressed temporary files as they are written, which are deleted in any case.
 */
final class WorkbookWriter {

  /** Rows of a sheet that are in memory. */
  private static final int WINDOW = 50;

  private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

  private final SXSSFSheet invoices;
  private final SXSSFSheet lines;
  private final Cells cells;
  private final Summary summary = new Summary();

  private WorkbookWriter(SXSSFWorkbook workbook) {
    this.cells = new Cells(workbook);
    this.invoices = sheet(workbook, "Invoices", Column.INVOICES);
    this.lines = sheet(workbook, "Line Items", Column.LINES);
  }

  static void write(Iterator<Invoice> invoices, OutputStream out) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, WINDOW, true, false)) {
      WorkbookWriter writer = new WorkbookWriter(workbook);
      while (invoices.hasNext()) {
        writer.add(invoices.next());
      }
      writer.filter(writer.invoices, Column.INVOICES);
      writer.filter(writer.lines, Column.LINES);
      writer.summary.write(workbook, writer.cells, writer.invoices.getLastRowNum() + 1);
      workbook.write(out);
    }
  }

  private void add(Invoice invoice) throws IOException {
    row(invoices, Column.INVOICES, invoice, null);
    for (LineItem line : invoice.parsed().lineItems()) {
      row(lines, Column.LINES, invoice, line);
    }
    summary.add(invoice);
  }

  private void row(SXSSFSheet sheet, List<Column> columns, Invoice invoice, @Nullable LineItem line)
      throws IOException {
    int index = sheet.getLastRowNum() + 1;
    if (index > LAST_ROW) {
      throw new IOException("more rows than a sheet holds");
    }
    Row row = sheet.createRow(index);
    for (int i = 0; i < columns.size(); i++) {
      cells.set(row, i, columns.get(i).value().apply(invoice, line));
    }
  }

  private SXSSFSheet sheet(SXSSFWorkbook workbook, String name, List<Column> columns) {
    SXSSFSheet sheet = workbook.createSheet(name);
    Row header = sheet.createRow(0);
    for (int i = 0; i < columns.size(); i++) {
      cells.heading(header, i, columns.get(i).name());
      sheet.setColumnWidth(i, columns.get(i).width() * 256);
    }
    sheet.createFreezePane(0, 1);
    return sheet;
  }

  private void filter(SXSSFSheet sheet, List<Column> columns) {
    sheet.setAutoFilter(
        new CellRangeAddress(0, Math.max(1, sheet.getLastRowNum()), 0, columns.size() - 1));
  }
}

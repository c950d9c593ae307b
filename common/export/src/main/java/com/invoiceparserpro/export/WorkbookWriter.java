package com.invoiceparserpro.export;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
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
 * compressed temporary files as they are written, which are deleted in any case. Where a sheet is
 * full the next one goes on.
 */
final class WorkbookWriter {

  /** Rows of a sheet that are in memory. */
  private static final int WINDOW = 50;

  private final SXSSFWorkbook workbook;
  private final Cells cells;
  private final int lastRow;
  private final Summary summary = new Summary();
  private final SXSSFSheet invoices;
  private SXSSFSheet lines;
  private int lineSheets = 1;

  private WorkbookWriter(SXSSFWorkbook workbook, int lastRow) {
    this.workbook = workbook;
    this.cells = new Cells(workbook);
    this.lastRow = lastRow;
    this.invoices = sheet("Invoices", ExportTable.INVOICES);
    this.lines = sheet("Line Items", ExportTable.LINE_ITEMS);
  }

  static void write(Iterator<Invoice> invoices, OutputStream out) throws IOException {
    write(invoices, out, SpreadsheetVersion.EXCEL2007.getLastRowIndex());
  }

  static void write(Iterator<Invoice> invoices, OutputStream out, int lastRow) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, WINDOW, true, false)) {
      WorkbookWriter writer = new WorkbookWriter(workbook, lastRow);
      while (invoices.hasNext()) {
        writer.add(invoices.next());
      }
      filter(writer.invoices, ExportTable.INVOICES);
      filter(writer.lines, ExportTable.LINE_ITEMS);
      writer.summary.write(workbook, writer.cells, writer.invoices.getLastRowNum() + 1);
      workbook.write(out);
    }
  }

  private void add(Invoice invoice) throws IOException {
    if (invoices.getLastRowNum() >= lastRow) {
      throw new IOException("more invoices than a sheet has rows");
    }
    rows(invoices, ExportTable.INVOICES, invoice);
    int needed = invoice.parsed().lineItems().size();
    if (lines.getLastRowNum() + needed > lastRow) {
      filter(lines, ExportTable.LINE_ITEMS);
      lineSheets++;
      lines = sheet("Line Items " + lineSheets, ExportTable.LINE_ITEMS);
    }
    rows(lines, ExportTable.LINE_ITEMS, invoice);
    summary.add(invoice);
  }

  private void rows(SXSSFSheet sheet, ExportTable table, Invoice invoice) {
    String currency = invoice.parsed().text(Field.CURRENCY).orElse(null);
    for (List<@Nullable Object> values : table.rows(invoice)) {
      Row row = sheet.createRow(sheet.getLastRowNum() + 1);
      for (int i = 0; i < values.size(); i++) {
        Object value = values.get(i);
        if (value instanceof BigDecimal amount
            && table.columns().get(i).type() == ColumnType.AMOUNT) {
          cells.amount(row, i, amount, currency);
        } else {
          cells.set(row, i, value);
        }
      }
    }
  }

  private SXSSFSheet sheet(String name, ExportTable table) {
    SXSSFSheet sheet = workbook.createSheet(name);
    Row header = sheet.createRow(0);
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      cells.heading(header, i, column.name());
      sheet.setColumnWidth(i, Math.max(column.type().width(), column.name().length() + 4) * 256);
    }
    sheet.createFreezePane(0, 1);
    print(sheet);
    return sheet;
  }

  /** On paper: landscape, as wide as the page, with the header on each. */
  private static void print(SXSSFSheet sheet) {
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private static void filter(SXSSFSheet sheet, ExportTable table) {
    sheet.setAutoFilter(
        new CellRangeAddress(0, Math.max(1, sheet.getLastRowNum()), 0, table.columns().size() - 1));
  }
}

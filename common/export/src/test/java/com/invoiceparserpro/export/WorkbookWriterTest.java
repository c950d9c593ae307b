package com.invoiceparserpro.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkbookWriterTest {

  @Test
  void everyCellOfEverySheetReadsBack() throws IOException {
    List<Invoice> invoices =
        IntStream.range(0, 300)
            .mapToObj(
                i ->
                    Invoices.complete()
                        .id(i)
                        .with(Field.INVOICE_NUMBER, "R-" + i)
                        .amount(Field.TOTAL_AMOUNT, i + ".25")
                        .with(Field.DUE_DATE, LocalDate.of(2026, 1, 1).plusDays(i))
                        .line("Posten " + i, "0.125", "1234.5678", "154.32", "7.5")
                        .build())
            .toList();
    try (XSSFWorkbook workbook = workbook(invoices.iterator())) {
      compare(workbook.getSheet("Invoices"), ExportTable.INVOICES, invoices);
      compare(workbook.getSheet("Line Items"), ExportTable.LINE_ITEMS, invoices);
    }
  }

  private static void compare(Sheet sheet, ExportTable table, List<Invoice> invoices) {
    int index = 0;
    Row header = sheet.getRow(index++);
    for (int i = 0; i < table.columns().size(); i++) {
      assertThat(header.getCell(i).getStringCellValue()).isEqualTo(table.columns().get(i).name());
    }
    for (Invoice invoice : invoices) {
      for (List<@Nullable Object> values : table.rows(invoice)) {
        Row row = sheet.getRow(index++);
        for (int i = 0; i < values.size(); i++) {
          compare(row.getCell(i), table.columns().get(i).type(), values.get(i));
        }
      }
    }
    assertThat(sheet.getLastRowNum()).isEqualTo(index - 1);
  }

  private static void compare(@Nullable Cell cell, ColumnType type, @Nullable Object value) {
    if (cell == null || value == null) {
      assertThat(cell).isNull();
      assertThat(value).isNull();
      return;
    }
    Object read =
        switch (type) {
          case TEXT -> cell.getStringCellValue();
          case BOOLEAN -> cell.getBooleanCellValue();
          case DATE -> cell.getLocalDateTimeCellValue().toLocalDate();
          case INSTANT -> cell.getLocalDateTimeCellValue().toInstant(ZoneOffset.UTC);
          case AMOUNT, NUMBER, SHARE -> cell.getNumericCellValue();
        };
    assertThat(read).isEqualTo(value instanceof BigDecimal n ? (Object) n.doubleValue() : value);
  }

  @Test
  void amountsShowTheirCurrencyAndItsDecimals() throws IOException {
    assertThat(format("EUR", "1234.50")).isEqualTo("#,##0.00 \"EUR\"");
    assertThat(format("JPY", "1234")).isEqualTo("#,##0 \"JPY\"");
    assertThat(format("KWD", "1.5")).isEqualTo("#,##0.000 \"KWD\"");
    assertThat(format("EUR", "0.12345")).isEqualTo("#,##0.00000 \"EUR\"");
    assertThat(format("\"x\"", "1.00")).isEqualTo("#,##0.00");
    assertThat(format("QQQ", "1.00")).isEqualTo("#,##0.00 \"QQQ\"");
  }

  private static String format(String currency, String amount) throws IOException {
    Invoice invoice =
        Invoices.complete()
            .with(Field.CURRENCY, currency)
            .amount(Field.TOTAL_AMOUNT, amount)
            .build();
    try (XSSFWorkbook workbook = workbook(List.of(invoice).iterator())) {
      return cell(workbook, Field.TOTAL_AMOUNT).getCellStyle().getDataFormatString();
    }
  }

  @Test
  void textComesOutAsItIsPrinted() throws IOException {
    assertThat(vendorOf("a_x0041_b")).isEqualTo("a_x0041_b");
    assertThat(vendorOf("a\u0000\u0007b\uFFFE\uD800c")).isEqualTo("abc");
    assertThat(vendorOf("two\nlines <&>\t\uD83D\uDE00")).isEqualTo("two\nlines <&>\t\uD83D\uDE00");
    assertThat(vendorOf("x".repeat(32_766) + "\uD83D\uDE00")).isEqualTo("x".repeat(32_766));
    assertThat(vendorOf("http://example.com/=A1")).isEqualTo("http://example.com/=A1");
  }

  private static String vendorOf(String vendor) throws IOException {
    Invoice invoice = Invoices.complete().with(Field.VENDOR, vendor).build();
    try (XSSFWorkbook workbook = workbook(List.of(invoice).iterator())) {
      return cell(workbook, Field.VENDOR).getStringCellValue();
    }
  }

  @Test
  void daysThatExcelDoesNotKnowAreText() throws IOException {
    Invoice old = Invoices.complete().with(Field.INVOICE_DATE, LocalDate.of(1899, 12, 31)).build();
    try (XSSFWorkbook workbook = workbook(List.of(old).iterator())) {
      assertThat(cell(workbook, Field.INVOICE_DATE).getStringCellValue()).isEqualTo("1899-12-31");
    }
  }

  @Test
  void creditNotesAreSummedApart() throws IOException {
    Invoice credit =
        Invoices.complete().type(DocumentType.CREDIT_NOTE).amount(Field.TOTAL_AMOUNT, "50").build();
    Invoice none = Invoices.complete().without(Field.CURRENCY).build();
    List<Invoice> invoices =
        List.of(credit, Invoices.complete().build(), Invoices.complete().build(), none);
    try (XSSFWorkbook workbook = workbook(invoices.iterator())) {
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      Sheet sheet = workbook.getSheet("Summary");
      assertThat(
              IntStream.rangeClosed(1, sheet.getLastRowNum())
                  .mapToObj(sheet::getRow)
                  .map(
                      row ->
                          row.getCell(0)
                              + " "
                              + row.getCell(1)
                              + " "
                              + row.getCell(2).getNumericCellValue()
                              + " "
                              + row.getCell(5).getNumericCellValue()))
          .containsExactly(
              "(none) invoice 1.0 119.0", "EUR invoice 2.0 238.0", "EUR credit_note 1.0 50.0");
    }
  }

  @Test
  void aFullSheetOfLinesGoesOnInTheNext() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Invoice invoice = Invoices.complete().build();
    WorkbookWriter.write(List.of(invoice, invoice, invoice).iterator(), out, 5);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(workbook.getSheet("Line Items").getLastRowNum()).isEqualTo(4);
      assertThat(workbook.getSheet("Line Items 2").getLastRowNum()).isEqualTo(2);
    }
  }

  @Test
  void nothingIsLeftInTheTemporaryFolder() throws IOException {
    Set<Path> before = sheetFiles();
    Iterator<Invoice> failing =
        Stream.generate(() -> Invoices.complete().build())
            .limit(200)
            .peek(
                new Consumer<>() {
                  private int seen;

                  @Override
                  public void accept(Invoice invoice) {
                    if (++seen == 150) {
                      throw new IllegalStateException("no more");
                    }
                  }
                })
            .iterator();
    assertThatThrownBy(() -> WorkbookWriter.write(failing, OutputStream.nullOutputStream()))
        .hasMessage("no more");
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };
    assertThatThrownBy(
            () -> WorkbookWriter.write(List.of(Invoices.complete().build()).iterator(), full))
        .isInstanceOf(IOException.class);
    assertThat(sheetFiles()).isEqualTo(before);
  }

  private static Set<Path> sheetFiles() throws IOException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"), "poifiles");
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.collect(Collectors.toSet());
    }
  }

  private static Cell cell(XSSFWorkbook workbook, Field field) {
    return workbook
        .getSheet("Invoices")
        .getRow(1)
        .getCell(ExportTable.INVOICES.indexOf(field.jsonName()));
  }

  private static XSSFWorkbook workbook(Iterator<Invoice> invoices) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookWriter.write(invoices, out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }
}

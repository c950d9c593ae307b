package com.invoiceparserpro.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.json.InvoiceJson;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.testkit.SampleInvoices;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFormatTest {

  private final Invoice bakery = SampleInvoices.bakery();

  @Test
  void everyCellOfAWorkbookIsTheInvoicesValueInItsType() throws IOException {
    List<Invoice> invoices = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      invoices.add(SampleInvoices.bakery(new UUID(0, i), "file " + i + ".pdf"));
    }
    try (XSSFWorkbook workbook = workbook(invoices)) {
      XSSFSheet sheet = workbook.getSheet("Invoices");
      assertThat(sheet.getLastRowNum()).isEqualTo(300);
      for (int i = 0; i < 300; i++) {
        compare(sheet.getRow(0), sheet.getRow(i + 1), invoices.get(i));
      }
      XSSFSheet lines = workbook.getSheet("Line Items");
      int perInvoice = bakery.parsed().lineItems().size();
      assertThat(perInvoice).isPositive();
      assertThat(lines.getLastRowNum()).isEqualTo(300 * perInvoice);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
    }
  }

  private static void compare(Row header, Row row, Invoice invoice) {
    for (Field field : Field.values()) {
      assertThat(
              header.getCell(ExportTable.INVOICES.indexOf(field.jsonName())).getStringCellValue())
          .isEqualTo(field.jsonName());
      Cell cell = row.getCell(ExportTable.INVOICES.indexOf(field.jsonName()));
      Object value = invoice.parsed().field(field).map(Extracted::value).orElse(null);
      if (value == null) {
        assertThat(cell).isNull();
      } else if (value instanceof BigDecimal amount) {
        assertThat(cell.getNumericCellValue()).isEqualTo(amount.doubleValue());
      } else if (value instanceof LocalDate day) {
        assertThat(DateUtil.isCellDateFormatted(cell)).isTrue();
        assertThat(cell.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(day);
      } else {
        assertThat(cell.getStringCellValue()).isEqualTo(value);
      }
    }
    assertThat(row.getCell(row.getLastCellNum() - 2).getStringCellValue())
        .isEqualTo(invoice.fileName());
  }

  @Test
  void sumsPerCurrencyAreFormulasWithTheirResults() throws IOException {
    try (XSSFWorkbook workbook = workbook(List.of(bakery, bakery))) {
      Row row = workbook.getSheet("Summary").getRow(1);
      Cell total = row.getCell(5);
      BigDecimal twice =
          bakery.parsed().amount(Field.TOTAL_AMOUNT).orElseThrow().multiply(BigDecimal.valueOf(2));
      assertThat(row.getCell(0).getStringCellValue())
          .isEqualTo(bakery.parsed().text(Field.CURRENCY).orElseThrow());
      assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(2);
      assertThat(total.getCellType()).isEqualTo(CellType.FORMULA);
      assertThat(total.getNumericCellValue()).isEqualTo(twice.doubleValue());
      assertThat(
              workbook
                  .getCreationHelper()
                  .createFormulaEvaluator()
                  .evaluate(total)
                  .getNumberValue())
          .isEqualTo(twice.doubleValue());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
  void textNeverBecomesAFormula(String text) throws IOException {
    Invoice hostile = named(text);
    try (XSSFWorkbook workbook = workbook(List.of(hostile))) {
      Cell cell =
          workbook.getSheet("Invoices").getRow(1).getCell(ExportTable.INVOICES.indexOf("vendor"));
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
    String row = csv(hostile).split("\r\n", 2)[1];
    assertThat(row)
        .satisfiesAnyOf(
            r -> assertThat(r).startsWith("'" + text), r -> assertThat(r).startsWith("\"'" + text));
  }

  @Test
  void longTextIsCutAtWhatACellHolds() throws IOException {
    try (XSSFWorkbook workbook = workbook(List.of(named("x".repeat(40_000))))) {
      Cell cell =
          workbook.getSheet("Invoices").getRow(1).getCell(ExportTable.INVOICES.indexOf("vendor"));
      assertThat(cell.getStringCellValue()).hasSize(32_767);
    }
  }

  @Test
  void csvHasARowPerLineAndQuotesWhatNeedsIt() throws IOException {
    String csv = csv(named("A \"B\", C"));
    assertThat(csv)
        .startsWith("\uFEFFvendor,invoice_number,invoice_date,due_date,currency,subtotal,");
    assertThat(csv.lines().findFirst().orElseThrow()).contains(",line_item_description,");
    assertThat(csv.lines().skip(1)).hasSize(bakery.parsed().lineItems().size());
    assertThat(csv.lines().skip(1)).allMatch(row -> row.startsWith("\"A \"\"B\"\", C\","));
    BigDecimal amount = bakery.parsed().lineItems().get(0).decimal(LineColumn.AMOUNT).orElseThrow();
    assertThat(csv).contains("," + amount.toPlainString() + ",");
  }

  @Test
  void jsonIsTheContractsInvoices() throws IOException {
    String json = new String(bytes(ExportFormat.JSON, List.of(bakery, bakery)), UTF_8);
    String one = new String(InvoiceJson.bytes(bakery), UTF_8);
    assertThat(json).isEqualTo("[" + one + "," + one + "]");
  }

  @Test
  void nothingIsAFileTooAndEveryFormatHasItsName() throws IOException {
    try (XSSFWorkbook workbook = workbook(List.of())) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
    }
    assertThat(ExportFormat.byName("xlsx")).contains(ExportFormat.XLSX);
    assertThat(ExportFormat.byName("XLSX")).isEmpty();
    assertThat(new String(bytes(ExportFormat.JSON, List.of()), UTF_8)).isEqualTo("[]");
  }

  private Invoice named(String vendor) {
    return new Invoice(
        bakery.invoiceId(),
        bakery.fileName(),
        bakery.parsedTimestamp(),
        bakery.status(),
        bakery.documentType(),
        bakery.language(),
        bakery.pageCount(),
        bakery.parsed().with(Field.VENDOR, Extracted.manual(vendor)),
        bakery.overallConfidence(),
        bakery.needsReview(),
        bakery.checks(),
        bakery.warnings());
  }

  private static String csv(Invoice invoice) throws IOException {
    return new String(bytes(ExportFormat.CSV, List.of(invoice)), UTF_8);
  }

  private static XSSFWorkbook workbook(List<Invoice> invoices) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(ExportFormat.XLSX, invoices)));
  }

  private static byte[] bytes(ExportFormat format, List<Invoice> invoices) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(invoices.iterator(), ExportOptions.DEFAULT, out);
    return out.toByteArray();
  }
}

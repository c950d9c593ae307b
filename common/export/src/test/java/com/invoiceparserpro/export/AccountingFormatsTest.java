package com.invoiceparserpro.export;

import static com.invoiceparserpro.export.Invoices.write;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Imports of accounting programs, against the columns that their vendors publish. */
class AccountingFormatsTest {

  @Test
  void quickBooksHasARowPerLineWithoutTax() throws IOException {
    List<String> rows = rows(ExportFormat.QUICKBOOKS, Invoices.complete().build());
    assertThat(rows)
        .containsExactly(
            "*BillNo,*Supplier,*BillDate,*DueDate,Terms,Location,Memo,*Account,LineDescription,"
                + "*LineAmount,*LineTaxCode,LineTaxAmount,Currency",
            "RE-2026/118,Imkerei Wabenglück e. K.,06/30/2026,07/14/2026,,,honig.pdf,"
                + "Uncategorized Expense,Honig,40.00,TAX,7.60,EUR",
            "RE-2026/118,Imkerei Wabenglück e. K.,06/30/2026,07/14/2026,,,honig.pdf,"
                + "Uncategorized Expense,Kerzen,60.00,TAX,11.40,EUR");
  }

  @Test
  void xeroHasTheColumnsOfItsTemplate() throws IOException {
    List<String> rows = rows(ExportFormat.XERO, Invoices.complete().build());
    assertThat(rows.get(0))
        .isEqualTo(
            "*ContactName,EmailAddress,POAddressLine1,POAddressLine2,POAddressLine3,"
                + "POAddressLine4,POCity,PORegion,POPostalCode,POCountry,*InvoiceNumber,"
                + "*InvoiceDate,*DueDate,Total,InventoryItemCode,Description,*Quantity,"
                + "*UnitAmount,*AccountCode,*TaxType,TaxAmount,TrackingName1,TrackingOption1,"
                + "TrackingName2,TrackingOption2,Currency");
    assertThat(rows.get(1))
        .isEqualTo(
            "Imkerei Wabenglück e. K.,,\"Lindenallee 8, 15999 Summsdorf\",,,,,,,,RE-2026/118,"
                + "30/06/2026,14/07/2026,119.00,,Honig,8,5.00,429,Tax on Purchases,7.60,,,,,EUR");
  }

  @Test
  void billsSumUpToTheDocumentsTotals() throws IOException {
    Invoices invoice =
        Invoices.complete()
            .amount(Field.DISCOUNT_AMOUNT, "10.00")
            .amount(Field.TAX_AMOUNT, "17.11")
            .amount(Field.TOTAL_AMOUNT, "107.11");
    assertThat(rows(ExportFormat.QUICKBOOKS, invoice.build()).subList(1, 4))
        .extracting(row -> row.substring(row.indexOf("Expense,") + 8))
        .containsExactly(
            "Honig,40.00,TAX,7.60,EUR",
            "Kerzen,60.00,TAX,11.41,EUR",
            "Discount,-10.00,TAX,-1.90,EUR");
    Invoices wrong = Invoices.complete().line("Mehr", "1", "1.00", "1.00", null);
    assertThat(rows(ExportFormat.QUICKBOOKS, wrong.build()).subList(1, 2))
        .allMatch(row -> row.endsWith("RE-2026/118,100.00,TAX,19.00,EUR"));
  }

  @Test
  void creditNotesAreNegativeBills() throws IOException {
    Invoice credit = Invoices.complete().type(DocumentType.CREDIT_NOTE).build();
    assertThat(rows(ExportFormat.XERO, credit).get(1))
        .contains(",-119.00,,Honig,1,-40.00,429,Tax on Purchases,-7.60,");
  }

  @Test
  void billsWithoutADateOrAVendorAreNamed() {
    Invoice lacking = Invoices.complete().without(Field.DUE_DATE).without(Field.VENDOR).build();
    assertThatThrownBy(() -> write(ExportFormat.XERO, lacking))
        .asInstanceOf(type(IncompleteInvoicesException.class))
        .extracting(e -> e.gaps().stream().map(Gap::field).toList())
        .isEqualTo(List.of("vendor", "due_date"));
  }

  @Test
  void billsHoldNoFormulas() throws IOException {
    Invoice hostile = Invoices.complete().with(Field.VENDOR, "=cmd|' /C calc'!A0").build();
    assertThat(rows(ExportFormat.XERO, hostile).get(1)).startsWith("'=cmd");
  }

  @Test
  void datevIsAPostingBatch() throws IOException {
    List<String> rows = datev(Invoices.complete().build());
    assertThat(rows.get(0))
        .isEqualTo(
            "\"EXTF\";700;21;\"Buchungsstapel\";13;;;\"RE\";\"\";\"\";1001;1;20260101;4;20260630;"
                + "20260630;\"Eingangsrechnungen\";\"\";1;0;0;\"EUR\";;\"\";;;\"03\";;;\"\";\"\"");
    assertThat(rows.get(0).split(";", -1)).hasSize(31);
    assertThat(rows.get(1))
        .startsWith("Umsatz (ohne Soll/Haben-Kz);Soll/Haben-Kennzeichen;WKZ Umsatz;Kurs;")
        .endsWith("EU-Steuersatz (Ursprung);Abw. Skontokonto");
    assertThat(rows.get(1).split(";", -1)).hasSize(125);
    String[] row = rows.get(2).split(";", -1);
    assertThat(row).hasSize(125);
    assertThat(row[0]).isEqualTo("119,00");
    assertThat(row[1]).isEqualTo("\"S\"");
    assertThat(row[6]).isEqualTo("4980");
    assertThat(row[7]).isEqualTo("70000");
    assertThat(row[8]).isEqualTo("\"0009\"");
    assertThat(row[9]).isEqualTo("3006");
    assertThat(row[10]).isEqualTo("\"RE-2026/118\"");
    assertThat(row[13]).isEqualTo("\"Imkerei Wabenglück e. K.\"");
    assertThat(row[113]).isEqualTo("0");
    assertThat(row[116]).isEqualTo("14072026");
  }

  @Test
  void datevPostsEachRate() throws IOException {
    Invoices mixed =
        Invoices.complete()
            .tax("7.0", "40.00", "2.80")
            .tax("19.00", "60.00", "11.40")
            .amount(Field.TAX_AMOUNT, "14.20")
            .amount(Field.TOTAL_AMOUNT, "114.20");
    assertThat(datev(mixed.build()).subList(2, 4))
        .extracting(row -> row.split(";", -1)[0] + row.split(";", -1)[8])
        .containsExactly("42,80\"0008\"", "71,40\"0009\"");
    assertThat(datev(mixed.with(Field.VENDOR_TAX_ID, "ATU13585627").build()).get(2))
        .startsWith("114,20;\"S\";\"EUR\";;;\"\";4980;70000;\"\";3006;");
  }

  @Test
  void datevCreditsCreditNotesWhicheverSignIsPrinted() throws IOException {
    Invoices credit = Invoices.complete().type(DocumentType.CREDIT_NOTE);
    assertThat(datev(credit.build()).get(2)).startsWith("119,00;\"H\";");
    credit.amount(Field.TOTAL_AMOUNT, "-119.00").amount(Field.TAX_AMOUNT, "-19.00");
    assertThat(datev(credit.build()).get(2)).startsWith("119,00;\"H\";");
  }

  @Test
  void datevTextIsWhatItsFieldsTake() throws IOException {
    Invoice invoice =
        Invoices.complete()
            .with(Field.INVOICE_NUMBER, "Nr. 7 \"ä\"; 请" + "9".repeat(40))
            .with(Field.VENDOR, "=Łódź \"Sp.\";\r\n请 " + "x".repeat(80))
            .build();
    String row = datev(invoice).get(2);
    assertThat(row).contains(";\"Nr7" + "9".repeat(33) + "\";");
    // The stroke of the first letter has no plain form; accents are dropped.
    assertThat(row).contains(";\" =?ódz \"\"Sp.\"\"; ? x");
    assertThat(row.lines()).hasSize(1);
  }

  @Test
  void datevTakesOneYearAndOneCurrency() {
    Invoice first = Invoices.complete().build();
    Invoice next =
        Invoices.complete().id(2).with(Field.INVOICE_DATE, LocalDate.of(2027, 1, 1)).build();
    Invoice foreign = Invoices.complete().id(3).with(Field.CURRENCY, "USD").build();
    assertThatThrownBy(() -> write(ExportFormat.DATEV, first, next, foreign))
        .asInstanceOf(type(IncompleteInvoicesException.class))
        .extracting(e -> e.gaps().stream().map(Gap::field).toList())
        .isEqualTo(List.of("invoice_date", "currency"));
  }

  private static List<String> datev(Invoice... invoices) throws IOException {
    byte[] file = write(ExportFormat.DATEV, invoices);
    return List.of(new String(file, Charset.forName("windows-1252")).split("\r\n"));
  }

  private static List<String> rows(ExportFormat format, Invoice... invoices) throws IOException {
    return List.of(new String(write(format, invoices), UTF_8).split("\r\n"));
  }
}

package com.invoiceparserpro.parsing.einvoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.invoiceparserpro.model.Arithmetic;
import com.invoiceparserpro.model.Check;
import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Source;
import com.invoiceparserpro.model.TaxLine;
import com.invoiceparserpro.parsing.einvoice.EInvoice.Syntax;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EInvoiceReaderTest {

  @Test
  void readsTheHeaderOfCii2() {
    EInvoice invoice = Xml.read("cii-2.xml");

    assertThat(invoice.type()).isEqualTo(DocumentType.INVOICE);
    assertThat(invoice.language()).isEqualTo("de");
    assertThat(invoice.syntax()).isEqualTo(Syntax.CII_2);
    assertThat(invoice.profile()).isEqualTo("urn:cen.eu:en16931:2017");
    assertThat(Xml.header(invoice.data()))
        .containsExactly(
            entry("vendor", "Korklager Nordheide GmbH"),
            entry("invoice_number", "KL-2026-0815"),
            entry("invoice_date", "2026-03-12"),
            entry("due_date", "2026-03-26"),
            entry("currency", "EUR"),
            entry("subtotal", "659.75"),
            entry("tax_amount", "100.78"),
            entry("discount_amount", "50.00"),
            entry("shipping_amount", "15.00"),
            entry("total_amount", "760.53"),
            entry("amount_due", "700.00"),
            entry("purchase_order", "B-77"),
            entry("payment_terms", "14 Tage netto"),
            entry("customer", "Tischlerei Brahms"),
            entry("vendor_tax_id", "DE987654321"),
            entry("customer_tax_id", "DE123123123"),
            entry("iban", "DE02120300000000202051"),
            entry("bic", "BYLADEM1001"));
  }

  @Test
  void readsLinesAndTaxesOfCii2() {
    var data = Xml.read("cii-2.xml").data();

    assertThat(data.lineItems()).hasSize(2);
    assertThat(Xml.cells(data.lineItems().get(0)))
        .containsExactly(
            entry("description", "Korkplatten 4 mm"),
            entry("quantity", "40"),
            entry("unit", "m²"),
            entry("unit_price", "12.50"),
            entry("discount", "20.00"),
            entry("tax_rate", "19"),
            entry("amount", "480.00"));
    assertThat(Xml.cells(data.lineItems().get(1)))
        .containsExactly(
            entry("description", "Verlegung"),
            entry("quantity", "3.5"),
            entry("unit", "hour"),
            entry("unit_price", "58.5"),
            entry("tax_rate", "7"),
            entry("amount", "204.75"));
    assertThat(data.taxBreakdown())
        .containsExactly(
            new TaxLine(new BigDecimal("19"), new BigDecimal("455.00"), new BigDecimal("86.45")),
            new TaxLine(new BigDecimal("7"), new BigDecimal("204.75"), new BigDecimal("14.33")));
  }

  @Test
  void whatItReadsAddsUp() {
    assertThat(Arithmetic.check(Xml.read("ubl-invoice.xml").data()))
        .hasSizeGreaterThanOrEqualTo(4)
        .allMatch(Check::passed);
  }

  @Test
  void everyValueIsOfTheXmlAndOnNoPage() {
    assertThat(Xml.read("cii-2.xml").data().fields().values())
        .allSatisfy(
            field -> {
              assertThat(field.source()).isEqualTo(Source.E_INVOICE);
              assertThat(field.confidence()).isEqualTo(0.99);
              assertThat(field.location()).isNull();
            });
  }

  @Test
  void readsCii1WithItsCreditNoteZeroTaxAndNoteLines() {
    EInvoice invoice = Xml.read("cii-1.xml");

    assertThat(invoice.type()).isEqualTo(DocumentType.CREDIT_NOTE);
    assertThat(invoice.language()).isNull();
    assertThat(invoice.syntax()).isEqualTo(Syntax.CII_1);
    assertThat(Xml.header(invoice.data()))
        .containsExactly(
            entry("vendor", "Lampenhaus Erle"),
            entry("invoice_number", "4711"),
            entry("invoice_date", "2025-09-01"),
            entry("currency", "EUR"),
            entry("subtotal", "110.00"),
            entry("tax_amount", "0.00"),
            entry("shipping_amount", "9.90"),
            entry("total_amount", "110.00"),
            entry("purchase_order", "PO 5"),
            entry("customer", "Hotel Morgenrot"),
            entry("vendor_tax_id", "99/1"));
    assertThat(invoice.data().lineItems())
        .singleElement()
        .extracting(Xml::cells)
        .hasToString(
            "{description=Tischleuchte, quantity=2, unit=piece, unit_price=50.05, tax_rate=0,"
                + " amount=100.10}");
  }

  @Test
  void readsUblInvoice() {
    EInvoice invoice = Xml.read("ubl-invoice.xml");

    assertThat(invoice.syntax()).isEqualTo(Syntax.UBL_2);
    assertThat(invoice.language()).isEqualTo("nl");
    assertThat(Xml.header(invoice.data()))
        .containsExactly(
            entry("vendor", "Fietsplezier Zutphen B.V."),
            entry("invoice_number", "2026/044"),
            entry("invoice_date", "2026-02-03"),
            entry("due_date", "2026-03-05"),
            entry("currency", "EUR"),
            entry("subtotal", "302.50"),
            entry("tax_amount", "63.53"),
            entry("discount_amount", "10.00"),
            entry("shipping_amount", "12.50"),
            entry("total_amount", "366.03"),
            entry("amount_due", "366.03"),
            entry("payment_terms", "Binnen 30 dagen"),
            entry("customer", "Gemeente Voorbeeld"),
            entry("vendor_tax_id", "NL001234567B01"),
            entry("iban", "NL02ABNA0123456789"),
            entry("bic", "ABNANL2A"));
    assertThat(invoice.data().lineItems())
        .singleElement()
        .extracting(Xml::cells)
        .hasToString(
            "{description=Stadsfiets, quantity=3, unit=XYZ, unit_price=100, tax_rate=21,"
                + " amount=300.00}");
  }

  @Test
  void readsUblCreditNoteWithoutInventingAnIban() {
    EInvoice note = Xml.read("ubl-credit-note.xml");

    assertThat(note.type()).isEqualTo(DocumentType.CREDIT_NOTE);
    assertThat(Xml.header(note.data()))
        .containsExactly(
            entry("vendor", "Snickeri Älven AB"),
            entry("invoice_number", "CN-3"),
            entry("invoice_date", "2026-04-01"),
            entry("due_date", "2026-05-01"),
            entry("currency", "SEK"),
            entry("subtotal", "80"),
            entry("total_amount", "100"),
            entry("amount_due", "100"));
    assertThat(note.data().lineItems()).hasSize(1);
  }

  @Test
  void minimumProfileHasNoLines() {
    EInvoice invoice = Xml.read("cii-2-minimum.xml");

    assertThat(invoice.data().lineItems()).isEmpty();
    assertThat(invoice.data().amount(Field.TOTAL_AMOUNT)).contains(new BigDecimal("240.00"));
  }

  @Test
  void looksIntoThePeppolEnvelope() {
    String invoice = Xml.text("ubl-invoice.xml").replaceFirst("<\\?xml.*\\?>", "");
    String envelope =
        "<StandardBusinessDocument><Header/>" + invoice + "</StandardBusinessDocument>";

    assertThat(Xml.first(envelope.getBytes(StandardCharsets.UTF_8)))
        .get()
        .extracting(e -> Xml.header(e.data()).get("invoice_number"))
        .isEqualTo("2026/044");
  }

  @ParameterizedTest
  @CsvSource({
    "20260312, 2026-03-12",
    "202603121530, 2026-03-12",
    "2026-03-12, 2026-03-12",
    "2026-03-12T08:00:00Z, 2026-03-12",
    "202603,",
    "202611,",
    "20260230,",
    "12.03.2026, 2026-03-12",
    "12/03/2026,"
  })
  void aDateIsADayOrNothing(String stated, String expected) {
    String xml = Xml.text("cii-2-minimum.xml").replace("20260105", stated);

    assertThat(
            Xml.first(xml.getBytes(StandardCharsets.UTF_8))
                .flatMap(e -> e.data().date(Field.INVOICE_DATE))
                .map(Object::toString)
                .orElse(null))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "240.00, 240.00",
    "' 240.0000 ', 240.00",
    "'240,00', 240.00",
    "-240.00, -240.00",
    "+7, 7",
    "'1.240,00', 1240.00",
    "'1,240.00', 1240.00",
    "'1,240',",
    "'12.40,00',",
    "1e9,",
    "EUR 240,",
    "0x10,"
  })
  void anAmountIsReadWithoutGuessing(String stated, String expected) {
    String xml =
        Xml.text("cii-2-minimum.xml")
            .replace(
                "<ram:GrandTotalAmount>240.00</ram:GrandTotalAmount>",
                "<ram:GrandTotalAmount>" + stated + "</ram:GrandTotalAmount>");

    assertThat(
            Xml.first(xml.getBytes(StandardCharsets.UTF_8))
                .flatMap(e -> e.data().amount(Field.TOTAL_AMOUNT))
                .map(BigDecimal::toPlainString)
                .orElse(null))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GROUP", "INFORMATION"})
  void linesThatOnlyHeadOthersAreNotBilled(String status) {
    String xml =
        Xml.text("cii-2.xml")
            .replace(
                "<ram:LineID>1</ram:LineID>",
                "<ram:LineID>1</ram:LineID><ram:LineStatusReasonCode>"
                    + status
                    + "</ram:LineStatusReasonCode>");

    assertThat(Xml.first(xml.getBytes(StandardCharsets.UTF_8)).orElseThrow().data())
        .satisfies(
            data ->
                assertThat(data.lineItems())
                    .singleElement()
                    .satisfies(line -> assertThat(Xml.cells(line)).containsValue("Verlegung")));
  }

  @Test
  void headingsWrittenAsLinesOfZeroAreNotBilled() {
    String xml =
        Xml.text("cii-2.xml")
            .replace(">3.5</ram:BilledQuantity>", ">0</ram:BilledQuantity>")
            .replace(">204.75</ram:LineTotalAmount>", ">0.00</ram:LineTotalAmount>");

    assertThat(Xml.first(xml.getBytes(StandardCharsets.UTF_8)).orElseThrow().data())
        .satisfies(data -> assertThat(data.lineItems()).hasSize(1));
  }

  @Test
  void readsTheDraftsOfCii1WhoseRootIsNamedInvoice() {
    String xml = Xml.text("cii-1.xml").replace("CrossIndustryDocument ", "Invoice ");
    String draft = xml.replace("</a:CrossIndustryDocument>", "</a:Invoice>");

    assertThat(Xml.first(draft.getBytes(StandardCharsets.UTF_8)))
        .get()
        .extracting(e -> Xml.header(e.data()).get("total_amount"))
        .isEqualTo("110.00");
  }
}

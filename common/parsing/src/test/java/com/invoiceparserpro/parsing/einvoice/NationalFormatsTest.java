package com.invoiceparserpro.parsing.einvoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.invoiceparserpro.model.Arithmetic;
import com.invoiceparserpro.model.Check;
import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.Source;
import com.invoiceparserpro.model.TaxLine;
import com.invoiceparserpro.parsing.einvoice.EInvoice.Syntax;
import com.invoiceparserpro.parsing.einvoice.EInvoiceFile.Flaw;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalFormatsTest {

  @Test
  void readsEachInvoiceOfAFatturaPa() {
    List<EInvoice> invoices = EInvoiceReader.read(Xml.bytes("fattura-pa.xml")).invoices();

    assertThat(invoices).hasSize(2);
    assertThat(invoices.get(0).syntax()).isEqualTo(Syntax.FATTURA_PA);
    assertThat(Xml.header(invoices.get(0).data()))
        .containsExactly(
            entry("vendor", "Cantina Belvento S.r.l."),
            entry("invoice_number", "118/A"),
            entry("invoice_date", "2026-02-10"),
            entry("due_date", "2026-03-12"),
            entry("currency", "EUR"),
            entry("subtotal", "210.00"),
            entry("tax_amount", "46.20"),
            entry("total_amount", "256.20"),
            entry("amount_due", "256.20"),
            entry("purchase_order", "ORD-5"),
            entry("customer", "Lara Bianchini"),
            entry("vendor_tax_id", "IT01234560157"),
            entry("customer_tax_id", "BNCLRA80A41F205X"),
            entry("iban", "IT60X0542811101000000123456"));
    assertThat(Xml.cells(invoices.get(0).data().lineItems().get(0)))
        .containsExactly(
            entry("description", "Vermentino 0,75 l"),
            entry("quantity", "20"),
            entry("unit", "bt"),
            entry("unit_price", "10.00"),
            entry("discount", "20.00"),
            entry("tax_rate", "22"),
            entry("amount", "180.00"));
  }

  @Test
  void whatAFatturaPaLeavesToBeAddedUpIsDerived() {
    EInvoice note = EInvoiceReader.read(Xml.bytes("fattura-pa.xml")).invoices().get(1);

    assertThat(note.type()).isEqualTo(DocumentType.CREDIT_NOTE);
    assertThat(note.data().amount(Field.TOTAL_AMOUNT)).contains(new BigDecimal("26.40"));
    assertThat(note.data().field(Field.TOTAL_AMOUNT).orElseThrow().source())
        .isEqualTo(Source.DERIVED);
    assertThat(note.data().amount(Field.SUBTOTAL)).contains(new BigDecimal("22.00"));
    assertThat(note.data().taxBreakdown())
        .contains(
            new TaxLine(new BigDecimal("22"), new BigDecimal("20.00"), new BigDecimal("4.40")));
  }

  @Test
  void readsKsef() {
    EInvoice invoice = Xml.read("ksef-fa.xml");

    assertThat(invoice.syntax()).isEqualTo(Syntax.KSEF_FA);
    assertThat(invoice.profile()).isEqualTo("FA (3)");
    assertThat(Xml.header(invoice.data()))
        .containsExactly(
            entry("vendor", "Stolarnia Dębowa sp. z o.o."),
            entry("invoice_number", "FV/12/2026"),
            entry("invoice_date", "2026-01-20"),
            entry("due_date", "2026-02-03"),
            entry("currency", "PLN"),
            entry("subtotal", "1050.00"),
            entry("tax_amount", "234.00"),
            entry("total_amount", "1284.00"),
            entry("customer", "Księgarnia Pod Lipą"),
            entry("vendor_tax_id", "5260001246"),
            entry("customer_tax_id", "7010002377"),
            entry("iban", "PL61109010140000071219812874"));
    assertThat(Xml.cells(invoice.data().lineItems().get(1)))
        .containsExactly(
            entry("description", "Poradnik"),
            entry("quantity", "1"),
            entry("unit", "szt."),
            entry("unit_price", "50.00"),
            entry("tax_rate", "8"),
            entry("amount", "50.00"));
  }

  @Test
  void aKsefCorrectionThatTakesMoneyBackIsACreditNoteWithoutTheLinesAsTheyWere() {
    String correction =
        Xml.text("ksef-fa.xml")
            .replace(">VAT</RodzajFaktury>", ">KOR</RodzajFaktury>")
            .replace(">1284.00<", ">-54.00<")
            .replace("<P_12>23</P_12>", "<P_12>23</P_12><StanPrzed>1</StanPrzed>");

    EInvoice note = Xml.first(correction.getBytes(StandardCharsets.UTF_8)).orElseThrow();

    assertThat(note.type()).isEqualTo(DocumentType.CREDIT_NOTE);
    assertThat(note.data().lineItems())
        .extracting(line -> line.text(LineColumn.DESCRIPTION).orElse(""))
        .containsExactly("Poradnik");
  }

  @Test
  void readsCfdi() {
    EInvoice invoice = Xml.read("cfdi.xml");

    assertThat(invoice.syntax()).isEqualTo(Syntax.CFDI);
    assertThat(Xml.header(invoice.data()))
        .containsExactly(
            entry("vendor", "ALFARERIA LOS PINOS"),
            entry("invoice_number", "B204"),
            entry("invoice_date", "2026-03-02"),
            entry("currency", "MXN"),
            entry("subtotal", "1050.00"),
            entry("tax_amount", "160.00"),
            entry("discount_amount", "50.00"),
            entry("total_amount", "1160.00"),
            entry("payment_terms", "Contado"),
            entry("customer", "HOTEL CASA MARINA"),
            entry("vendor_tax_id", "ALP900101AB1"),
            entry("customer_tax_id", "HCM850505CD2"));
    assertThat(Xml.cells(invoice.data().lineItems().get(0)))
        .containsExactly(
            entry("description", "Jarrón de barro"),
            entry("quantity", "3"),
            entry("unit", "Pieza"),
            entry("unit_price", "350.00"),
            entry("discount", "50.00"),
            entry("tax_rate", "16"),
            entry("amount", "1050.00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"P", "T", "N"})
  void aCfdiThatBillsNothingIsNoInvoice(String kind) {
    String xml =
        Xml.text("cfdi.xml")
            .replace("TipoDeComprobante=\"I\"", "TipoDeComprobante=\"" + kind + "\"");

    assertThat(EInvoiceReader.read(xml.getBytes(StandardCharsets.UTF_8)).flaw())
        .isEqualTo(Flaw.NOTHING_STATED);
  }

  @Test
  void readsFacturae() {
    EInvoice invoice = Xml.read("facturae.xml");

    assertThat(invoice.syntax()).isEqualTo(Syntax.FACTURAE);
    assertThat(Xml.header(invoice.data()))
        .containsExactly(
            entry("vendor", "Viveros Arrayán S.L."),
            entry("invoice_number", "V26-77"),
            entry("invoice_date", "2026-04-09"),
            entry("due_date", "2026-05-09"),
            entry("currency", "EUR"),
            entry("subtotal", "120.00"),
            entry("tax_amount", "12.00"),
            entry("total_amount", "132.00"),
            entry("amount_due", "132.00"),
            entry("customer", "Marta Olmo Rey"),
            entry("vendor_tax_id", "ESB12345674"),
            entry("customer_tax_id", "12345678Z"),
            entry("iban", "ES9121000418450200051332"));
    assertThat(Xml.cells(invoice.data().lineItems().get(0)))
        .containsExactly(
            entry("description", "Olivo joven"),
            entry("quantity", "4"),
            entry("unit_price", "30.00"),
            entry("tax_rate", "10"),
            entry("amount", "120.00"));
  }

  @Test
  void readsIsdocThoughItsRootIsNamedAsThatOfUbl() {
    EInvoice invoice = Xml.read("isdoc.xml");

    assertThat(invoice.syntax()).isEqualTo(Syntax.ISDOC);
    assertThat(invoice.language()).isEqualTo("cs");
    assertThat(Xml.header(invoice.data()))
        .containsExactly(
            entry("vendor", "Sklárna Jizera s.r.o."),
            entry("invoice_number", "FV-2026-031"),
            entry("invoice_date", "2026-03-03"),
            entry("due_date", "2026-03-17"),
            entry("currency", "CZK"),
            entry("subtotal", "1200.00"),
            entry("tax_amount", "252.00"),
            entry("total_amount", "1452.00"),
            entry("amount_due", "1452.00"),
            entry("customer", "Penzion U Mostu"),
            entry("vendor_tax_id", "CZ25596641"),
            entry("customer_tax_id", "00006947"),
            entry("iban", "CZ6508000000192000145399"));
    assertThat(Xml.cells(invoice.data().lineItems().get(0)))
        .containsExactly(
            entry("description", "Váza malá"),
            entry("quantity", "6"),
            entry("unit", "ks"),
            entry("unit_price", "200.00"),
            entry("tax_rate", "21"),
            entry("amount", "1200.00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fattura-pa.xml", "ksef-fa.xml", "cfdi.xml", "facturae.xml", "isdoc.xml"})
  void eachAddsUpAndGivesNoReasonToWarn(String name) {
    EInvoice invoice = Xml.read(name);

    assertThat(Arithmetic.check(invoice.data()))
        .hasSizeGreaterThanOrEqualTo(2)
        .allMatch(Check::passed);
    assertThat(invoice.warnings()).isEmpty();
  }
}

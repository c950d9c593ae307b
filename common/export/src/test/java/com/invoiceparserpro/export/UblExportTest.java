package com.invoiceparserpro.export;

import static com.invoiceparserpro.export.Invoices.write;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** UBL against the official rules. */
class UblExportTest {

  @Test
  void keepsTheEuropeanNorm() throws IOException {
    String xml = valid(Invoices.complete());
    assertThat(xml)
        .contains("<cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID>")
        .contains("<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>")
        .contains("<cbc:CompanyID>DE136695976</cbc:CompanyID>")
        .contains("<cbc:ID>DE02500105170137075030</cbc:ID>")
        .contains("<cbc:Percent>19</cbc:Percent>")
        .contains("<cbc:PayableAmount currencyID=\"EUR\">119.00</cbc:PayableAmount>");
  }

  @Test
  void theCustomersCountryIsTheSendersWhereItsAddressNamesNone() throws IOException {
    assertThat(valid(Invoices.complete()).split("<cbc:IdentificationCode>DE<")).hasSize(3);
    assertThat(
            valid(
                Invoices.complete().with(Field.CUSTOMER_ADDRESS, "Gasse 1, 1010 Wien, Österreich")))
        .contains("<cbc:IdentificationCode>AT<")
        .doesNotContain("Österreich");
  }

  @Test
  void completesAVatNumberOnlyWhereItProvesTheCountry() throws IOException {
    Invoices austrian =
        Invoices.complete().with(Field.VENDOR_ADDRESS, "Gasse 1, 1010 Wien, Österreich");
    assertThat(valid(austrian.with(Field.VENDOR_TAX_ID, "U13585627"))).contains(">ATU13585627<");
    assertThat(missing(austrian.with(Field.VENDOR_TAX_ID, "U13585628").build()))
        .containsExactly("vendor_tax_id");
  }

  @Test
  void saysPeppolOnlyWhereItsRulesHoldToo() throws IOException {
    Invoices austrian =
        Invoices.complete()
            .with(Field.VENDOR_TAX_ID, "ATU13585627")
            .with(Field.VENDOR_ADDRESS, "Gasse 1, 1010 Wien")
            .with(Field.CUSTOMER_TAX_ID, "ATU66889218")
            .without(Field.IBAN)
            .without(Field.BIC);
    assertThat(valid(austrian)).doesNotContain("peppol");
    assertThat(valid(austrian.with(Field.PURCHASE_ORDER, "4711")))
        .contains("poacc:billing:3.0")
        .contains("<cbc:EndpointID schemeID=\"9914\">ATU13585627</cbc:EndpointID>");
  }

  @Test
  void aDiscountAndShippingAreOfTheDocument() throws IOException {
    String xml =
        valid(
            Invoices.complete()
                .amount(Field.DISCOUNT_AMOUNT, "-10.00")
                .amount(Field.SHIPPING_AMOUNT, "5.90")
                .amount(Field.TAX_AMOUNT, "18.22")
                .amount(Field.TOTAL_AMOUNT, "114.12"));
    assertThat(xml)
        .contains("AllowanceTotalAmount currencyID=\"EUR\">10.00<")
        .contains("ChargeTotalAmount currencyID=\"EUR\">5.90<")
        .contains("TaxExclusiveAmount currencyID=\"EUR\">95.90<");
  }

  @Test
  void severalRatesHaveTheirSubtotals() throws IOException {
    String xml =
        valid(
            Invoices.complete()
                .withoutLines()
                .line("Honig", "8", "5.00", "40.00", "7")
                .line("Kerzen", "2", "30.00", "60.00", "19")
                .tax("7", "40.00", "2.80")
                .tax("19", "60.00", "11.40")
                .amount(Field.TAX_AMOUNT, "14.20")
                .amount(Field.TOTAL_AMOUNT, "114.20"));
    assertThat(xml.split("<cac:TaxSubtotal>")).hasSize(3);
  }

  @Test
  void linesWithTaxAreTurnedIntoLinesWithout() throws IOException {
    String xml =
        valid(
            Invoices.complete()
                .withoutLines()
                .line("Honig", "8", "5.95", "47.60", null)
                .line("Kerzen", "2", "35.70", "71.40", null));
    assertThat(xml)
        .contains("<cbc:LineExtensionAmount currencyID=\"EUR\">40.00<")
        .contains("<cbc:PriceAmount currencyID=\"EUR\">5<");
  }

  @Test
  void creditNotesArePositiveWhicheverSignIsPrinted() throws IOException {
    Invoices printed =
        Invoices.complete()
            .type(DocumentType.CREDIT_NOTE)
            .withoutLines()
            .line("Honig", "-8", "5.00", "-40.00", null)
            .line("Kerzen", "2", "-30.00", "-60.00", null)
            .amount(Field.SUBTOTAL, "-100.00")
            .amount(Field.TAX_AMOUNT, "-19.00")
            .amount(Field.TOTAL_AMOUNT, "-119.00");
    String positive =
        valid(
            Invoices.complete()
                .type(DocumentType.CREDIT_NOTE)
                .with(Field.PAYMENT_TERMS, "14 Tage"));
    String xml = valid(printed.with(Field.PAYMENT_TERMS, "14 Tage"));
    assertThat(xml).contains("<CreditNote").contains("<cbc:PaymentDueDate>2026-07-14<");
    assertThat(xml).isEqualTo(positive);
  }

  @Test
  void whatWasPaidBeforeIsNotToPay() throws IOException {
    assertThat(
            valid(
                Invoices.complete()
                    .amount(Field.AMOUNT_PAID, "-19.00")
                    .amount(Field.AMOUNT_DUE, "100.00")))
        .contains("PrepaidAmount currencyID=\"EUR\">19.00<")
        .contains("PayableAmount currencyID=\"EUR\">100.00<");
    assertThat(valid(Invoices.complete().amount(Field.AMOUNT_DUE, "0.00").without(Field.DUE_DATE)))
        .contains("PrepaidAmount currencyID=\"EUR\">119.00<");
    assertThat(valid(Invoices.complete().amount(Field.AMOUNT_DUE, "119.05")))
        .contains("PayableRoundingAmount currencyID=\"EUR\">0.05<");
  }

  @Test
  void returnedGoodsHaveANegativeQuantityAndNoNegativePrice() throws IOException {
    String xml =
        valid(
            Invoices.complete()
                .line("Pfand", "4", "-2.50", "-10.00", null)
                .amount(Field.TAX_AMOUNT, "17.10")
                .amount(Field.TOTAL_AMOUNT, "107.10"));
    assertThat(xml)
        .contains("<cbc:InvoicedQuantity unitCode=\"C62\">-4<")
        .contains("<cbc:PriceAmount currencyID=\"EUR\">2.50<");
  }

  @Test
  void hostileTextStaysText() throws IOException {
    String xml =
        valid(
            Invoices.complete()
                .with(Field.VENDOR, "A<b>&\u0000\uD800]]>\n\"x\"")
                .with(Field.PAYMENT_TERMS, "<!DOCTYPE x>"));
    assertThat(xml).contains("A&lt;b&gt;&amp;]]&gt; \"x\"").contains("&lt;!DOCTYPE x&gt;");
  }

  @Test
  void saysAllThatIsMissingByField() {
    Invoice bare =
        Invoices.complete()
            .without(Field.VENDOR_TAX_ID)
            .without(Field.CUSTOMER)
            .without(Field.CUSTOMER_ADDRESS)
            .without(Field.VENDOR_ADDRESS)
            .without(Field.INVOICE_NUMBER)
            .without(Field.CURRENCY)
            .withoutLines()
            .build();
    assertThat(missing(bare))
        .containsExactly(
            "vendor_address",
            "vendor_tax_id",
            "customer",
            "customer_address",
            "invoice_number",
            "currency",
            "line_items");
  }

  @Test
  void makesUpNeitherRatesNorReasonsNorDates() {
    assertThat(missing(Invoices.complete().without(Field.DUE_DATE).build()))
        .containsExactly("due_date");
    assertThat(missing(Invoices.complete().without(Field.TAX_AMOUNT).build()))
        .containsExactly("tax_amount");
    Invoices zero =
        Invoices.complete().amount(Field.TAX_AMOUNT, "0.00").amount(Field.TOTAL_AMOUNT, "100.00");
    assertThat(missing(zero.build())).containsExactly("tax_amount");
    Invoices mixed =
        Invoices.complete()
            .tax("7", "40.00", "2.80")
            .tax("19", "60.00", "11.40")
            .amount(Field.TAX_AMOUNT, "14.20")
            .amount(Field.TOTAL_AMOUNT, "114.20");
    assertThat(missing(mixed.build()))
        .containsExactly("line_items.0.tax_rate", "line_items.1.tax_rate");
    assertThat(missing(Invoices.complete().line("Mehr", "1", "1.00", "1.00", null).build()))
        .containsExactly("line_items");
  }

  @Test
  void severalInvoicesAreAZipOfThem() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FileKind kind =
        ExportFormat.UBL.write(
            List.of(Invoices.complete().build(), Invoices.complete().id(2).build()).iterator(),
            ExportOptions.DEFAULT,
            out);
    assertThat(kind).isEqualTo(new FileKind("application/zip", "zip", true));
    List<String> names = new ArrayList<>();
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), UTF_8);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      names.add(entry.getName());
      assertThat(UblRules.broken(zip.readAllBytes())).isEmpty();
    }
    assertThat(names).containsExactly("00001-RE-2026-118.xml", "00002-RE-2026-118.xml");
  }

  @Test
  void aZipNamesAllInvoicesThatLackSomething() {
    Invoice first = Invoices.complete().without(Field.CUSTOMER).build();
    Invoice second = Invoices.complete().id(2).build();
    Invoice third = Invoices.complete().id(3).without(Field.INVOICE_DATE).build();
    assertThatThrownBy(() -> write(ExportFormat.UBL, first, second, third))
        .asInstanceOf(type(IncompleteInvoicesException.class))
        .extracting(
            e ->
                e.gaps().stream()
                    .map(g -> g.invoiceId().getLeastSignificantBits() + g.field())
                    .toList())
        .isEqualTo(List.of("1customer", "3invoice_date"));
  }

  @Test
  void aPeriodOutOfOrderIsLeftOut() throws IOException {
    assertThat(
            valid(
                Invoices.complete()
                    .with(Field.SERVICE_PERIOD_START, LocalDate.of(2026, 6, 30))
                    .with(Field.SERVICE_PERIOD_END, LocalDate.of(2026, 6, 1))))
        .doesNotContain("InvoicePeriod");
  }

  @Test
  void theRulesOfThisTestDoFail() throws IOException {
    byte[] xml = write(ExportFormat.UBL, Invoices.complete().build());
    String wrong = new String(xml, UTF_8).replace(">119.00</cbc:TaxInc", ">120.00</cbc:TaxInc");
    assertThat(UblRules.broken(wrong.getBytes(UTF_8))).anyMatch(e -> e.contains("BR-CO-15"));
  }

  private static String valid(Invoices invoice) throws IOException {
    byte[] xml = write(ExportFormat.UBL, invoice.build());
    assertThat(UblRules.broken(xml)).isEmpty();
    return new String(xml, UTF_8);
  }

  private static List<String> missing(Invoice invoice) {
    try {
      write(ExportFormat.UBL, invoice);
      return List.of();
    } catch (IncompleteInvoicesException e) {
      return e.gaps().stream().map(Gap::field).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

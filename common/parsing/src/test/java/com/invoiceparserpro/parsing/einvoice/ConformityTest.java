package com.invoiceparserpro.parsing.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Warning;
import com.invoiceparserpro.parsing.einvoice.EInvoiceFile.Flaw;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConformityTest {

  private static final String XML = Xml.text("cii-2.xml");

  private static EInvoice read(String xml) {
    return Xml.first(xml.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }

  private static List<String> codes(EInvoice invoice) {
    return invoice.warnings().stream().map(Warning::code).toList();
  }

  @Test
  void aSoundXmlGivesNoReasonToWarn() {
    assertThat(read(XML).warnings()).isEmpty();
    assertThat(Xml.read("cii-1.xml").warnings()).isEmpty();
    assertThat(Xml.read("ubl-invoice.xml").warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CrossIndustryInvoice:100|CrossIndustryOrder:99|e_invoice_namespace",
        "urn:cen.eu:en16931:2017|urn:example:my-own|e_invoice_profile",
        "<ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>||e_invoice_incomplete",
        "GrandTotalAmount>760.53|GrandTotalAmount>760,53|e_invoice_value_format",
        "GrandTotalAmount>760.53|GrandTotalAmount>viel|e_invoice_unreadable_value",
        "Brahms|Brahms & Sohn|e_invoice_mended",
        "Brahms|Brahms &#x2;|e_invoice_mended",
        "UTF-8|utf-16|e_invoice_encoding"
      })
  void whatIsWrongIsReadAndSaid(String part, String wrong, String code) {
    String xml = XML.replace(part, wrong == null ? "" : wrong);

    assertThat(xml).isNotEqualTo(XML);
    assertThat(codes(read(xml))).containsExactly(code);
    assertThat(read(xml).data().text(Field.INVOICE_NUMBER)).contains("KL-2026-0815");
  }

  @Test
  void namesWhatIsMissing() {
    String xml = XML.replace("<ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>", "");

    assertThat(read(xml).warnings())
        .containsExactly(new Warning("e_invoice_incomplete", "The XML does not state currency."));
  }

  @Test
  void aBareAmpersandIsPartOfTheName() {
    assertThat(read(XML.replace("Brahms", "Brahms & Sohn")).data().text(Field.CUSTOMER))
        .contains("Tischlerei Brahms & Sohn");
  }

  @Test
  void anAmountWithADecimalCommaIsThatAmount() {
    EInvoice invoice = read(XML.replace("GrandTotalAmount>760.53", "GrandTotalAmount>1.760,53"));

    assertThat(invoice.data().amount(Field.TOTAL_AMOUNT)).contains(new BigDecimal("1760.53"));
  }

  @Test
  void lostLettersMarkTheTextsAsDamaged() {
    byte[] latin = XML.replace("Nordheide", "Nordhöhe").getBytes(StandardCharsets.ISO_8859_1);

    EInvoice invoice = Xml.first(latin).orElseThrow();

    assertThat(codes(invoice)).containsExactly("e_invoice_encoding");
    assertThat(invoice.damaged()).isTrue();
    assertThat(invoice.data().text(Field.VENDOR)).contains("Korklager Nordhöhe GmbH");
    assertThat(read(XML).damaged()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "<CrossIndustryInvoice>, MALFORMED",
    "<CrossIndustryInvoice/>, NOTHING_STATED",
    "<Order/>, UNKNOWN_SYNTAX",
    "<!DOCTYPE Invoice><Invoice/>, DOCUMENT_TYPE"
  })
  void whatIsNoInvoiceSaysWhy(String xml, Flaw flaw) {
    assertThat(EInvoiceReader.read(xml.getBytes(StandardCharsets.UTF_8)).flaw()).isEqualTo(flaw);
  }

  @Test
  void aTagWithMoreAttributesThanAnyInvoiceHasIsRefused() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i <= XmlTree.MAX_ATTRIBUTES; i++) {
      attributes.append(" a").append(i).append("=\"\"");
    }
    String xml =
        XML.replace("<rsm:ExchangedDocument>", "<rsm:ExchangedDocument" + attributes + ">");

    assertThat(EInvoiceReader.read(xml.getBytes(StandardCharsets.UTF_8)).flaw())
        .isEqualTo(Flaw.OVERSIZED);
  }
}

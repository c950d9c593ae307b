package com.invoiceparserpro.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.Check;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.Source;
import com.invoiceparserpro.model.Warning;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.junit.jupiter.api.Test;

class XmlAndPageTest {

  private static final String XML = resource("/einvoice/cii-2-minimum.xml");

  private final InvoiceParser parser =
      new InvoiceParser(ParsingLimits.DEFAULT, Clock.systemUTC(), UUID::randomUUID);

  private static String resource(String name) {
    try (InputStream in = XmlAndPageTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page of the XML, but for what it names. */
  private static Drawing page(String vendor, String number, String date, String total) {
    return new Drawing()
        .text(50, 60, 16, vendor)
        .text(400, 60, 16, "Facture")
        .text(50, 110, "Facture no: " + number)
        .text(50, 125, "Date de facture: " + date)
        .text(50, 140, "Client: Librairie des Quais")
        .row(200, "Description", "Quantité", "Prix unitaire", "Montant HT")
        .row(220, "Reliure", "2", "100,00", "200,00")
        .text(350, 300, "Total HT")
        .right(480, 300, "200,00")
        .text(350, 315, "TVA 20 %")
        .right(480, 315, "40,00")
        .text(350, 330, "Total TTC EUR")
        .right(480, 330, total);
  }

  private static Drawing ownPage() {
    return page("Atelier du Pont Vieux", "F-12", "05/01/2026", "240,00");
  }

  private Invoice parse(Drawing page, byte[] xml, String name) {
    try (PDDocument document = Loader.loadPDF(page.pdf())) {
      PDComplexFileSpecification file = new PDComplexFileSpecification();
      file.setFile(name);
      file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(xml)));
      PDAnnotationFileAttachment annotation = new PDAnnotationFileAttachment();
      annotation.setFile(file);
      document.getPage(0).setAnnotations(List.of(annotation));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return parser.parse("f.pdf", bytes.toByteArray(), ParseOptions.DEFAULT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Invoice parse(Drawing page, String xml) {
    return parse(page, xml.getBytes(StandardCharsets.UTF_8), "factur-x.xml");
  }

  private static List<String> codes(Invoice invoice) {
    return invoice.warnings().stream().map(Warning::code).toList();
  }

  @Test
  void xmlAttachedToAPageIsReadAndSaid() {
    Invoice invoice = parse(ownPage(), XML);

    assertThat(invoice.parsed().field(Field.TOTAL_AMOUNT).orElseThrow())
        .matches(total -> total.source() == Source.E_INVOICE && total.location() != null);
    assertThat(codes(invoice)).containsExactly("e_invoice_attachment");
    assertThat(invoice.checks())
        .filteredOn(check -> check.rule().startsWith("e_invoice"))
        .hasSizeGreaterThanOrEqualTo(3)
        .allMatch(Check::passed);
  }

  @Test
  void aDifferentTotalOnThePageCountsFailsItsCheckAndWantsReview() {
    Invoice invoice = parse(page("Atelier du Pont Vieux", "F-12", "05/01/2026", "290,00"), XML);

    assertThat(invoice.parsed().amount(Field.TOTAL_AMOUNT).orElseThrow()).isEqualTo("290.00");
    assertThat(invoice.checks())
        .contains(new Check("e_invoice total_amount = page", false, "240.00", "290.00"));
    assertThat(invoice.needsReview()).isTrue();
  }

  @Test
  void xmlOfAnotherInvoiceIsNoticedAndThePageCounts() {
    Invoice invoice = parse(page("Atelier du Pont Vieux", "F-99", "09/02/2026", "480,00"), XML);

    assertThat(invoice.parsed().text(Field.INVOICE_NUMBER)).contains("F-99");
    assertThat(invoice.parsed().field(Field.TOTAL_AMOUNT).orElseThrow().source())
        .isEqualTo(Source.TEXT);
    assertThat(invoice.needsReview()).isTrue();
    assertThat(codes(invoice)).containsExactly("e_invoice_of_another_invoice");
    assertThat(invoice.checks())
        .contains(new Check("e_invoice invoice_number = page", false, "F-12", "F-99"));
  }

  @Test
  void theTradingNameIsTakenWhereThePagePrintsThat() {
    String xml =
        XML.replace(
            "<ram:Name>Atelier du Pont Vieux</ram:Name>",
            "<ram:Name>Martin Reliure SARL</ram:Name><ram:SpecifiedLegalOrganization>"
                + "<ram:TradingBusinessName>Atelier du Pont Vieux</ram:TradingBusinessName>"
                + "</ram:SpecifiedLegalOrganization>");

    assertThat(parse(ownPage(), xml).parsed().text(Field.VENDOR)).contains("Atelier du Pont Vieux");
  }

  @Test
  void lettersThatTheXmlLostAreThoseOfThePage() {
    String lost = XML.replace("Atelier du Pont Vieux", "Caf\u00e9 \u0002t\u00e9 Provence");
    byte[] xml = lost.getBytes(StandardCharsets.ISO_8859_1);
    Drawing page = page("Café Côté Provence", "F-12", "05/01/2026", "240,00");

    Extracted<?> vendor =
        parse(page, xml, "factur-x.xml").parsed().field(Field.VENDOR).orElseThrow();

    assertThat(vendor.value()).isEqualTo("Café Côté Provence");
    assertThat(vendor.source()).isEqualTo(Source.TEXT);
  }

  @Test
  void anAttachedXmlThatCannotBeReadIsSaid() {
    Invoice invoice = parse(ownPage(), "<rsm:CrossIndustryInvoice>");

    assertThat(invoice.parsed().text(Field.INVOICE_NUMBER)).contains("F-12");
    assertThat(invoice.warnings())
        .containsExactly(
            new Warning(
                "e_invoice_unreadable",
                "The attached XML was left out: it is not well-formed. All values are those of the"
                    + " page."));
  }

  @Test
  void anyNameAndNoNameAtAllWillDo() {
    byte[] xml = XML.getBytes(StandardCharsets.UTF_8);

    assertThat(parse(ownPage(), xml, "daten").parsed().field(Field.TOTAL_AMOUNT).orElseThrow())
        .matches(total -> total.source() == Source.E_INVOICE);
  }

  @Test
  void aSignedXmlIsReadAndItsSignatureLeftAlone() {
    byte[] xml = XML.getBytes(StandardCharsets.UTF_8);
    byte[] signed = Asn1.signed(xml);

    Invoice invoice = parser.parse("f.xml.p7m", signed, ParseOptions.DEFAULT);

    assertThat(invoice.parsed().text(Field.INVOICE_NUMBER)).contains("F-12");
    assertThat(codes(invoice)).containsExactly("signature_not_verified");
  }
}

package com.invoiceparserpro.parsing.einvoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.invoiceparserpro.model.Field;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EInvoiceReaderHostileTest {

  private static final String INVOICE = Xml.text("ubl-credit-note.xml");

  private static Optional<String> vendor(byte[] xml) {
    return Xml.first(xml).flatMap(e -> e.data().text(Field.VENDOR));
  }

  private static Optional<EInvoice> read(String xml) {
    return Xml.first(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static String withDoctype(String doctype, String number) {
    return INVOICE.replace("?>", "?>" + doctype).replace("CN-3", number);
  }

  @Test
  void readsNoExternalEntity() {
    String xml = withDoctype("<!DOCTYPE x [<!ENTITY f SYSTEM \"file:/etc/hostname\">]>", "&f;");

    assertThat(read(xml)).isEmpty();
  }

  @Test
  void expandsNoEntities() {
    StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha\">");
    for (int i = 1; i <= 30; i++) {
      entities.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }

    assertThat(read(withDoctype("<!DOCTYPE x [" + entities + "]>", "&a30;"))).isEmpty();
  }

  @Test
  void refusesADocumentTypeEvenWithoutEntities() {
    assertThat(read(withDoctype("<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\">", "CN-3")))
        .isEmpty();
  }

  @Test
  void refusesMoreDepthThanAnInvoiceHas() {
    String deep = "<x>".repeat(100_000) + "</x>".repeat(100_000);

    assertThat(read(INVOICE.replace("</n:CreditNote>", deep + "</n:CreditNote>"))).isEmpty();
  }

  @Test
  void refusesMoreElementsThanAnInvoiceHas() {
    String many = "<x/>".repeat(XmlTree.MAX_ELEMENTS);

    assertThat(read(INVOICE.replace("</n:CreditNote>", many + "</n:CreditNote>"))).isEmpty();
  }

  @Test
  void dropsAttachedFilesInTheXml() {
    String file = "<cbc:EmbeddedDocumentBinaryObject>" + "QUJD".repeat(500_000) + "</cbc:";
    String xml =
        INVOICE.replace("</n:CreditNote>", file + "EmbeddedDocumentBinaryObject></n:CreditNote>");

    assertThat(vendor(xml.getBytes(StandardCharsets.UTF_8))).contains("Snickeri Älven AB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252"})
  void readsEveryDeclaredEncoding(String encoding) {
    String declared = encoding.startsWith("UTF-16") ? "UTF-16" : encoding;
    String bom = encoding.startsWith("UTF") ? "\uFEFF" : "";
    String xml = bom + INVOICE.replace("encoding=\"UTF-8\"", "encoding=\"" + declared + "\"");

    assertThat(vendor(xml.getBytes(Charset.forName(encoding)))).contains("Snickeri Älven AB");
  }

  @Test
  void readsUtf8ThatClaimsToBeUtf16() {
    String xml = INVOICE.replace("UTF-8", "utf-16");

    assertThat(vendor(xml.getBytes(StandardCharsets.UTF_8))).contains("Snickeri Älven AB");
  }

  @Test
  void readsLatinThatClaimsToBeUtf8() {
    assertThat(vendor(INVOICE.getBytes(StandardCharsets.ISO_8859_1))).contains("Snickeri Älven AB");
  }

  @Test
  void readsWithBlanksBeforeAndJunkBehind() {
    byte[] xml = ("\n  " + INVOICE + "\0\0\0 end").getBytes(StandardCharsets.UTF_8);

    assertThat(vendor(xml)).contains("Snickeri Älven AB");
  }

  @Test
  void readsWithUndeclaredPrefixesAndForeignNamespaces() {
    String undeclared = INVOICE.replaceAll(" xmlns:cbc=\"[^\"]*\"", "");
    String foreign = INVOICE.replace("CommonBasicComponents-2", "CommonBasicComponents-9");

    assertThat(read(undeclared)).isPresent();
    assertThat(read(foreign)).isPresent();
  }

  @Test
  void readsNothingFromTruncatedXmlAtAnyPoint() {
    byte[] xml = INVOICE.getBytes(StandardCharsets.UTF_8);
    int root = INVOICE.lastIndexOf("</n:CreditNote>");

    assertThat(IntStream.range(0, root).filter(i -> i % 7 == 0))
        .allSatisfy(length -> assertThat(Xml.first(Arrays.copyOf(xml, length))).isEmpty());
  }

  @Test
  void neverFailsOnDamagedBytes() {
    byte[] xml = INVOICE.getBytes(StandardCharsets.UTF_8);
    Random random = new Random(42);
    for (int round = 0; round < 2_000; round++) {
      byte[] damaged = xml.clone();
      for (int i = 0; i < 1 + round % 5; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      assertThatCode(() -> Xml.first(damaged)).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "no xml",
        "<",
        "<SCRDMCCBDACIOMessageStructure><ExchangedDocument><ID>1</ID></ExchangedDocument>"
            + "</SCRDMCCBDACIOMessageStructure>",
        "<Order><ID>1</ID></Order>",
        "<Invoice><InvoiceNumber>1</InvoiceNumber></Invoice>",
        "<CrossIndustryInvoice/>",
        "<html><body>Invoice</body></html>"
      })
  void whatIsNoInvoiceIsNone(String xml) {
    assertThat(read(xml)).isEmpty();
  }
}

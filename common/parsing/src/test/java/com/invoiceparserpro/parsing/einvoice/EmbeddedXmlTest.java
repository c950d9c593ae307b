package com.invoiceparserpro.parsing.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.Field;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EmbeddedXmlTest {

  private final PDDocument document = new PDDocument();
  private final COSDictionary catalog = document.getDocumentCatalog().getCOSObject();

  @AfterEach
  void close() throws IOException {
    document.close();
  }

  private COSDictionary file(String name, byte[] content) throws IOException {
    PDEmbeddedFile embedded =
        new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
    return file(name, embedded.getCOSObject());
  }

  private static COSDictionary file(String name, COSStream stream) {
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(name);
    COSDictionary embedded = new COSDictionary();
    embedded.setItem(COSName.F, stream);
    file.getCOSObject().setItem(COSName.EF, embedded);
    return file.getCOSObject();
  }

  /** A leaf of a name tree: names and files in turn. */
  private static COSDictionary leaf(COSDictionary... files) {
    COSArray names = new COSArray();
    for (COSDictionary file : files) {
      names.add(new COSString(file.getString(COSName.F)));
      names.add(file);
    }
    COSDictionary node = new COSDictionary();
    node.setItem(COSName.NAMES, names);
    return node;
  }

  private static COSDictionary parent(COSDictionary... kids) {
    COSDictionary node = new COSDictionary();
    node.setItem(COSName.KIDS, new COSArray(Arrays.asList(kids)));
    return node;
  }

  private void embed(COSDictionary nameTree) {
    COSDictionary names = new COSDictionary();
    names.setItem(COSName.EMBEDDED_FILES, nameTree);
    catalog.setItem(COSName.NAMES, names);
  }

  private String number() {
    return EmbeddedXml.find(document).invoices().stream()
        .findFirst()
        .flatMap(e -> e.data().text(Field.INVOICE_NUMBER))
        .orElse("none");
  }

  @Test
  void findsTheInvoiceInTheNameTree() throws IOException {
    embed(parent(parent(leaf(file("factur-x.xml", Xml.bytes("cii-2.xml"))))));

    assertThat(number()).isEqualTo("KL-2026-0815");
  }

  @Test
  void findsTheInvoiceAmongTheAssociatedFiles() throws IOException {
    COSArray files = new COSArray();
    files.add(file("ZUGFeRD-invoice.xml", Xml.bytes("cii-1.xml")));
    catalog.setItem(COSName.getPDFName("AF"), files);

    assertThat(number()).isEqualTo("4711");
  }

  @Test
  void prefersThePrescribedNameAndPassesOverOtherFiles() throws IOException {
    embed(
        leaf(
            file("a.xml", Xml.bytes("ubl-invoice.xml")),
            file("terms.txt", Xml.bytes("cii-1.xml")),
            file("xrechnung.xml", Xml.bytes("cii-2.xml"))));

    assertThat(EmbeddedXml.find(document).invoices()).hasSize(3);
    assertThat(number()).isEqualTo("KL-2026-0815");
  }

  @Test
  void fallsBackToAnyAttachedInvoice() throws IOException {
    byte[] order = "<SCRDMCCBDACIOMessageStructure/>".getBytes(StandardCharsets.UTF_8);
    embed(leaf(file("factur-x.xml", order), file("data.XML", Xml.bytes("ubl-invoice.xml"))));

    assertThat(number()).isEqualTo("2026/044");
  }

  @Test
  void thereIsNoneInAPlainDocument() {
    assertThat(EmbeddedXml.find(document).invoices()).isEmpty();
    assertThat(EmbeddedXml.find(document).warnings()).isEmpty();
  }

  @Test
  void survivesLoopsInTheNameTree() throws IOException {
    COSDictionary loop = parent(leaf(file("factur-x.xml", Xml.bytes("cii-2.xml"))));
    ((COSArray) loop.getDictionaryObject(COSName.KIDS)).add(loop);
    embed(loop);

    assertThat(EmbeddedXml.find(document).invoices()).hasSize(1);
  }

  @Test
  void looksIntoABoundedNumberOfFiles() throws IOException {
    COSDictionary[] files = new COSDictionary[100];
    for (int i = 0; i < files.length; i++) {
      String numbered = Xml.text("cii-2-minimum.xml").replace("F-12", "F-" + i);
      files[i] = file(i + ".xml", numbered.getBytes(StandardCharsets.UTF_8));
    }
    embed(leaf(files));

    assertThat(EmbeddedXml.find(document).invoices()).hasSize(EmbeddedXml.MAX_FILES);
  }

  @Test
  void leavesOutABombOfNestedFilters() throws IOException {
    byte[] zeros = deflated(new byte[EmbeddedXml.MAX_BYTES + 1]);
    embed(
        leaf(
            file("factur-x.xml", stream(deflated(zeros), 2)),
            file("other.xml", Xml.bytes("cii-2.xml"))));

    assertThat(number()).isEqualTo("KL-2026-0815");
    assertThat(EmbeddedXml.find(document).invoices()).hasSize(1);
  }

  @Test
  void readsAStreamWhoseEndIsDamaged() throws IOException {
    byte[] packed = deflated(Xml.bytes("cii-2.xml"));
    embed(leaf(file("factur-x.xml", stream(Arrays.copyOf(packed, packed.length - 4), 1))));

    assertThat(number()).isEqualTo("KL-2026-0815");
  }

  private COSStream stream(byte[] raw, int filters) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(raw);
    }
    COSArray names = new COSArray();
    for (int i = 0; i < filters; i++) {
      names.add(COSName.FLATE_DECODE);
    }
    stream.setItem(COSName.FILTER, names);
    return stream;
  }

  private static byte[] deflated(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }
}

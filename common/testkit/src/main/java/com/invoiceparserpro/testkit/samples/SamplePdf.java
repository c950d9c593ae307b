package com.invoiceparserpro.testkit.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Draws a sample. The same sample gives the same bytes. */
final class SamplePdf {

  private SamplePdf() {}

  /**
   * @param attachment e-invoice XML to embed; null for none
   */
  static byte[] draw(SampleInvoice invoice, Look look, @Nullable String attachment)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId((long) invoice.name().hashCode());
      PDDocumentInformation information = new PDDocumentInformation();
      information.setTitle(invoice.name());
      document.setDocumentInformation(information);
      Wording wording = Wording.named(look.wording());
      PDRectangle size = look.letter() ? PDRectangle.LETTER : PDRectangle.A4;
      try (Sheet sheet = new Sheet(document, size, look.faces())) {
        float top = new Heading(sheet, invoice, wording).draw(look.heading());
        float end = new LineTable(sheet, invoice, look, wording).draw(top);
        new Totals(sheet, invoice, look, wording, end).draw();
      }
      if (attachment != null) {
        FacturX.attach(document, attachment);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes, CompressParameters.NO_COMPRESSION);
      return bytes.toByteArray();
    }
  }
}

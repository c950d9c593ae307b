package com.invoiceparserpro.benchmarks.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Pages with little on them. */
final class Pages {

  private Pages() {}

  /** A page that states its number among other numbers. */
  static byte[] withNumber(String number) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        write(content, 740, "Invoice");
        write(content, 720, "Invoice number: " + number);
        write(content, 700, "Customer number: 55501");
        write(content, 680, "Our reference: 90210");
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void write(PDPageContentStream content, float y, String text) throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(FontName.HELVETICA), 10);
    content.newLineAtOffset(50, y);
    content.showText(text);
    content.endText();
  }
}

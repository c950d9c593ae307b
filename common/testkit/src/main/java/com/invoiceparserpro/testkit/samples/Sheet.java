package com.invoiceparserpro.testkit.samples;

import java.awt.Color;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Pages to draw on, in points from the top left corner. */
final class Sheet implements Closeable {

  /** The faces of a document. */
  enum Faces {
    HELVETICA,
    TIMES,
    COURIER,
    /** Liberation Sans of PDFBox's own resources (SIL OFL), embedded as a subset. */
    EMBEDDED
  }

  static final float LEFT = 56;

  private final PDDocument document;
  private final PDRectangle size;
  private final PDFont regular;
  private final PDFont bold;
  private PDPageContentStream content;

  Sheet(PDDocument document, PDRectangle size, Faces faces) throws IOException {
    this.document = document;
    this.size = size;
    PDFont embedded = faces == Faces.EMBEDDED ? embedded(document) : null;
    this.regular =
        switch (faces) {
          case HELVETICA -> new PDType1Font(FontName.HELVETICA);
          case TIMES -> new PDType1Font(FontName.TIMES_ROMAN);
          case COURIER -> new PDType1Font(FontName.COURIER);
          case EMBEDDED -> Objects.requireNonNull(embedded);
        };
    this.bold =
        switch (faces) {
          case HELVETICA -> new PDType1Font(FontName.HELVETICA_BOLD);
          case TIMES -> new PDType1Font(FontName.TIMES_BOLD);
          case COURIER -> new PDType1Font(FontName.COURIER_BOLD);
          case EMBEDDED -> Objects.requireNonNull(embedded);
        };
    this.content = page();
  }

  private static PDFont embedded(PDDocument document) throws IOException {
    String path = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (InputStream font = Standard14Fonts.class.getResourceAsStream(path)) {
      return PDType0Font.load(document, Objects.requireNonNull(font, path), true);
    }
  }

  private PDPageContentStream page() throws IOException {
    PDPage page = new PDPage(size);
    document.addPage(page);
    // Not compressed, so that every version of zlib gives the same file.
    return new PDPageContentStream(document, page, AppendMode.OVERWRITE, false);
  }

  void newPage() throws IOException {
    content.close();
    content = page();
  }

  float right() {
    return size.getWidth() - LEFT;
  }

  float bottom() {
    return size.getHeight() - 110;
  }

  int pages() {
    return document.getNumberOfPages();
  }

  /** Text whose baseline starts at {@code x}. */
  void text(float x, float y, float points, boolean heavy, String text) throws IOException {
    content.beginText();
    content.setFont(heavy ? bold : regular, points);
    content.newLineAtOffset(x, size.getHeight() - y);
    content.showText(text);
    content.endText();
  }

  /** Text whose baseline ends at {@code x}. */
  void textRight(float x, float y, float points, boolean heavy, String text) throws IOException {
    text(x - width(text, points, heavy), y, points, heavy, text);
  }

  float width(String text, float points, boolean heavy) throws IOException {
    return (heavy ? bold : regular).getStringWidth(text) / 1000 * points;
  }

  void rule(float x0, float y0, float x1, float y1) throws IOException {
    content.setLineWidth(0.6f);
    content.moveTo(x0, size.getHeight() - y0);
    content.lineTo(x1, size.getHeight() - y1);
    content.stroke();
  }

  /** A filled rectangle; what is drawn later stands on it. */
  void fill(float x, float y, float width, float height, Color color) throws IOException {
    content.setNonStrokingColor(color);
    content.addRect(x, size.getHeight() - y - height, width, height);
    content.fill();
    content.setNonStrokingColor(Color.BLACK);
  }

  void ink(Color color) throws IOException {
    content.setNonStrokingColor(color);
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}

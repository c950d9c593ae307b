package com.invoiceparserpro.parsing;

import com.invoiceparserpro.parsing.evidence.Evidence;
import com.invoiceparserpro.parsing.layout.Line;
import com.invoiceparserpro.parsing.layout.Page;
import com.invoiceparserpro.parsing.pdf.Deadline;
import com.invoiceparserpro.parsing.pdf.GlyphPage;
import com.invoiceparserpro.parsing.pdf.PdfFile;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/** A document drawn by a test: Helvetica of 10 points on A4, from the top left corner. */
public final class Drawing {

  public static final double SIZE = 10;

  private static final PDRectangle A4 = PDRectangle.A4;
  private static final Deadline DEADLINE = new Deadline(Clock.systemUTC(), Duration.ofMinutes(5));

  private final PDDocument document = new PDDocument();
  private PDFont font = new PDType1Font(FontName.HELVETICA);
  private PDPage page;
  private PDPageContentStream content;

  public Drawing() {
    page = new PDPage(A4);
    content = open(page);
  }

  private interface Drawn {
    void on(PDPageContentStream content) throws IOException;
  }

  private PDPageContentStream open(PDPage next) {
    document.addPage(next);
    try {
      return new PDPageContentStream(document, next);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Drawing draw(Drawn drawn) {
    try {
      drawn.on(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** From here on a font that has more than the Latin letters. */
  public Drawing embedded() {
    String path = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (InputStream in = Standard14Fonts.class.getResourceAsStream(path)) {
      font = PDType0Font.load(document, Objects.requireNonNull(in, path), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** From here on bold print, or no more of it. */
  public Drawing bold(boolean bold) {
    font = new PDType1Font(bold ? FontName.HELVETICA_BOLD : FontName.HELVETICA);
    return this;
  }

  public Drawing text(double x, double y, String text) {
    return text(x, y, SIZE, text);
  }

  public Drawing text(double x, double y, double size, String text) {
    return turned(x, y, 0, size, text);
  }

  /** Text that ends at {@code x}. */
  public Drawing right(double x, double y, String text) {
    return text(x - width(text), y, text);
  }

  /** Text whose baseline is turned clockwise by so many quarters around its start. */
  public Drawing turned(double x, double y, int turns, double size, String text) {
    return draw(
        stream -> {
          stream.beginText();
          stream.setFont(font, (float) size);
          stream.setTextMatrix(
              Matrix.getRotateInstance(
                  -turns * Math.PI / 2, (float) x, A4.getHeight() - (float) y));
          stream.showText(text);
          stream.endText();
        });
  }

  /** From here on so many points more between characters. */
  public Drawing letterSpacing(double points) {
    return draw(stream -> stream.setCharacterSpacing((float) points));
  }

  /** From here on text that is there to be searched only. */
  public Drawing invisible() {
    return draw(stream -> stream.setRenderingMode(RenderingMode.NEITHER));
  }

  /** A line of half a point. */
  public Drawing line(double x0, double y0, double x1, double y1) {
    return lineOf(0.5, x0, y0, x1, y1);
  }

  public Drawing lineOf(double width, double x0, double y0, double x1, double y1) {
    return draw(
        stream -> {
          stream.setLineWidth((float) width);
          stream.moveTo((float) x0, A4.getHeight() - (float) y0);
          stream.lineTo((float) x1, A4.getHeight() - (float) y1);
          stream.stroke();
        });
  }

  /** A filled box, in the color that is set. */
  public Drawing box(double x0, double y0, double x1, double y1) {
    return draw(
        stream -> {
          rectangle(stream, x0, y0, x1, y1);
          stream.fill();
        });
  }

  /** The outline of a box. */
  public Drawing frame(double x0, double y0, double x1, double y1) {
    return draw(
        stream -> {
          rectangle(stream, x0, y0, x1, y1);
          stream.stroke();
        });
  }

  /** The outline of a box, painted as what two boxes leave between them. */
  public Drawing ring(double x0, double y0, double x1, double y1) {
    return draw(
        stream -> {
          rectangle(stream, x0 + 1, y0 + 1, x1 - 1, y1 - 1);
          rectangle(stream, x0, y0, x1, y1);
          stream.fillEvenOdd();
        });
  }

  /** From here on nothing shows outside this box. */
  public Drawing clip(double x0, double y0, double x1, double y1) {
    return draw(
        stream -> {
          rectangle(stream, x0, y0, x1, y1);
          stream.clip();
        });
  }

  private static void rectangle(
      PDPageContentStream stream, double x0, double y0, double x1, double y1) throws IOException {
    stream.addRect((float) x0, A4.getHeight() - (float) y1, (float) (x1 - x0), (float) (y1 - y0));
  }

  /** From here on text and boxes have this color. */
  public Drawing color(Color color) {
    return draw(stream -> stream.setNonStrokingColor(color));
  }

  /** From here on text and boxes let through what is under them. */
  public Drawing alpha(double alpha) {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.setNonStrokingAlphaConstant((float) alpha);
    return draw(stream -> stream.setGraphicsStateParameters(state));
  }

  /** From here on text belongs to a layer that is shown or not. */
  public Drawing layer(String name, boolean shown) {
    PDOptionalContentProperties layers = document.getDocumentCatalog().getOCProperties();
    if (layers == null) {
      layers = new PDOptionalContentProperties();
      document.getDocumentCatalog().setOCProperties(layers);
    }
    PDOptionalContentGroup group = new PDOptionalContentGroup(name);
    layers.addGroup(group);
    layers.setGroupEnabled(group, shown);
    return draw(stream -> stream.beginMarkedContent(COSName.OC, group));
  }

  public Drawing endLayer() {
    return draw(PDPageContentStream::endMarkedContent);
  }

  /** A gray picture over a box of the page. */
  public Drawing picture(double x0, double y0, double x1, double y1) {
    BufferedImage gray = new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_GRAY);
    return draw(
        stream ->
            stream.drawImage(
                LosslessFactory.createFromImage(document, gray),
                (float) x0,
                A4.getHeight() - (float) y1,
                (float) (x1 - x0),
                (float) (y1 - y0)));
  }

  /** A form field over a box of the page, filled in with text at its lower left corner. */
  public Drawing field(double x0, double y0, double x1, double y1, String text, boolean hidden) {
    PDAnnotationWidget widget = new PDAnnotationWidget();
    widget.setRectangle(
        new PDRectangle(
            (float) x0, A4.getHeight() - (float) y1, (float) (x1 - x0), (float) (y1 - y0)));
    widget.setHidden(hidden);
    PDAppearanceStream look = new PDAppearanceStream(document);
    look.setBBox(new PDRectangle((float) (x1 - x0) * 2, (float) (y1 - y0) * 2));
    look.setResources(new PDResources());
    try (PDPageContentStream stream = new PDPageContentStream(document, look)) {
      stream.beginText();
      stream.setFont(font, 2 * (float) SIZE);
      stream.showText(text);
      stream.endText();
      PDAppearanceDictionary looks = new PDAppearanceDictionary();
      looks.setNormalAppearance(look);
      widget.setAppearance(looks);
      page.getAnnotations().add(widget);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** A line of cells: the first starts at 50, the others end at 270, 340, 410, 480 and 550. */
  public Drawing row(double y, String... cells) {
    text(50, y, cells[0]);
    for (int i = 1; i < cells.length; i++) {
      right(200 + 70.0 * i, y, cells[i]);
    }
    return this;
  }

  public Drawing nextPage() {
    draw(PDPageContentStream::close);
    page = new PDPage(A4);
    content = open(page);
    return this;
  }

  /** The page is to be shown turned clockwise. */
  public Drawing rotate(int degrees) {
    page.setRotation(degrees);
    return this;
  }

  /** The page is what lies between these distances from the top left corner. */
  public Drawing crop(double left, double top, double right, double bottom) {
    page.setCropBox(
        new PDRectangle(
            (float) left,
            A4.getHeight() - (float) bottom,
            (float) (right - left),
            (float) (bottom - top)));
    return this;
  }

  public double width(String text) {
    try {
      return font.getStringWidth(text) / 1000 * SIZE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public byte[] pdf() {
    draw(PDPageContentStream::close);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (document) {
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public List<Page> pages() {
    return glyphPages().stream().map(Page::of).toList();
  }

  /** What is painted, before it is read. */
  public List<GlyphPage> glyphPages() {
    try (PdfFile file = PdfFile.open(pdf(), ParsingLimits.DEFAULT, DEADLINE)) {
      return file.pages();
    }
  }

  /** The texts of all lines of the first page. */
  public List<String> lines() {
    return pages().get(0).lines().stream().map(Line::text).toList();
  }

  public Evidence evidence() {
    return Evidence.of(pages(), DEADLINE);
  }
}

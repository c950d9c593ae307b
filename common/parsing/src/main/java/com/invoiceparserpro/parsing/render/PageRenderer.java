package com.invoiceparserpro.parsing.render;

import com.invoiceparserpro.parsing.DocumentException;
import com.invoiceparserpro.parsing.ParsingLimits;
import com.invoiceparserpro.parsing.einvoice.SignedEnvelope;
import com.invoiceparserpro.parsing.pdf.Deadline;
import com.invoiceparserpro.parsing.pdf.PdfFile;
import com.invoiceparserpro.parsing.render.PageImage.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages of a PDF, signed or not. */
public final class PageRenderer {

  private static final double DPI = 110;
  private static final double POINTS_PER_INCH = 72;

  /** A4 at the usual resolution has 1.1 million. */
  private static final double MOST_PIXELS = 4_000_000;

  private static final int MAX_SIGNATURES = 3;

  private final ParsingLimits limits;
  private final Clock clock;
  private final Duration allowed;

  /**
   * A renderer.
   *
   * @param allowed wall time for all pages of a document; pages that are not drawn by then are not
   */
  public PageRenderer(ParsingLimits limits, Clock clock, Duration allowed) {
    this.limits = limits;
    this.clock = clock;
    this.allowed = allowed;
  }

  /**
   * The pages of these numbers, in their order.
   *
   * @throws DocumentException if the document cannot be opened
   */
  public List<PageImage> render(byte[] document, List<Integer> numbers) {
    byte[] content = document;
    Optional<byte[]> signed = SignedEnvelope.open(content);
    for (int i = 0; i < MAX_SIGNATURES && signed.isPresent(); i++) {
      content = signed.get();
      signed = SignedEnvelope.open(content);
    }
    try (PdfFile pdf = PdfFile.open(content, limits, new Deadline(clock, limits.maxTime()));
        Drawing drawing = new Drawing(allowed)) {
      PDFRenderer renderer = new PDFRenderer(pdf.document());
      renderer.setSubsamplingAllowed(true);
      return numbers.stream()
          .filter(number -> number >= 1 && number <= pdf.pageCount())
          .map(number -> page(pdf.document(), renderer, number, drawing))
          .toList();
    }
  }

  private static PageImage page(
      PDDocument document, PDFRenderer renderer, int number, Drawing drawing) {
    PDPage page = document.getPage(number - 1);
    PDRectangle box = page.getCropBox();
    int turns = Math.floorMod(page.getRotation() / 90, 4);
    double width = turns % 2 == 0 ? box.getWidth() : box.getHeight();
    double height = turns % 2 == 0 ? box.getHeight() : box.getWidth();
    double most = Math.sqrt(MOST_PIXELS / Math.max(1, width * height));
    float scale = (float) Math.min(DPI / POINTS_PER_INCH, most);
    Image image = drawing.draw(() -> draw(renderer, number, scale)).orElse(null);
    return new PageImage(number, turns, width, height, image);
  }

  private static Image draw(PDFRenderer renderer, int number, float scale) throws IOException {
    BufferedImage drawn = renderer.renderImage(number - 1, scale, ImageType.RGB);
    return Encoder.encode(drawn);
  }
}

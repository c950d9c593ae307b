package com.invoiceparserpro.parsing.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/** Runs pages' content and notes each character with its place. One reader per document. */
final class GlyphReader implements AutoCloseable {

  private final Deadline deadline;
  private final DecompressionBudget budget;
  private final StreamContents contents;
  private final PageFonts fonts;
  private final Layers layers;
  private @Nullable TextObject text;

  GlyphReader(Deadline deadline, DecompressionBudget budget, @Nullable COSDictionary catalog) {
    this.deadline = deadline;
    this.budget = budget;
    this.contents = new StreamContents(budget);
    this.fonts = new PageFonts(budget, contents);
    this.layers = new Layers(catalog);
  }

  /** The glyphs of {@code page}; {@code number} counts from 1. */
  GlyphPage read(PDPage page, int number) throws IOException {
    deadline.checkNow();
    PDRectangle box = page.getCropBox();
    PageCanvas canvas =
        new PageCanvas(
            new Area(
                box.getLowerLeftX(),
                box.getLowerLeftY(),
                box.getUpperRightX(),
                box.getUpperRightY()));
    TextObject onto = onto(canvas);
    ContentReader reader = new ContentReader(deadline, fonts, layers, contents, canvas, onto);
    byte[] content = content(page);
    PDResources resources = page.getResources();
    if (resources != null) {
      reader.run(content, resources.getCOSObject());
    }
    for (Appearances.Appearance each : Appearances.of(page.getCOSObject(), layers)) {
      reader.runForm(each.form(), each.placed());
    }
    int turns = Math.floorMod(page.getRotation() / 90, 4);
    return new GlyphPage(
        number,
        box.getWidth(),
        box.getHeight(),
        turns,
        canvas.glyphs(),
        canvas.strokes(),
        canvas.scanned());
  }

  private byte[] content(PDPage page) throws IOException {
    if (page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSStream stream) {
      return contents.of(stream);
    }
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      budget.charge(streams.next().getCOSObject());
    }
    try (InputStream content = page.getContents()) {
      return content.readAllBytes();
    }
  }

  @Override
  public void close() {
    contents.close();
  }

  private TextObject onto(PageCanvas canvas) {
    TextObject used = text;
    if (used == null) {
      used = new TextObject(deadline, canvas);
      text = used;
    } else {
      used.onto(canvas);
    }
    return used;
  }
}

package com.invoiceparserpro.parsing.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** A page whose content is its text alone. */
final class TextPage extends PDPage {

  private final PDPage page;

  TextPage(PDPage page) {
    super(page.getCOSObject());
    this.page = page;
  }

  /** Those of the page itself: they share the document's cache of fonts. */
  @Override
  public PDResources getResources() {
    return page.getResources();
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    try (InputStream content = page.getContents()) {
      return new RandomAccessReadBuffer(TextOperators.keep(content.readAllBytes()));
    }
  }
}

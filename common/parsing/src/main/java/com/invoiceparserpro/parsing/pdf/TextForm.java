package com.invoiceparserpro.parsing.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A form whose content is its text alone. */
final class TextForm extends PDFormXObject {

  private final PDFormXObject form;

  TextForm(PDFormXObject form) {
    super(form.getCOSObject());
    this.form = form;
  }

  /** Those of the form itself: they share the document's cache of fonts. */
  @Override
  public PDResources getResources() {
    return form.getResources();
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    try (InputStream content = form.getContents()) {
      return new RandomAccessReadBuffer(TextOperators.keep(content.readAllBytes()));
    }
  }
}

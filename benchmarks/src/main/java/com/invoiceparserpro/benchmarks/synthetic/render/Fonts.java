package com.invoiceparserpro.benchmarks.synthetic.render;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The fonts of one document. */
record Fonts(PDFont plain, PDFont strong) {

  PDFont of(boolean bold) {
    return bold ? strong : plain;
  }

  /** The width of a text, in points. */
  float width(String text, float size, boolean bold, float spacing) {
    try {
      return of(bold).getStringWidth(text) / 1000 * size + spacing * text.length();
    } catch (IOException | IllegalArgumentException e) {
      throw new UnencodableException(text, e);
    }
  }
}

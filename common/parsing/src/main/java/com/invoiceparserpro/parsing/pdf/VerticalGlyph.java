package com.invoiceparserpro.parsing.pdf;

/**
 * Glyphs of vertical writing (ISO 32000-1, 9.7.4.3), given as if their column were a line turned by
 * a quarter: so the columns of a page, from the right, become its lines.
 */
final class VerticalGlyph {

  /** Of a font size: how far the middle of a line is from its baseline, as boxes are drawn. */
  private static final double MIDDLE = 0.275;

  private VerticalGlyph() {}

  /** A glyph whose column is centered on {@code x} and that begins at {@code y} from the top. */
  static Glyph of(
      String text,
      double x,
      double y,
      PageFont.Code code,
      double size,
      double spacing,
      boolean bold,
      boolean visible) {
    double height = Math.abs(code.down()) * size;
    return new Glyph(text, x - MIDDLE * size, y, height + spacing, height, size, 1, bold, visible);
  }
}

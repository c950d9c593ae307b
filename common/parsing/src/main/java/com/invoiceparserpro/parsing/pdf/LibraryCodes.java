package com.invoiceparserpro.parsing.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** The codes of any font, as PDFBox understands it. */
final class LibraryCodes implements PageFont.Codes {

  private static final int FIRST_PRINTABLE = 32;

  private final PDFont font;
  private final @Nullable ToUnicode map;
  private final boolean simple;

  LibraryCodes(PDFont font, @Nullable ToUnicode map) {
    this.font = font;
    this.map = map;
    this.simple = font instanceof PDSimpleFont;
  }

  @Nullable String fontName() {
    return font.getName();
  }

  boolean isVertical() {
    return font.isVertical();
  }

  @Override
  public long read(byte[] string, int at) {
    if (simple) {
      return (string[at] & 0xffL) << 3 | 1;
    }
    ByteArrayInputStream in = new ByteArrayInputStream(string, at, string.length - at);
    try {
      int before = in.available();
      int code = font.readCode(in);
      return (long) code << 3 | Math.min(7, Math.max(1, before - in.available()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public PageFont.Code code(int code) {
    try {
      Vector displacement = font.getDisplacement(code);
      if (!font.isVertical()) {
        return new PageFont.Code(text(code), displacement.getX(), 0, 0, 0);
      }
      Vector origin = font.getPositionVector(code);
      return new PageFont.Code(
          text(code),
          font.getWidth(code) / 1000,
          origin.getX(),
          origin.getY(),
          displacement.getY());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Nullable String text(int code) {
    String text = map == null ? null : map.text(code, simple);
    if (text == null) {
      text = stated(code);
    }
    return text == null || text.isEmpty() ? null : text;
  }

  private @Nullable String stated(int code) {
    String text = null;
    try {
      text = font.toUnicode(code);
    } catch (RuntimeException e) {
      // A damaged font program: its codes may still say what they mean.
    }
    // As readers do: a simple font without a map mostly means its codes.
    boolean literal = text == null && simple && code >= FIRST_PRINTABLE;
    return literal ? String.valueOf((char) code) : text;
  }
}

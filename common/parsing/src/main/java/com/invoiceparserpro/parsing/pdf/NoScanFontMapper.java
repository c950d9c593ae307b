package com.invoiceparserpro.parsing.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Answers every request for a font that a document does not embed with the one that PDFBox brings.
 * Glyph shapes do not matter here, and PDFBox's own mapper would read all fonts of the system
 * first, which costs the first document up to a second.
 */
final class NoScanFontMapper implements FontMapper {

  private static final String FALLBACK =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final class Fallback {
    static final TrueTypeFont FONT = load();
  }

  /** Makes this the mapper of the whole class loader's PDFBox. */
  static void install() {
    FontMappers.set(new NoScanFontMapper());
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String baseFont, @Nullable PDFontDescriptor fontDescriptor) {
    return new FontMapping<>(Fallback.FONT, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String baseFont, @Nullable PDFontDescriptor fontDescriptor) {
    return new FontMapping<>(Fallback.FONT, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String baseFont,
      @Nullable PDFontDescriptor fontDescriptor,
      @Nullable PDCIDSystemInfo cidSystemInfo) {
    @Nullable OpenTypeFont none = null;
    return new CIDFontMapping(none, Fallback.FONT, true);
  }

  private static TrueTypeFont load() {
    try (InputStream in = FontMapper.class.getResourceAsStream(FALLBACK)) {
      return new TTFParser().parse(new RandomAccessReadBuffer(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

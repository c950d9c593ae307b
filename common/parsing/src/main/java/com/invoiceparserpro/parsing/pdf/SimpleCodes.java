package com.invoiceparserpro.parsing.pdf;

import java.util.function.Supplier;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a simple font (ISO 32000-1, 9.6) whose dictionary states both widths and text, so
 * that its program need not be read.
 */
final class SimpleCodes implements PageFont.Codes {

  private static final int CODES = 256;
  private static final String NO_GLYPH = ".notdef";

  private final @Nullable ToUnicode map;
  private final Supplier<LibraryCodes> library;
  private final double[] widths = new double[CODES];
  private final @Nullable String[] names = new String[CODES];

  private SimpleCodes(@Nullable ToUnicode map, Supplier<LibraryCodes> library) {
    this.map = map;
    this.library = library;
  }

  /** The codes of {@code font}; null if its dictionary does not tell all. */
  static @Nullable SimpleCodes of(
      COSDictionary font, @Nullable ToUnicode map, Supplier<LibraryCodes> library) {
    COSArray widths = font.getCOSArray(COSName.WIDTHS);
    Encoding base = baseEncoding(font);
    if (widths == null || (base == null && map == null)) {
      return null;
    }
    SimpleCodes codes = new SimpleCodes(map, library);
    codes.readWidths(font, widths);
    if (base != null) {
      codes.readNames(font, base);
    }
    return codes;
  }

  @Override
  public long read(byte[] string, int at) {
    return (string[at] & 0xffL) << 3 | 1;
  }

  @Override
  public PageFont.Code code(int code) {
    return new PageFont.Code(text(code), widths[code & 0xff], 0, 0, 0);
  }

  private @Nullable String text(int code) {
    String text = map == null ? null : map.text(code, true);
    String name = names[code & 0xff];
    if (text == null && name != null && !name.equals(NO_GLYPH)) {
      text = GlyphList.getAdobeGlyphList().toUnicode(name);
    }
    if (text == null) {
      text = library.get().text(code);
    }
    return text == null || text.isEmpty() ? null : text;
  }

  private void readWidths(COSDictionary font, COSArray stated) {
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    double missing = descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0);
    int first = font.getInt(COSName.FIRST_CHAR, -1);
    int last = font.getInt(COSName.LAST_CHAR, -1);
    for (int code = 0; code < CODES; code++) {
      int index = code - first;
      boolean within = index >= 0 && code <= last && index < stated.size();
      COSBase width = within ? stated.getObject(index) : null;
      double value = width instanceof COSNumber number ? number.floatValue() : within ? 0 : missing;
      widths[code] = value / 1000;
    }
  }

  private void readNames(COSDictionary font, Encoding base) {
    for (int code = 0; code < CODES; code++) {
      names[code] = base.getName(code);
    }
    if (font.getDictionaryObject(COSName.ENCODING) instanceof COSDictionary encoding) {
      COSArray differences = encoding.getCOSArray(COSName.DIFFERENCES);
      int code = 0;
      for (int i = 0; differences != null && i < differences.size(); i++) {
        COSBase item = differences.getObject(i);
        if (item instanceof COSNumber number) {
          code = number.intValue();
        } else if (item instanceof COSName name && code >= 0 && code < CODES) {
          names[code++] = name.getName();
        }
      }
    }
  }

  /** Codes of a predefined encoding, or of one built on it, mean the same in every font. */
  private static @Nullable Encoding baseEncoding(COSDictionary font) {
    COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
    COSBase base =
        encoding instanceof COSDictionary differences
            ? differences.getDictionaryObject(COSName.BASE_ENCODING)
            : encoding;
    boolean known =
        COSName.WIN_ANSI_ENCODING.equals(base)
            || COSName.MAC_ROMAN_ENCODING.equals(base)
            || COSName.STANDARD_ENCODING.equals(base);
    return known ? Encoding.getInstance((COSName) base) : null;
  }
}

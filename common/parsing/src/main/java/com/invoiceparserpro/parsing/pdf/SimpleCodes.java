package com.invoiceparserpro.parsing.pdf;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a simple font (ISO 32000-1, 9.6) whose dictionary states both widths and text, or
 * that every reader has, so that its program need not be read.
 */
final class SimpleCodes implements PageFont.Codes {

  private static final int CODES = 256;
  private static final String NO_GLYPH = ".notdef";

  /** Of the standard fonts, in thousandths. */
  private static final float NO_GLYPH_WIDTH = 250;

  /** Names of encodings that metrics do not know. */
  private static final Map<String, String> SAME_GLYPH =
      Map.of("nbspace", "space", "sfthyphen", "hyphen");

  /** Standard fonts with encodings of their own. */
  private static final Set<FontName> SYMBOLIC = EnumSet.of(FontName.SYMBOL, FontName.ZAPF_DINGBATS);

  private final @Nullable Encoding base;
  private final @Nullable ToUnicode map;
  private final Supplier<LibraryCodes> library;
  private final double[] widths = new double[CODES];

  /** Names that differ from those of the base encoding. */
  private final @Nullable String[] names = new String[CODES];

  /** Of a standard font, which states no widths. */
  private @Nullable FontMetrics metrics;

  private SimpleCodes(
      @Nullable Encoding base, @Nullable ToUnicode map, Supplier<LibraryCodes> library) {
    this.base = base;
    this.map = map;
    this.library = library;
  }

  /** The codes of {@code font}; null if its dictionary does not tell all. */
  static @Nullable SimpleCodes of(
      COSDictionary font, @Nullable ToUnicode map, Supplier<LibraryCodes> library) {
    COSArray widths = font.getCOSArray(COSName.WIDTHS);
    Encoding base = baseEncoding(font);
    COSArray differences = differences(font);
    if (base == null && differences == null && map == null) {
      return null;
    }
    SimpleCodes codes = new SimpleCodes(base, map, library);
    codes.readNames(differences);
    if (widths != null) {
      codes.readWidths(font, widths);
      return codes;
    }
    codes.metrics = base == null || differences != null ? null : standardMetrics(font);
    return codes.metrics == null ? null : codes;
  }

  /**
   * What is known of one of the fourteen fonts that every reader has (9.6.2.2); null for any other,
   * and where the dictionary has more to say of it.
   */
  private static @Nullable FontMetrics standardMetrics(COSDictionary font) {
    String name = font.getNameAsString(COSName.BASE_FONT);
    boolean standard =
        COSName.TYPE1.equals(font.getCOSName(COSName.SUBTYPE))
            && font.getCOSDictionary(COSName.FONT_DESC) == null
            && !font.containsKey(COSName.MISSING_WIDTH)
            && name != null
            && Standard14Fonts.containsName(name)
            && !SYMBOLIC.contains(Standard14Fonts.getMappedFontName(name));
    return standard ? Standard14Fonts.getAFM(name) : null;
  }

  private static @Nullable COSArray differences(COSDictionary font) {
    return font.getDictionaryObject(COSName.ENCODING) instanceof COSDictionary encoding
        ? encoding.getCOSArray(COSName.DIFFERENCES)
        : null;
  }

  @Override
  public long read(byte[] string, int at) {
    return (string[at] & 0xffL) << 3 | 1;
  }

  @Override
  public PageFont.Code code(int code) {
    return new PageFont.Code(text(code), width(code), 0, 0, 0);
  }

  private @Nullable String name(int code) {
    String name = names[code & 0xff];
    return name != null || base == null ? name : base.getName(code & 0xff);
  }

  /** As PDFBox has it, who reckons with single precision here. */
  private double width(int code) {
    if (metrics == null) {
      return widths[code & 0xff];
    }
    String name = name(code);
    boolean none = name == null || name.equals(NO_GLYPH);
    float width =
        none ? NO_GLYPH_WIDTH : metrics.getCharacterWidth(SAME_GLYPH.getOrDefault(name, name));
    return width / 1000;
  }

  private @Nullable String text(int code) {
    String text = map == null ? null : map.text(code, true);
    String name = name(code);
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

  private void readNames(@Nullable COSArray differences) {
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

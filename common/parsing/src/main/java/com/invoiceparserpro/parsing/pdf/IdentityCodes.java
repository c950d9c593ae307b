package com.invoiceparserpro.parsing.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a composite font (ISO 32000-1, 9.7) of two bytes that are its glyphs' numbers, with
 * a map to text: what nearly all writers embed.
 */
final class IdentityCodes implements PageFont.Codes {

  private static final double DEFAULT_WIDTH = 1000;
  private static final int LAST_GLYPH = 0xffff;

  private final ToUnicode map;
  private final Supplier<LibraryCodes> library;
  private final Map<Integer, Double> widths = new HashMap<>();
  private final double defaultWidth;

  /** Whether the glyphs are numbered as in one of Adobe's collections, which have texts. */
  private final boolean collected;

  private IdentityCodes(
      ToUnicode map, Supplier<LibraryCodes> library, boolean collected, double defaultWidth) {
    this.map = map;
    this.library = library;
    this.collected = collected;
    this.defaultWidth = defaultWidth;
  }

  /** The codes of {@code font}; null if it is of another kind. */
  static @Nullable IdentityCodes of(
      COSDictionary font, @Nullable ToUnicode map, Supplier<LibraryCodes> library) {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    boolean identity = COSName.IDENTITY_H.equals(font.getDictionaryObject(COSName.ENCODING));
    if (map == null
        || !identity
        || descendants == null
        || !(descendants.getObject(0) instanceof COSDictionary descendant)) {
      return null;
    }
    COSArray widths = descendant.getCOSArray(COSName.W);
    if (widths == null) {
      return null;
    }
    double defaultWidth =
        descendant.getDictionaryObject(COSName.DW) instanceof COSNumber number
            ? number.floatValue()
            : DEFAULT_WIDTH;
    IdentityCodes codes = new IdentityCodes(map, library, !isIdentity(descendant), defaultWidth);
    codes.readWidths(widths);
    return codes;
  }

  private static boolean isIdentity(COSDictionary descendant) {
    COSDictionary system = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);
    return system != null && "Identity".equals(system.getString(COSName.ORDERING));
  }

  @Override
  public long read(byte[] string, int at) {
    int high = string[at] & 0xff;
    return at + 1 < string.length
        ? (high << 8 | (string[at + 1] & 0xffL)) << 3 | 2
        : (long) high << 3 | 1;
  }

  @Override
  public PageFont.Code code(int code) {
    String text = map.text(code, false);
    if (text == null && collected) {
      text = library.get().text(code);
    }
    double width = widths.getOrDefault(code, defaultWidth) / 1000;
    return new PageFont.Code(text == null || text.isEmpty() ? null : text, width, 0, 0, 0);
  }

  /** {@code first [w1 w2 ...]} and {@code first last w} (9.7.4.3). */
  private void readWidths(COSArray stated) {
    int i = 0;
    while (i + 1 < stated.size()) {
      COSBase first = stated.getObject(i++);
      COSBase next = stated.getObject(i++);
      if (!(first instanceof COSNumber start)) {
        continue;
      }
      if (next instanceof COSArray list) {
        for (int j = 0; j < list.size(); j++) {
          put(start.intValue() + j, list.getObject(j));
        }
      } else if (next instanceof COSNumber end && i < stated.size()) {
        COSBase width = stated.getObject(i++);
        for (int glyph = Math.max(0, start.intValue());
            glyph <= Math.min(end.intValue(), LAST_GLYPH);
            glyph++) {
          put(glyph, width);
        }
      }
    }
  }

  private void put(int glyph, COSBase width) {
    if (width instanceof COSNumber number && glyph >= 0 && glyph <= LAST_GLYPH) {
      widths.put(glyph, (double) number.floatValue());
    }
  }
}

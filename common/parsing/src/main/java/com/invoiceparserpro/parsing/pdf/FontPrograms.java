package com.invoiceparserpro.parsing.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of fonts what reading does not need: where a font states its text (ToUnicode or a known
 * encoding) and its widths, parsing the outlines would take most of the time of a page; and
 * ToUnicode itself, which {@link ToUnicode} reads faster.
 */
final class FontPrograms {

  private static final COSName[] PROGRAMS = {
    COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3
  };
  private static final Set<COSName> ENCODINGS =
      Set.of(COSName.WIN_ANSI_ENCODING, COSName.MAC_ROMAN_ENCODING, COSName.STANDARD_ENCODING);

  private static final int MAX_DEPTH = 12;

  private final DecompressionBudget budget;
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<COSDictionary, ToUnicode> maps = new IdentityHashMap<>();

  FontPrograms(DecompressionBudget budget) {
    this.budget = budget;
  }

  /** The map that {@code font} states, which was taken out of its dictionary; null if none. */
  @Nullable ToUnicode map(COSDictionary font) {
    return maps.get(font);
  }

  /** Handles the fonts of a resource dictionary and of the forms in it. */
  void drop(COSDictionary resources) {
    drop(resources, 0);
  }

  private void drop(COSDictionary resources, int depth) {
    if (depth > MAX_DEPTH || !seen.add(resources)) {
      return;
    }
    COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
    if (fonts != null) {
      for (COSName name : fonts.keySet()) {
        COSDictionary font = fonts.getCOSDictionary(name);
        if (font != null && seen.add(font)) {
          dropFrom(font);
        }
      }
    }
    COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
    if (objects != null) {
      for (COSName name : objects.keySet()) {
        COSDictionary object = objects.getCOSDictionary(name);
        COSDictionary own = object == null ? null : object.getCOSDictionary(COSName.RESOURCES);
        if (own != null) {
          drop(own, depth + 1);
        }
      }
    }
  }

  private void dropFrom(COSDictionary font) {
    COSBase toUnicode = font.getDictionaryObject(COSName.TO_UNICODE);
    if (toUnicode instanceof COSStream stream) {
      budget.charge(stream);
      take(font, stream);
    }
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    COSDictionary described =
        descendants != null && descendants.getObject(0) instanceof COSDictionary d ? d : font;
    boolean hasWidths =
        described.getCOSArray(descendants == null ? COSName.WIDTHS : COSName.W) != null;
    boolean saysText =
        toUnicode instanceof COSStream || (descendants == null && hasKnownEncoding(font));
    COSDictionary descriptor = described.getCOSDictionary(COSName.FONT_DESC);
    if (descriptor == null) {
      return;
    }
    for (COSName program : PROGRAMS) {
      if (saysText && hasWidths) {
        descriptor.removeItem(program);
      } else if (descriptor.getDictionaryObject(program) instanceof COSStream stream) {
        budget.charge(stream);
      }
    }
  }

  /** Codes of a predefined encoding, or of one built on it, mean the same in every font. */
  private static boolean hasKnownEncoding(COSDictionary font) {
    COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
    COSBase base =
        encoding instanceof COSDictionary differences
            ? differences.getDictionaryObject(COSName.BASE_ENCODING)
            : encoding;
    return base instanceof COSName name && ENCODINGS.contains(name);
  }

  private void take(COSDictionary font, COSStream stream) {
    try (InputStream in = stream.createInputStream()) {
      ToUnicode map = ToUnicode.parse(in.readAllBytes());
      // One without mappings has a meaning of its own to PDFBox: the identity.
      if (!map.isEmpty()) {
        maps.put(font, map);
        font.removeItem(COSName.TO_UNICODE);
      }
    } catch (IOException e) {
      // PDFBox may make more of a damaged map: it stays where it is.
      maps.remove(font);
    }
  }
}

package com.invoiceparserpro.parsing.pdf;

import com.invoiceparserpro.parsing.DocumentException;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of one document. Where a font's dictionary tells text and widths, its program, whose
 * parsing would take most of the time of a page, is left alone; all other fonts are PDFBox's.
 */
final class PageFonts {

  private static final COSName[] PROGRAMS = {
    COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3
  };

  private final DecompressionBudget budget;
  private final StreamContents contents;
  private final IdentityHashMap<COSDictionary, PageFont> fonts = new IdentityHashMap<>();
  private final IdentityHashMap<COSDictionary, Map<String, PageFont>> named =
      new IdentityHashMap<>();
  private @Nullable PageFont fallback;

  PageFonts(DecompressionBudget budget, StreamContents contents) {
    this.budget = budget;
    this.contents = contents;
  }

  /** The font that a resource dictionary calls {@code name}, else a standard one. */
  PageFont named(@Nullable String name, @Nullable COSDictionary resources) {
    if (resources == null || name == null) {
      return fallback();
    }
    return named
        .computeIfAbsent(resources, r -> new HashMap<>())
        .computeIfAbsent(name, n -> find(n, resources));
  }

  private PageFont find(String name, COSDictionary resources) {
    COSDictionary all = resources.getCOSDictionary(COSName.FONT);
    COSDictionary font = all == null ? null : all.getCOSDictionary(COSName.getPDFName(name));
    return font == null ? fallback() : of(font);
  }

  PageFont of(COSDictionary font) {
    PageFont known = fonts.get(font);
    if (known == null) {
      known = read(font);
      fonts.put(font, known);
    }
    return known;
  }

  private PageFont fallback() {
    PageFont font = fallback;
    if (font == null) {
      font =
          new PageFont(new LibraryCodes(new PDType1Font(FontName.HELVETICA), null), false, false);
      fallback = font;
    }
    return font;
  }

  private PageFont read(COSDictionary font) {
    ToUnicode map = map(font);
    Supplier<LibraryCodes> library = new Library(font, map);
    COSName type = font.getCOSName(COSName.SUBTYPE);
    PageFont.Codes codes = null;
    if (COSName.TYPE0.equals(type)) {
      codes = IdentityCodes.of(font, map, library);
    } else if (COSName.TYPE1.equals(type)
        || COSName.TRUE_TYPE.equals(type)
        || COSName.MM_TYPE1.equals(type)) {
      codes = SimpleCodes.of(font, map, library);
    }
    if (codes != null) {
      return new PageFont(codes, isBold(font.getNameAsString(COSName.BASE_FONT)), false);
    }
    LibraryCodes read = library.get();
    return new PageFont(read, isBold(read.fontName()), read.isVertical());
  }

  /** Makes PDFBox's font the first time that it is asked for. */
  private final class Library implements Supplier<LibraryCodes> {
    private final COSDictionary font;
    private final @Nullable ToUnicode map;
    private @Nullable LibraryCodes made;

    Library(COSDictionary font, @Nullable ToUnicode map) {
      this.font = font;
      this.map = map;
    }

    @Override
    public LibraryCodes get() {
      LibraryCodes codes = made;
      if (codes == null) {
        codes = new LibraryCodes(library(font, map), map);
        made = codes;
      }
      return codes;
    }
  }

  private PDFont library(COSDictionary font, @Nullable ToUnicode map) {
    if (map != null) {
      font.removeItem(COSName.TO_UNICODE);
    }
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    COSDictionary described =
        descendants != null && descendants.getObject(0) instanceof COSDictionary d ? d : font;
    COSDictionary descriptor = described.getCOSDictionary(COSName.FONT_DESC);
    boolean hasWidths =
        described.getCOSArray(descendants == null ? COSName.WIDTHS : COSName.W) != null;
    for (COSName program : PROGRAMS) {
      if (descriptor == null) {
        break;
      }
      if (map != null && hasWidths) {
        descriptor.removeItem(program);
      } else if (descriptor.getDictionaryObject(program) instanceof COSStream stream) {
        budget.charge(stream);
      }
    }
    try {
      return PDFontFactory.createFont(font);
    } catch (IOException | RuntimeException e) {
      if (e instanceof DocumentException limit) {
        throw limit;
      }
      // A font beyond repair: its text may still be that of a standard one.
      return new PDType1Font(FontName.HELVETICA);
    }
  }

  /** What ToUnicode states; null if there is none, or one that PDFBox may make more of. */
  private @Nullable ToUnicode map(COSDictionary font) {
    if (!(font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream)) {
      return null;
    }
    try {
      ToUnicode map = ToUnicode.parse(contents.of(stream));
      // One without mappings has a meaning of its own to PDFBox: the identity.
      return map.isEmpty() ? null : map;
    } catch (IOException e) {
      return null;
    }
  }

  private static boolean isBold(@Nullable String name) {
    String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
    return lower.contains("bold") || lower.contains("black") || lower.contains("heavy");
  }
}

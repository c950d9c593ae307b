package com.invoiceparserpro.parsing.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** What {@code q} saves and {@code Q} restores (ISO 32000-1, 8.4), as far as text depends on it. */
final class GraphicsState {

  Affine matrix = Affine.IDENTITY;
  Area clip = Area.EVERYWHERE;

  /** Whether the clip is the rectangle itself and not something within it. */
  boolean clipExact = true;

  Ink fill = Ink.black();
  Ink stroke = Ink.black();
  double lineWidth = 1;

  /** Whether paint covers what is under it. */
  boolean opaque = true;

  /** Whether paint shows at all. */
  boolean shows = true;

  @Nullable PageFont font;
  double fontSize;
  double characterSpacing;
  double wordSpacing;
  double horizontalScaling = 1;
  double leading;
  double rise;
  int renderingMode;

  GraphicsState copy() {
    GraphicsState copy = new GraphicsState();
    copy.matrix = matrix;
    copy.clip = clip;
    copy.clipExact = clipExact;
    copy.lineWidth = lineWidth;
    copy.fill = fill;
    copy.stroke = stroke;
    copy.opaque = opaque;
    copy.shows = shows;
    copy.font = font;
    copy.fontSize = fontSize;
    copy.characterSpacing = characterSpacing;
    copy.wordSpacing = wordSpacing;
    copy.horizontalScaling = horizontalScaling;
    copy.leading = leading;
    copy.rise = rise;
    copy.renderingMode = renderingMode;
    return copy;
  }

  /** Carries out an operator that sets a color or the width of lines; false if it is none. */
  boolean color(int operator, ContentTokens tokens) {
    switch (operator) {
      case Operator.FILL_GRAY, Operator.FILL_RGB, Operator.FILL_CMYK -> fill = Ink.of(tokens);
      case Operator.FILL_COLOR, Operator.FILL_COLOR_NEW -> fill = fill.set(tokens);
      case Operator.STROKE_GRAY, Operator.STROKE_RGB, Operator.STROKE_CMYK ->
          stroke = Ink.of(tokens);
      case Operator.STROKE_COLOR, Operator.STROKE_COLOR_NEW -> stroke = stroke.set(tokens);
      case Operator.LINE_WIDTH -> lineWidth = tokens.number(0);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Takes over an entry of the resources' graphics states (8.4.5). */
  void set(COSDictionary set, PageFonts fonts) {
    if (set.getDictionaryObject(COSName.CA_NS) instanceof COSNumber alpha) {
      shows = alpha.floatValue() > 0;
      opaque = alpha.floatValue() >= 1;
    }
    COSBase blend = set.getDictionaryObject(COSName.BM);
    COSBase mask = set.getDictionaryObject(COSName.SMASK);
    boolean mixes = blend != null && !COSName.NORMAL.equals(blend);
    if (mixes || mask instanceof COSDictionary) {
      opaque = false;
    }
    COSArray stated = set.getCOSArray(COSName.FONT);
    if (stated != null && stated.getObject(0) instanceof COSDictionary dictionary) {
      font = fonts.of(dictionary);
      fontSize = stated.getObject(1) instanceof COSNumber size ? size.floatValue() : 0;
    }
  }
}

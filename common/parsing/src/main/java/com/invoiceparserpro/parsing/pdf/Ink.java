package com.invoiceparserpro.parsing.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * A color as far as telling text from its ground needs it: patterns, spot colors and the like are
 * unknown.
 *
 * @param components how many numbers set a color in the current space; 0 where they tell nothing
 * @param red 0 to 1; NaN where unknown
 */
record Ink(int components, double red, double green, double blue) {

  /** Nearer than a reader could tell apart. */
  private static final double SAME = 0.06;

  private static final Ink BLACK = new Ink(1, 0, 0, 0);
  private static final Ink WHITE = new Ink(1, 1, 1, 1);
  private static final Ink UNKNOWN = new Ink(0, Double.NaN, Double.NaN, Double.NaN);

  static Ink black() {
    return BLACK;
  }

  static Ink white() {
    return WHITE;
  }

  static Ink unknown() {
    return UNKNOWN;
  }

  static Ink gray(double level) {
    return level == 0 ? BLACK : new Ink(1, level, level, level);
  }

  static Ink rgb(double red, double green, double blue) {
    return new Ink(3, red, green, blue);
  }

  static Ink cmyk(double cyan, double magenta, double yellow, double black) {
    double light = 1 - black;
    return new Ink(4, (1 - cyan) * light, (1 - magenta) * light, (1 - yellow) * light);
  }

  boolean isKnown() {
    return !Double.isNaN(red);
  }

  /** False where either color is unknown. */
  boolean looksLike(Ink other) {
    return Math.abs(red - other.red) < SAME
        && Math.abs(green - other.green) < SAME
        && Math.abs(blue - other.blue) < SAME;
  }

  /** The color that an operator's operands set in the space of this one. */
  Ink set(ContentTokens operands) {
    return components == 0 || operands.size() != components
        ? new Ink(components, Double.NaN, Double.NaN, Double.NaN)
        : of(operands);
  }

  /** The color of as many operands as gray, RGB and CMYK have. */
  static Ink of(ContentTokens operands) {
    return switch (operands.size()) {
      case 1 -> gray(operands.number(0));
      case 3 -> rgb(operands.number(0), operands.number(1), operands.number(2));
      case 4 ->
          cmyk(operands.number(0), operands.number(1), operands.number(2), operands.number(3));
      default -> UNKNOWN;
    };
  }

  /** The first color of a space that is called {@code name}. */
  static Ink first(@Nullable String name, @Nullable COSDictionary resources) {
    if (name == null) {
      return UNKNOWN;
    }
    return switch (name) {
      case "DeviceGray", "CalGray", "G" -> BLACK;
      case "DeviceRGB", "CalRGB", "RGB" -> rgb(0, 0, 0);
      case "DeviceCMYK", "CMYK" -> cmyk(0, 0, 0, 1);
      default -> firstOf(name, resources);
    };
  }

  private static Ink firstOf(String name, @Nullable COSDictionary resources) {
    COSDictionary spaces =
        resources == null ? null : resources.getCOSDictionary(COSName.COLORSPACE);
    COSBase space = spaces == null ? null : spaces.getDictionaryObject(COSName.getPDFName(name));
    if (space instanceof COSName other && !other.getName().equals(name)) {
      return first(other.getName(), null);
    }
    if (!(space instanceof COSArray array) || !(array.getObject(0) instanceof COSName family)) {
      return UNKNOWN;
    }
    if (family.equals(COSName.ICCBASED) && array.getObject(1) instanceof COSDictionary profile) {
      return switch (profile.getInt(COSName.N)) {
        case 1 -> BLACK;
        case 3 -> rgb(0, 0, 0);
        case 4 -> cmyk(0, 0, 0, 1);
        default -> UNKNOWN;
      };
    }
    return first(family.getName(), null);
  }

  /** By hand, as every box that a page paints is asked for it. */
  @Override
  public int hashCode() {
    int color = 31 * (31 * Double.hashCode(red) + Double.hashCode(green)) + Double.hashCode(blue);
    return 31 * color + components;
  }
}

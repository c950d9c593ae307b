package com.invoiceparserpro.parsing.pdf;

/**
 * A character as painted, in points from the top left of the unrotated page.
 *
 * @param x start of the baseline
 * @param y the baseline's distance from the top
 * @param advance distance to the next character along the baseline, with character spacing
 * @param width of the character itself along the baseline
 * @param size effective font size
 * @param turns direction of the baseline in clockwise quarter turns: 0 is left to right
 * @param bold whether the font calls itself bold
 * @param visible false for text painted to be searched only, or hidden by color or by paint above
 */
public record Glyph(
    String text,
    double x,
    double y,
    double advance,
    double width,
    double size,
    int turns,
    boolean bold,
    boolean visible) {

  /** The same glyph, seen by nobody. */
  Glyph hidden() {
    return new Glyph(text, x, y, advance, width, size, turns, bold, false);
  }

  /** Whether the middle of the glyph is in {@code box}, given in the same space. */
  boolean isWithin(Area box) {
    double along = width / 2;
    double above = 0.3 * size;
    return switch (turns) {
      case 0 -> box.contains(x + along, y - above);
      case 1 -> box.contains(x + above, y + along);
      case 2 -> box.contains(x - along, y + above);
      default -> box.contains(x - above, y - along);
    };
  }
}

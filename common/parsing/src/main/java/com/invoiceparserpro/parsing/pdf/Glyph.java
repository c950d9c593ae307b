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
 * @param visible false for text painted to be searched only
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
    boolean visible) {}

package com.invoiceparserpro.parsing.pdf;

import java.util.List;

/**
 * A page's glyphs in the order they are painted.
 *
 * @param number counts from 1
 * @param width of the unrotated page in points
 * @param height of the unrotated page in points
 * @param turns how often to turn the page clockwise by a quarter to show it
 * @param strokes lines as painted: in pieces, some of them twice
 * @param scanned whether an image covers most of the page
 */
public record GlyphPage(
    int number,
    double width,
    double height,
    int turns,
    List<Glyph> glyphs,
    List<Stroke> strokes,
    boolean scanned) {}

package com.invoiceparserpro.benchmarks.synthetic.render;

import com.invoiceparserpro.benchmarks.synthetic.page.Ink;

/**
 * Text at its place.
 *
 * @param y of the base line, from the top, in points
 * @param spacing extra space between letters, in points
 */
record Piece(
    int page, float x, float y, String text, float size, boolean bold, float spacing, Ink ink) {}

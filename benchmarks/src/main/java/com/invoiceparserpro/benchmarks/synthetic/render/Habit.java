package com.invoiceparserpro.benchmarks.synthetic.render;

import com.invoiceparserpro.benchmarks.synthetic.content.Draw;
import java.util.List;

/**
 * How a program writes text into a PDF.
 *
 * @param turned how far the page is turned by its Rotate entry, the content turned against it
 */
record Habit(Order order, Unit unit, boolean doubled, float spacing, int turned, boolean standard) {

  /** In which order pieces are written. */
  enum Order {
    READING,
    SHUFFLED,
    BACKWARDS,
    BY_COLUMN,
    BOLD_FIRST
  }

  /** What one show operator holds. */
  enum Unit {
    LINE,
    WORD,
    GLYPH,
    /** Letters with adjustments between them, spaces as adjustments. */
    KERNED,
    /** Letters with adjustments, spaces as such. */
    ADJUSTED
  }

  static Habit draw(Draw draw) {
    return new Habit(
        draw.weighted(List.of(Order.values()), 50, 15, 10, 15, 10),
        draw.weighted(List.of(Unit.values()), 45, 20, 10, 12, 13),
        draw.chance(0.08),
        draw.chance(0.12) ? draw.between(0.01f, 0.06f) : 0,
        draw.chance(0.06) ? draw.any(90, 180, 270) : 0,
        draw.chance(0.35));
  }
}

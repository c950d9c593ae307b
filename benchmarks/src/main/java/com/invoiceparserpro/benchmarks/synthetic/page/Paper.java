package com.invoiceparserpro.benchmarks.synthetic.page;

import java.util.List;

/**
 * A whole document before an engine sets it.
 *
 * @param font a family, {@code sans}, {@code serif} or {@code mono} or a name
 * @param size of plain text, in points
 * @param footer below every page
 * @param rightToLeft whether the page runs from right to left
 */
public record Paper(
    String language,
    String title,
    List<Block> body,
    List<Block> footer,
    String font,
    float size,
    float width,
    float height,
    float margin,
    boolean rightToLeft) {

  public Paper {
    body = List.copyOf(body);
    footer = List.copyOf(footer);
  }
}

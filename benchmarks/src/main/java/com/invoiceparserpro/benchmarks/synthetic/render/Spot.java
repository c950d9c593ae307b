package com.invoiceparserpro.benchmarks.synthetic.render;

/** How far the pages are filled: {@code y} from the top, in points. */
record Spot(int page, float y) {

  Spot down(float points) {
    return new Spot(page, y + points);
  }

  Spot orLater(Spot other) {
    return page > other.page || (page == other.page && y >= other.y) ? this : other;
  }
}

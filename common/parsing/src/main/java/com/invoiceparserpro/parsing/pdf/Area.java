package com.invoiceparserpro.parsing.pdf;

/** An upright rectangle in the space of the page: points, y upwards. Empty if turned inside out. */
record Area(double x0, double y0, double x1, double y1) {

  static final Area EVERYWHERE = new Area(-1e9, -1e9, 1e9, 1e9);

  Area intersect(Area other) {
    return new Area(
        Math.max(x0, other.x0),
        Math.max(y0, other.y0),
        Math.min(x1, other.x1),
        Math.min(y1, other.y1));
  }

  Area grown(double by) {
    return new Area(x0 - by, y0 - by, x1 + by, y1 + by);
  }

  double width() {
    return x1 - x0;
  }

  double height() {
    return y1 - y0;
  }

  boolean contains(double x, double y) {
    return x >= x0 && x <= x1 && y >= y0 && y <= y1;
  }
}

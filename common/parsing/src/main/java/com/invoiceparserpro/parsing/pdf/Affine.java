package com.invoiceparserpro.parsing.pdf;

/** A transformation (ISO 32000-1, 8.3.4): {@code x' = ax + cy + e}, {@code y' = bx + dy + f}. */
record Affine(double a, double b, double c, double d, double e, double f) {

  static final Affine IDENTITY = new Affine(1, 0, 0, 1, 0, 0);

  static Affine translation(double x, double y) {
    return new Affine(1, 0, 0, 1, x, y);
  }

  /** This transformation first, then {@code next}. */
  Affine then(Affine next) {
    return new Affine(
        a * next.a + b * next.c,
        a * next.b + b * next.d,
        c * next.a + d * next.c,
        c * next.b + d * next.d,
        e * next.a + f * next.c + next.e,
        e * next.b + f * next.d + next.f);
  }

  double x(double x, double y) {
    return a * x + c * y + e;
  }

  double y(double x, double y) {
    return b * x + d * y + f;
  }

  /** The box around a transformed rectangle. */
  Area around(double x0, double y0, double x1, double y1) {
    double ax = x(x0, y0);
    double ay = y(x0, y0);
    double bx = x(x1, y0);
    double by = y(x1, y0);
    double cx = x(x0, y1);
    double cy = y(x0, y1);
    double dx = x(x1, y1);
    double dy = y(x1, y1);
    return new Area(
        Math.min(Math.min(ax, bx), Math.min(cx, dx)),
        Math.min(Math.min(ay, by), Math.min(cy, dy)),
        Math.max(Math.max(ax, bx), Math.max(cx, dx)),
        Math.max(Math.max(ay, by), Math.max(cy, dy)));
  }

  double determinant() {
    return a * d - b * c;
  }
}

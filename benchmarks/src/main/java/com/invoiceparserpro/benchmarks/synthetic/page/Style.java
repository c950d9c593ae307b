package com.invoiceparserpro.benchmarks.synthetic.page;

/**
 * How text is set.
 *
 * @param size relative to the page's base size
 * @param spacing extra space between letters, in parts of the size
 */
public record Style(float size, boolean bold, Align align, float spacing, Ink ink) {

  public static final Style PLAIN = new Style(1, false, Align.LEFT, 0, Ink.BLACK);
  public static final Style BOLD = PLAIN.bolder();
  public static final Style SMALL = PLAIN.scaled(0.8f);

  public Style bolder() {
    return new Style(size, true, align, spacing, ink);
  }

  public Style scaled(float factor) {
    return new Style(size * factor, bold, align, spacing, ink);
  }

  public Style to(Align other) {
    return new Style(size, bold, other, spacing, ink);
  }

  public Style spaced(float other) {
    return new Style(size, bold, align, other, ink);
  }

  public Style in(Ink other) {
    return new Style(size, bold, align, spacing, other);
  }
}

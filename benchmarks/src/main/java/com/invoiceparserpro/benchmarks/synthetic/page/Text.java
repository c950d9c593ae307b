package com.invoiceparserpro.benchmarks.synthetic.page;

/** A paragraph; it wraps where it does not fit. */
public record Text(String value, Style style) implements Block {

  public static Text plain(String value) {
    return new Text(value, Style.PLAIN);
  }

  public Text to(Align align) {
    return new Text(value, style.to(align));
  }
}

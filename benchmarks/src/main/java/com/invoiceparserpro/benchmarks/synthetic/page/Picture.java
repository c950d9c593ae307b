package com.invoiceparserpro.benchmarks.synthetic.page;

/** A drawn mark without text, such as a logo, in points. */
public record Picture(float width, float height) implements Block {}

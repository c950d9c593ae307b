package com.invoiceparserpro.benchmarks.synthetic.page;

/** Empty space, in points. */
public record Gap(float height) implements Block {}

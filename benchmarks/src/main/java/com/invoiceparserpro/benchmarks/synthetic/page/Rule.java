package com.invoiceparserpro.benchmarks.synthetic.page;

/** A line across. */
public record Rule() implements Block {}

package com.invoiceparserpro.benchmarks.synthetic.page;

/** What follows begins a new page. */
public record Break() implements Block {}

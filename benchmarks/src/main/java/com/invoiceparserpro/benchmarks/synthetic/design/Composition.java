package com.invoiceparserpro.benchmarks.synthetic.design;

import com.invoiceparserpro.benchmarks.synthetic.page.Paper;

/** Pages, and the truth about them. */
public record Composition(Paper paper, Truth truth) {}

package com.invoiceparserpro.benchmarks.synthetic.page;

/**
 * A column of a grid.
 *
 * @param grows whether it takes the width that is left and wraps; others are as wide as their text
 */
public record GridColumn(Align align, boolean grows) {}

package com.invoiceparserpro.benchmarks.synthetic.page;

import java.util.List;

/** A row of a grid; the spans of its cells add up to the grid's columns. */
public record Row(List<Cell> cells, boolean head) {

  public Row {
    cells = List.copyOf(cells);
  }

  public static Row of(List<Cell> cells) {
    return new Row(cells, false);
  }
}

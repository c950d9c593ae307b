package com.invoiceparserpro.benchmarks.synthetic.page;

import java.util.List;

/** A cell of a grid: its lines, over so many columns. */
public record Cell(List<Text> lines, int span) {

  public Cell {
    lines = List.copyOf(lines);
  }

  public static Cell of(Text... lines) {
    return new Cell(List.of(lines), 1);
  }

  public static Cell over(int span, Text line) {
    return new Cell(List.of(line), span);
  }

  public static Cell blank() {
    return new Cell(List.of(), 1);
  }
}

package com.invoiceparserpro.benchmarks.synthetic.page;

import java.util.List;

/**
 * A table.
 *
 * @param wide whether it takes the whole width
 * @param repeats whether head rows come again on the next page
 * @param padding inside cells, in points
 */
public record Grid(
    List<GridColumn> columns,
    List<Row> rows,
    Ruling ruling,
    Valign valign,
    boolean wide,
    boolean repeats,
    float padding)
    implements Block {

  public Grid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      int span = row.cells().stream().mapToInt(Cell::span).sum();
      if (span != columns.size()) {
        throw new IllegalArgumentException(span + " cells in " + columns.size() + " columns");
      }
    }
  }
}

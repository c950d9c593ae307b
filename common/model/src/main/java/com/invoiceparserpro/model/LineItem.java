package com.invoiceparserpro.model;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One line of an invoice: the cells that the document states. */
public record LineItem(Map<LineColumn, Extracted<?>> cells) {

  public LineItem {
    cells.forEach(
        (column, cell) -> {
          if (!column.type().accepts(cell.value())) {
            throw new IllegalArgumentException("wrong type of value for " + column.jsonName());
          }
        });
    cells = Copies.ordered(LineColumn.class, cells);
  }

  public Optional<Extracted<?>> cell(LineColumn column) {
    return Optional.ofNullable(cells.get(column));
  }

  /** The value of an amount or number column. */
  public Optional<BigDecimal> decimal(LineColumn column) {
    return cell(column).map(Extracted::value).map(BigDecimal.class::cast);
  }

  /** The value of a text column. */
  public Optional<String> text(LineColumn column) {
    return cell(column).map(Extracted::value).map(String.class::cast);
  }

  public LineItem with(LineColumn column, Extracted<?> cell) {
    Map<LineColumn, Extracted<?>> changed = new EnumMap<>(LineColumn.class);
    changed.putAll(cells);
    changed.put(column, cell);
    return new LineItem(changed);
  }

  /** Without a value in {@code column}. */
  public LineItem without(LineColumn column) {
    Map<LineColumn, Extracted<?>> changed = new EnumMap<>(LineColumn.class);
    changed.putAll(cells);
    changed.remove(column);
    return new LineItem(changed);
  }

  /** The sum of the lines' amounts; empty if none states one. */
  public static Optional<BigDecimal> sum(List<LineItem> lines) {
    return lines.stream()
        .flatMap(line -> line.decimal(LineColumn.AMOUNT).stream())
        .reduce(BigDecimal::add);
  }
}

package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row while it is put together. */
final class Row {

  final ReadLine anchor;

  /** The numbers by the index of their column. */
  final Map<Integer, AmountSpot> cells;

  final List<Span> description = new ArrayList<>();
  final List<ReadLine> lines = new ArrayList<>();
  List<Column> columns;
  @Nullable Span unit;
  @Nullable Span code;

  Row(ReadLine anchor, Map<Integer, AmountSpot> cells, List<Column> columns) {
    this.anchor = anchor;
    this.cells = cells;
    this.columns = columns;
    lines.add(anchor);
  }

  Optional<AmountSpot> number(LabelKind kind) {
    return cells.entrySet().stream()
        .filter(cell -> columns.get(cell.getKey()).kind() == kind)
        .map(Map.Entry::getValue)
        .findFirst();
  }

  boolean has(LabelKind kind) {
    return number(kind).isPresent();
  }
}

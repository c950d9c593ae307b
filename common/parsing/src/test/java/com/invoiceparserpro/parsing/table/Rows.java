package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.model.LineItem;
import com.invoiceparserpro.parsing.Drawing;
import java.util.List;
import java.util.stream.Collectors;

/** The line items of a drawing as text. */
final class Rows {

  private Rows() {}

  /** Each line's cells as {@code column=value}, in the order of the contract. */
  static List<String> of(Drawing drawing) {
    return LineItems.of(drawing.evidence().lines()).items().stream().map(Rows::cells).toList();
  }

  private static String cells(LineItem item) {
    return item.cells().entrySet().stream()
        .map(cell -> cell.getKey().jsonName() + "=" + cell.getValue().value())
        .collect(Collectors.joining(" "));
  }
}

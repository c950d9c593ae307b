package com.invoiceparserpro.functions.invoices;

import static java.util.stream.Collectors.joining;

import com.invoiceparserpro.model.LineItem;

/** A whole line in the history of corrections. */
final class LineText {

  private LineText() {}

  /** {@code line_items.0}. */
  static String name(int line) {
    return "line_items." + line;
  }

  /** {@code description: Bread; amount: 4.20}. */
  static String of(LineItem line) {
    return line.cells().entrySet().stream()
        .map(e -> e.getKey().jsonName() + ": " + TypedValue.print(e.getValue().value()))
        .collect(joining("; "));
  }
}

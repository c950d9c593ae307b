package com.invoiceparserpro.testkit.samples;

import java.util.List;

/**
 * How a sample is printed.
 *
 * @param wording name of the labels
 * @param letter US Letter; else A4
 */
record Look(
    String wording,
    NumberStyle numbers,
    Sheet.Faces faces,
    Heading.Style heading,
    TableStyle table,
    boolean letter,
    List<Column> columns) {

  /** How the table is ruled. */
  enum TableStyle {
    /** A line around every cell. */
    GRID,
    /** A line under the header and at the end. */
    RULES,
    /** Every other row on a tint, no lines. */
    ZEBRA,
    /** Nothing but white space. */
    PLAIN
  }

  Look {
    columns = List.copyOf(columns);
  }
}

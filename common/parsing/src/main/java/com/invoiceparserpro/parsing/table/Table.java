package com.invoiceparserpro.parsing.table;

import java.util.List;

/**
 * A table that was read.
 *
 * @param first index of the first line of its heading; of its first row if it has none
 * @param start index of the first line below the heading
 * @param end index of the line that ended it
 */
record Table(int first, int start, int end, List<Column> columns, List<Row> rows) {

  /** Whether a row says what it costs. */
  boolean isPriced() {
    return rows.stream().anyMatch(row -> row.amount().isPresent());
  }
}

package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.parsing.evidence.LabelKind;
import java.util.List;

/**
 * The heading of a table.
 *
 * @param first index of its first line in the document
 * @param last index of its last line
 * @param columns from left to right
 */
record Header(int first, int last, List<Column> columns) {

  boolean has(LabelKind kind) {
    return columns.stream().anyMatch(column -> column.kind() == kind);
  }

  /** The column whose number makes a line a row: the line total, else the nearest thing to it. */
  LabelKind anchor() {
    for (LabelKind kind :
        List.of(
            LabelKind.COLUMN_AMOUNT,
            LabelKind.COLUMN_GROSS,
            LabelKind.COLUMN_UNIT_PRICE,
            LabelKind.COLUMN_QUANTITY)) {
      if (has(kind)) {
        return kind;
      }
    }
    return LabelKind.COLUMN_AMOUNT;
  }
}

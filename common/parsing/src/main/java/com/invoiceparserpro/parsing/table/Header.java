package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.parsing.evidence.LabelKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The heading of a table.
 *
 * @param first index of its first line in the document
 * @param last index of its last line; before the first where no line heads the columns
 * @param columns from left to right
 */
record Header(int first, int last, List<Column> columns) {

  /** Whether no printed line heads the columns. */
  boolean isHeadless() {
    return last < first;
  }

  boolean has(LabelKind kind) {
    return columns.stream().anyMatch(column -> column.kind() == kind);
  }

  /** Whether a column may hold the line total, its heading says something else though. */
  boolean mayBeAmount(int index) {
    LabelKind kind = columns.get(index).kind();
    return kind == LabelKind.COLUMN_OTHER
        || kind == LabelKind.COLUMN_GROSS
        // "Charges" beside "Credits".
        || (kind == LabelKind.COLUMN_UNIT_PRICE && !has(LabelKind.COLUMN_QUANTITY));
  }

  /** The same with the line total in another column, as where the headed one is empty. */
  Header withAmountAt(int index) {
    List<Column> changed = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      LabelKind kind =
          i == index
              ? LabelKind.COLUMN_AMOUNT
              : column.kind() == LabelKind.COLUMN_AMOUNT ? LabelKind.COLUMN_OTHER : column.kind();
      changed.add(column.as(kind));
    }
    return new Header(first, last, changed);
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

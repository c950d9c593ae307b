package com.invoiceparserpro.export;

import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.LineItem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invoices as rows of typed cells: what sheets and CSV hold, for those who show it themselves. */
public enum ExportTable {
  /** A row per invoice. */
  INVOICES(Column.invoices()),
  /** A row per line, keyed by its invoice. */
  LINE_ITEMS(Column.lines()),
  /** A row per line with all of its invoice; one for an invoice without lines. */
  FLAT(Column.flat());

  // Unmodifiable, of columns that are functions without state.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<Column> columns;

  ExportTable(List<Column> columns) {
    this.columns = columns;
  }

  public List<Column> columns() {
    return columns;
  }

  /** The rows of an invoice: cells in the order of the columns, of their types or null. */
  public List<List<@Nullable Object>> rows(Invoice invoice) {
    List<LineItem> lines = invoice.parsed().lineItems();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    if (this == INVOICES || (this == FLAT && lines.isEmpty())) {
      rows.add(row(invoice, null));
    } else {
      lines.forEach(line -> rows.add(row(invoice, line)));
    }
    return rows;
  }

  private List<@Nullable Object> row(Invoice invoice, @Nullable LineItem line) {
    List<@Nullable Object> row = new ArrayList<>(columns.size());
    for (Column column : columns) {
      row.add(column.value(invoice, line));
    }
    return row;
  }

  /** Where a column stands, from 0. */
  int indexOf(String name) {
    return columns.stream().map(Column::name).toList().indexOf(name);
  }
}

package com.invoiceparserpro.export;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import com.invoiceparserpro.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A column of a table of invoices or of their lines. */
public final class Column {

  private final String name;
  private final ColumnType type;
  private final BiFunction<Invoice, @Nullable LineItem, @Nullable Object> value;

  private Column(
      String name,
      ColumnType type,
      BiFunction<Invoice, @Nullable LineItem, @Nullable Object> value) {
    this.name = name;
    this.type = type;
    this.value = value;
  }

  /** As in the contract. */
  public String name() {
    return name;
  }

  public ColumnType type() {
    return type;
  }

  /** The cell of a row, of the column's type; null for what is not stated. */
  @Nullable Object value(Invoice invoice, @Nullable LineItem line) {
    return value.apply(invoice, line);
  }

  static List<Column> invoices() {
    List<Column> columns = new ArrayList<>();
    for (Field field : Field.values()) {
      columns.add(of(field));
    }
    columns.add(
        new Column("document_type", ColumnType.TEXT, (i, line) -> i.documentType().jsonName()));
    columns.add(new Column("status", ColumnType.TEXT, (i, line) -> i.status().jsonName()));
    columns.add(
        new Column("overall_confidence", ColumnType.SHARE, (i, line) -> i.overallConfidence()));
    columns.add(new Column("needs_review", ColumnType.BOOLEAN, (i, line) -> i.needsReview()));
    columns.addAll(origin());
    return List.copyOf(columns);
  }

  static List<Column> lines() {
    List<Column> columns = new ArrayList<>(List.of(of(Field.VENDOR), of(Field.INVOICE_NUMBER)));
    columns.addAll(cells());
    columns.add(of(Field.CURRENCY));
    columns.addAll(origin());
    return List.copyOf(columns);
  }

  static List<Column> flat() {
    List<Column> columns = new ArrayList<>(invoices());
    columns.addAll(columns.size() - origin().size(), cells());
    return List.copyOf(columns);
  }

  private static List<Column> cells() {
    List<Column> columns = new ArrayList<>();
    for (LineColumn cell : LineColumn.values()) {
      columns.add(
          new Column(
              "line_item_" + cell.jsonName(),
              typeOf(cell.type()),
              (i, line) ->
                  line == null ? null : line.cell(cell).map(Extracted::value).orElse(null)));
    }
    return columns;
  }

  private static List<Column> origin() {
    return List.of(
        new Column("parsed_timestamp", ColumnType.INSTANT, (i, line) -> i.parsedTimestamp()),
        new Column("file_name", ColumnType.TEXT, (i, line) -> i.fileName()),
        new Column("invoice_id", ColumnType.TEXT, (i, line) -> i.invoiceId().toString()));
  }

  private static Column of(Field field) {
    return new Column(
        field.jsonName(),
        typeOf(field.type()),
        (i, line) -> i.parsed().field(field).map(Extracted::value).orElse(null));
  }

  private static ColumnType typeOf(ValueType type) {
    return switch (type) {
      case TEXT, CURRENCY -> ColumnType.TEXT;
      case DATE -> ColumnType.DATE;
      case AMOUNT -> ColumnType.AMOUNT;
      case NUMBER -> ColumnType.NUMBER;
    };
  }
}

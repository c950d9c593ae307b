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

/**
 * A column of a table of invoices or of their lines.
 *
 * @param name as in the contract
 * @param width in characters
 * @param value of a row: text, a BigDecimal, a LocalDate, an Instant, a Double, a Boolean or null;
 *     the line is null in a table of invoices
 */
record Column(
    String name, int width, BiFunction<Invoice, @Nullable LineItem, @Nullable Object> value) {

  private static final int TEXT = 28;
  private static final int NUMBER = 14;

  /** A row per invoice. */
  static final List<Column> INVOICES = invoices();

  /** A row per line, keyed by its invoice. */
  static final List<Column> LINES = lines();

  /** A row per line with all of its invoice, as a file without sheets has it. */
  static final List<Column> FLAT = flat();

  /** Where a field stands in a table of invoices, from 0. */
  static int indexOf(Field field) {
    return INVOICES.stream().map(Column::name).toList().indexOf(field.jsonName());
  }

  private static List<Column> invoices() {
    List<Column> columns = new ArrayList<>();
    for (Field field : Field.values()) {
      columns.add(of(field));
    }
    columns.add(new Column("document_type", NUMBER, (i, line) -> i.documentType().jsonName()));
    columns.add(new Column("status", NUMBER, (i, line) -> i.status().jsonName()));
    columns.add(new Column("overall_confidence", NUMBER, (i, line) -> i.overallConfidence()));
    columns.add(new Column("needs_review", NUMBER, (i, line) -> i.needsReview()));
    columns.addAll(origin());
    return List.copyOf(columns);
  }

  private static List<Column> lines() {
    List<Column> columns = new ArrayList<>(List.of(of(Field.VENDOR), of(Field.INVOICE_NUMBER)));
    columns.addAll(cells());
    columns.add(of(Field.CURRENCY));
    columns.addAll(origin());
    return List.copyOf(columns);
  }

  private static List<Column> flat() {
    List<Column> columns = new ArrayList<>(INVOICES.subList(0, INVOICES.size() - origin().size()));
    columns.addAll(cells());
    columns.addAll(origin());
    return List.copyOf(columns);
  }

  private static List<Column> cells() {
    List<Column> columns = new ArrayList<>();
    for (LineColumn cell : LineColumn.values()) {
      columns.add(
          new Column(
              "line_item_" + cell.jsonName(),
              cell.type() == ValueType.TEXT ? TEXT : NUMBER,
              (i, line) ->
                  line == null ? null : line.cell(cell).map(Extracted::value).orElse(null)));
    }
    return columns;
  }

  private static List<Column> origin() {
    return List.of(
        new Column("parsed_timestamp", 20, (i, line) -> i.parsedTimestamp()),
        new Column("file_name", TEXT, (i, line) -> i.fileName()),
        new Column("invoice_id", 38, (i, line) -> i.invoiceId().toString()));
  }

  private static Column of(Field field) {
    return new Column(
        field.jsonName(),
        field.type() == ValueType.TEXT ? TEXT : NUMBER,
        (i, line) -> i.parsed().field(field).map(Extracted::value).orElse(null));
  }
}

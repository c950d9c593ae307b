package com.invoiceparserpro.functions.invoices;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import com.invoiceparserpro.model.ValueType;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which value of an invoice a correction is for. */
sealed interface FieldPath permits FieldPath.Header, FieldPath.Cell, TaxCell {

  /** The paths as people are told them. */
  String ALLOWED =
      String.join(", ", Arrays.stream(Field.values()).map(Field::jsonName).toList())
          + ", line_items.N.column with column one of "
          + String.join(", ", Arrays.stream(LineColumn.values()).map(LineColumn::jsonName).toList())
          + ", tax_breakdown.N.column with column one of "
          + String.join(", ", TaxCell.COLUMNS);

  Pattern LINE = Pattern.compile("line_items\\.(\\d{1,6})\\.([a-z_]+)");

  Pattern TAX = Pattern.compile("tax_breakdown\\.(\\d{1,6})\\.([a-z_]+)");

  ValueType type();

  /** The path as it was parsed. */
  String name();

  /**
   * The value here, if there is one.
   *
   * @throws CorrectionException if the data has no such line
   */
  Optional<Object> value(InvoiceData data);

  /** The data with another value here, or with none. */
  InvoiceData apply(InvoiceData data, Optional<Extracted<?>> value);

  /**
   * Reads {@code total_amount}, {@code line_items.0.amount} or {@code tax_breakdown.0.rate}; lines
   * count from 0.
   *
   * @throws CorrectionException if there is no such field or column
   */
  static FieldPath parse(String path) {
    Optional<Field> field = Field.byJsonName(path);
    if (field.isPresent()) {
      return new Header(field.get());
    }
    Matcher line = LINE.matcher(path);
    if (line.matches()) {
      Optional<LineColumn> column = LineColumn.byJsonName(line.group(2));
      if (column.isPresent()) {
        return new Cell(Integer.parseInt(line.group(1)), column.get());
      }
    }
    Matcher tax = TAX.matcher(path);
    if (tax.matches() && TaxCell.COLUMNS.contains(tax.group(2))) {
      return new TaxCell(Integer.parseInt(tax.group(1)), tax.group(2));
    }
    throw CorrectionException.unknownField(ALLOWED);
  }

  /** A header field. */
  record Header(Field field) implements FieldPath {

    @Override
    public ValueType type() {
      return field.type();
    }

    @Override
    public String name() {
      return field.jsonName();
    }

    @Override
    public Optional<Object> value(InvoiceData data) {
      return data.field(field).map(Extracted::value);
    }

    @Override
    public InvoiceData apply(InvoiceData data, Optional<Extracted<?>> value) {
      return value.isPresent() ? data.with(field, value.get()) : data.without(field);
    }
  }

  /** A column of a line. */
  record Cell(int line, LineColumn column) implements FieldPath {

    @Override
    public ValueType type() {
      return column.type();
    }

    @Override
    public String name() {
      return LineText.name(line) + "." + column.jsonName();
    }

    @Override
    public Optional<Object> value(InvoiceData data) {
      return item(data).cell(column).map(Extracted::value);
    }

    @Override
    public InvoiceData apply(InvoiceData data, Optional<Extracted<?>> value) {
      LineItem item = item(data);
      return data.withLine(
          line, value.isPresent() ? item.with(column, value.get()) : item.without(column));
    }

    private LineItem item(InvoiceData data) {
      if (line >= data.lineItems().size()) {
        throw CorrectionException.unknownLine(line, data.lineItems().size());
      }
      return data.lineItems().get(line);
    }
  }
}

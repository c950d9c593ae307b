package com.invoiceparserpro.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a document states: header fields, tax breakdown and lines. */
public record InvoiceData(
    Map<Field, Extracted<?>> fields, List<TaxLine> taxBreakdown, List<LineItem> lineItems) {

  public InvoiceData {
    fields.forEach(
        (field, extracted) -> {
          if (!field.type().accepts(extracted.value())) {
            throw new IllegalArgumentException("wrong type of value for " + field.jsonName());
          }
        });
    fields = Copies.ordered(Field.class, fields);
    taxBreakdown = List.copyOf(taxBreakdown);
    lineItems = List.copyOf(lineItems);
  }

  public Optional<Extracted<?>> field(Field field) {
    return Optional.ofNullable(fields.get(field));
  }

  /** The value of an amount field. */
  public Optional<BigDecimal> amount(Field field) {
    return field(field).map(Extracted::value).map(BigDecimal.class::cast);
  }

  /** The value of a date field. */
  public Optional<LocalDate> date(Field field) {
    return field(field).map(Extracted::value).map(LocalDate.class::cast);
  }

  /** The value of a text or currency field. */
  public Optional<String> text(Field field) {
    return field(field).map(Extracted::value).map(String.class::cast);
  }

  public InvoiceData with(Field field, Extracted<?> extracted) {
    Map<Field, Extracted<?>> changed = new EnumMap<>(Field.class);
    changed.putAll(fields);
    changed.put(field, extracted);
    return new InvoiceData(changed, taxBreakdown, lineItems);
  }

  /** Without a value for {@code field}. */
  public InvoiceData without(Field field) {
    Map<Field, Extracted<?>> changed = new EnumMap<>(Field.class);
    changed.putAll(fields);
    changed.remove(field);
    return new InvoiceData(changed, taxBreakdown, lineItems);
  }

  /**
   * With the line at {@code index} (from 0) replaced.
   *
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public InvoiceData withLine(int index, LineItem line) {
    List<LineItem> changed = new ArrayList<>(lineItems);
    changed.set(index, line);
    return withLines(changed);
  }

  public InvoiceData withLines(List<LineItem> lines) {
    return new InvoiceData(fields, taxBreakdown, lines);
  }

  public InvoiceData withTaxBreakdown(List<TaxLine> lines) {
    return new InvoiceData(fields, lines, lineItems);
  }
}

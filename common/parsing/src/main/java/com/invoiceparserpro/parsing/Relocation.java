package com.invoiceparserpro.parsing;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import com.invoiceparserpro.model.Location;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Turns the page numbers of a part of a file into those of the file. */
final class Relocation {

  private final List<Integer> pages;

  /**
   * A relocation.
   *
   * @param pages of the file, in the order in which the part counts them from 1
   */
  Relocation(List<Integer> pages) {
    this.pages = pages;
  }

  InvoiceData of(InvoiceData data) {
    Map<Field, Extracted<?>> fields = new EnumMap<>(Field.class);
    data.fields().forEach((field, value) -> fields.put(field, moved(value)));
    return new InvoiceData(
        fields, data.taxBreakdown(), data.lineItems().stream().map(this::of).toList());
  }

  private LineItem of(LineItem line) {
    Map<LineColumn, Extracted<?>> cells = new EnumMap<>(LineColumn.class);
    line.cells().forEach((column, cell) -> cells.put(column, moved(cell)));
    return new LineItem(cells);
  }

  private <T> Extracted<T> moved(Extracted<T> value) {
    Location place = value.location();
    return place == null
        ? value
        : new Extracted<>(
            value.value(),
            value.confidence(),
            value.source(),
            new Location(pages.get(place.page() - 1), place.box()));
  }
}

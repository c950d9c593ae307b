package com.invoiceparserpro.parsing.einvoice;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import com.invoiceparserpro.model.Location;
import com.invoiceparserpro.model.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Data as if read off a page. */
final class PageOf {

  static final Location PLACE = new Location(1, new Box(10, 20, 30, 40));

  private PageOf() {}

  static <T> Extracted<T> printed(T value) {
    return new Extracted<>(value, 0.9, Source.TEXT, PLACE);
  }

  static Extracted<?> amount(String amount) {
    return printed(new BigDecimal(amount));
  }

  static InvoiceData fields(Map<Field, Extracted<?>> fields) {
    return new InvoiceData(fields, List.of(), List.of());
  }

  /** A page of which nothing is known but what was read. */
  static Print print(InvoiceData read) {
    return new Print(read, List.of());
  }

  static InvoiceData lines(LineItem... lines) {
    return new InvoiceData(Map.of(), List.of(), List.of(lines));
  }

  static LineItem line(String description, String quantity, String amount) {
    return new LineItem(
        Map.of(
            LineColumn.DESCRIPTION, printed(description),
            LineColumn.QUANTITY, amount(quantity),
            LineColumn.AMOUNT, amount(amount)));
  }
}

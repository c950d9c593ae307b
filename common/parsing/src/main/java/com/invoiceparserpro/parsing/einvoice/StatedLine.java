package com.invoiceparserpro.parsing.einvoice;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line as the XML states it.
 *
 * @param texts what it says of the line besides the description; pages print either
 */
record StatedLine(LineItem item, List<String> texts) {

  StatedLine {
    texts = List.copyOf(texts);
  }

  static StatedLine of(Map<LineColumn, Optional<?>> cells, List<String> texts) {
    Map<LineColumn, Extracted<?>> stated = new EnumMap<>(LineColumn.class);
    cells.forEach(
        (column, value) -> value.ifPresent(v -> stated.put(column, StatedFields.stated(v))));
    return new StatedLine(new LineItem(stated), texts);
  }

  /** Whether a line bills something: headings come as lines without values, or with zeros only. */
  boolean isBilled() {
    Optional<BigDecimal> quantity = item.decimal(LineColumn.QUANTITY);
    Optional<BigDecimal> amount = item.decimal(LineColumn.AMOUNT);
    boolean nothing =
        quantity.filter(q -> q.signum() == 0).isPresent()
            && amount.filter(a -> a.signum() == 0).isPresent();
    return !item.cells().isEmpty() && !nothing;
  }
}

package com.invoiceparserpro.testkit.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One line.
 *
 * @param description with a line break where the print has one
 * @param unit null where the line has none
 * @param taxRate percent
 */
record SampleLine(
    String description,
    BigDecimal quantity,
    @Nullable String unit,
    BigDecimal price,
    BigDecimal taxRate) {

  BigDecimal amount() {
    return quantity.multiply(price).setScale(2, RoundingMode.HALF_UP);
  }

  /** What the line states in a table with these columns, by contract names. */
  Map<String, String> expected(Iterable<Column> columns) {
    Map<String, String> cells = new TreeMap<>();
    for (Column column : columns) {
      String value =
          switch (column) {
            case POSITION -> null;
            case DESCRIPTION -> description.replace('\n', ' ');
            case QUANTITY -> quantity.toPlainString();
            case UNIT -> unit;
            case UNIT_PRICE -> price.toPlainString();
            case TAX_RATE -> taxRate.toPlainString();
            case AMOUNT -> amount().toPlainString();
          };
      if (value != null) {
        cells.put(column.key(), value);
      }
    }
    return cells;
  }
}

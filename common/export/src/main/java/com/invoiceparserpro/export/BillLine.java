package com.invoiceparserpro.export;

import com.invoiceparserpro.model.Field;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of a bill, without tax.
 *
 * @param index in the document, from 0; -1 for what is no line there
 * @param kind what the document calls it if it is no line: discount or shipping; null for lines
 * @param quantity null if not stated
 * @param unit as printed
 * @param price of one unit; null if it cannot be told
 * @param rate of tax in percent; null if it cannot be told
 */
record BillLine(
    int index,
    @Nullable Field kind,
    @Nullable String description,
    @Nullable BigDecimal quantity,
    @Nullable String unit,
    @Nullable BigDecimal price,
    BigDecimal amount,
    @Nullable BigDecimal rate) {

  /** What the document's discount or shipping is called; empty for lines. */
  Optional<String> reason() {
    return Optional.ofNullable(kind).map(k -> k == Field.DISCOUNT_AMOUNT ? "Discount" : "Shipping");
  }

  BillLine withAmount(BigDecimal newAmount) {
    return new BillLine(index, kind, description, quantity, unit, price, newAmount, rate);
  }

  BillLine withPrice(@Nullable BigDecimal newPrice) {
    return new BillLine(index, kind, description, quantity, unit, newPrice, amount, rate);
  }
}

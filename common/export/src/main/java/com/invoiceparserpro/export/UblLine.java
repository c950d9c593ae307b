package com.invoiceparserpro.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A line as EN 16931 knows it: all of it is mandatory. Quantities carry the sign.
 *
 * @param unit code of UN/ECE Recommendation 20
 * @param price of one unit, never negative
 * @param rate of VAT in percent
 */
record UblLine(
    String name,
    BigDecimal quantity,
    String unit,
    BigDecimal price,
    BigDecimal amount,
    BigDecimal rate) {

  /** Characters of a text. */
  static final int MAX_TEXT = 1000;

  static UblLine of(BillLine line, BigDecimal rate) {
    BigDecimal amount = line.amount();
    BigDecimal quantity = line.quantity();
    if (quantity == null || quantity.signum() == 0) {
      quantity = BigDecimal.ONE;
    }
    quantity = quantity.abs();
    BigDecimal price = line.price();
    // The printed price if it gives the amount, else the one that does.
    if (price == null || !gives(quantity, price.abs(), amount.abs())) {
      price = amount.abs().divide(quantity, 8, RoundingMode.HALF_UP).stripTrailingZeros();
    }
    String name = line.description() == null ? "" : line.description();
    return new UblLine(
        SafeText.line(name, MAX_TEXT),
        amount.signum() < 0 ? quantity.negate() : quantity,
        UblUnits.code(line.unit()),
        price.abs(),
        amount,
        rate);
  }

  private static boolean gives(BigDecimal quantity, BigDecimal price, BigDecimal amount) {
    return Amounts.cents(quantity.multiply(price)).compareTo(amount) == 0;
  }
}

package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.model.Arithmetic;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a row's discount in percent comes to, where it leads from the product to the amount. The
 * sign may stand in the heading alone: "Disc. %" above "10.00".
 */
final class RowDiscount {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private RowDiscount() {}

  static Optional<BigDecimal> of(Row row) {
    AmountSpot percent = row.number(LabelKind.COLUMN_DISCOUNT).orElse(null);
    AmountSpot quantity = row.number(LabelKind.COLUMN_QUANTITY).orElse(null);
    AmountSpot price = row.number(LabelKind.COLUMN_UNIT_PRICE).orElse(null);
    AmountSpot amount = row.amount().orElse(null);
    if (percent == null || quantity == null || price == null || amount == null) {
      return Optional.empty();
    }
    BigDecimal rate = percent.value().abs();
    BigDecimal product = quantity.value().multiply(price.value());
    BigDecimal off = product.multiply(rate).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    boolean taken =
        !percent.percent()
            && Arithmetic.equal(product.subtract(rate).abs(), amount.value().abs(), 1);
    boolean leads =
        !taken
            && rate.signum() > 0
            && rate.compareTo(HUNDRED) <= 0
            && Arithmetic.equal(product.subtract(off).abs(), amount.value().abs(), 1);
    return leads ? Optional.of(off) : Optional.empty();
  }
}

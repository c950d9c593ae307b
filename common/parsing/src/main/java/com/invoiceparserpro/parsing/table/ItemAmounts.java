package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.model.Arithmetic;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.MoneyHabit;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which number of a line is its total, where no column says so. */
final class ItemAmounts {

  /** Numbers of one line that are multiplied with each other. */
  private static final int MAX_NUMBERS = 10;

  /** The share of a product that rounding of its factors may cost. */
  private static final BigDecimal MOST_DRIFT = new BigDecimal("0.005");

  private final boolean whole;

  ItemAmounts(List<ReadLine> lines) {
    this.whole = !MoneyHabit.hasDecimals(lines);
  }

  /** The last number of a line, if it may be money; else null. */
  @Nullable AmountSpot last(ReadLine line) {
    if (line.amounts().isEmpty()) {
      return null;
    }
    AmountSpot last = line.amounts().get(line.amounts().size() - 1);
    boolean money =
        last.looksLikeMoney() || (whole && !last.percent() && last.value().scale() <= 0);
    return money ? last : null;
  }

  /** The first product on the line, of factors other than one. */
  static @Nullable AmountSpot product(ReadLine line) {
    List<AmountSpot> spots = line.amounts();
    int n = Math.min(spots.size(), MAX_NUMBERS);
    for (int k = 2; k < n; k++) {
      for (int j = 1; j < k; j++) {
        for (int i = 0; i < j; i++) {
          if (multiplies(spots.get(i), spots.get(j), spots.get(k))) {
            return spots.get(k);
          }
        }
      }
    }
    return null;
  }

  private static boolean multiplies(AmountSpot a, AmountSpot b, AmountSpot product) {
    return !a.percent()
        && !b.percent()
        && product.looksLikeMoney()
        && product.value().signum() != 0
        && a.value().compareTo(BigDecimal.ONE) != 0
        && b.value().compareTo(BigDecimal.ONE) != 0
        && isProduct(a.value(), b.value(), product.value());
  }

  /** As printed, and near enough to prove what the numbers are. */
  static boolean isProduct(BigDecimal a, BigDecimal b, BigDecimal product) {
    BigDecimal drift = a.multiply(b).subtract(product).abs();
    return Arithmetic.isProduct(a, b, product)
        && drift.compareTo(product.abs().multiply(MOST_DRIFT).max(Arithmetic.ROUNDING)) <= 0;
  }
}

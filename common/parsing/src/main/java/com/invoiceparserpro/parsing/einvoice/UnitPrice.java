package com.invoiceparserpro.parsing.einvoice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** The price of one unit, where the XML gives the price of several. */
final class UnitPrice {

  private UnitPrice() {}

  /**
   * @param basis how many units {@code price} is for; one where not stated
   * @param quantity what was billed: only a basis in the same unit tells the price of one
   */
  static Optional<BigDecimal> of(
      Optional<Element> price, Optional<Element> basis, Optional<Element> quantity) {
    Optional<BigDecimal> amount = price.flatMap(p -> Lexical.amount(p.text()));
    Optional<BigDecimal> units = basis.flatMap(b -> Lexical.number(b.text()));
    if (amount.isEmpty()
        || units.isEmpty()
        || units.get().signum() <= 0
        || units.get().compareTo(BigDecimal.ONE) == 0
        || !sameUnit(basis, quantity)) {
      return amount;
    }
    BigDecimal single = amount.get().divide(units.get(), MathContext.DECIMAL64);
    return Lexical.amount(single.toPlainString()).or(() -> amount);
  }

  private static boolean sameUnit(Optional<Element> basis, Optional<Element> quantity) {
    Optional<String> ofBasis = basis.flatMap(b -> b.attribute("unitCode"));
    return ofBasis.isEmpty() || ofBasis.equals(quantity.flatMap(q -> q.attribute("unitCode")));
  }
}

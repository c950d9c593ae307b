package com.invoiceparserpro.parsing.einvoice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** An allowance, or a charge, of the document or of a line; CII and UBL differ in names only. */
record AllowanceCharge(
    boolean charge, BigDecimal amount, Optional<String> code, Optional<String> reason) {

  /** Those of {@code elements} that state an amount. */
  static List<AllowanceCharge> all(List<Element> elements) {
    return elements.stream().flatMap(element -> of(element).stream()).toList();
  }

  private static Optional<AllowanceCharge> of(Element element) {
    Optional<String> indicator =
        element.text("ChargeIndicator/Indicator").or(() -> element.text("ChargeIndicator"));
    return element
        .amount("ActualAmount|Amount")
        .map(
            amount ->
                new AllowanceCharge(
                    indicator.filter(i -> i.equals("true") || i.equals("1")).isPresent(),
                    amount,
                    element.text("ReasonCode|AllowanceChargeReasonCode"),
                    element.text("Reason|AllowanceChargeReason")));
  }

  static List<BigDecimal> allowances(List<AllowanceCharge> all) {
    return all.stream().filter(a -> !a.charge).map(AllowanceCharge::amount).toList();
  }

  /** The charges for shipping. */
  static List<BigDecimal> freight(List<AllowanceCharge> all) {
    return all.stream()
        .filter(a -> a.charge && CodeList.isFreight(a.code, a.reason))
        .map(AllowanceCharge::amount)
        .toList();
  }
}

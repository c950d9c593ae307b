package com.invoiceparserpro.parsing.evidence;

import com.invoiceparserpro.parsing.layout.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number on a line.
 *
 * @param span the number with its sign, without its currency
 * @param currency the currency printed with it: an ISO code, or a sign that several currencies
 *     share
 * @param percent whether a percent sign follows
 */
public record AmountSpot(Span span, BigDecimal value, @Nullable String currency, boolean percent) {

  /** Whether it is printed as money mostly is: with a currency or two decimals. */
  public boolean looksLikeMoney() {
    return !percent && (currency != null || value.scale() == 2);
  }
}

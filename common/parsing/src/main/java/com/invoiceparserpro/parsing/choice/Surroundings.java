package com.invoiceparserpro.parsing.choice;

import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document prints besides the candidates, to hold amounts against.
 *
 * @param lineSum of the line items; null if they have no amounts
 * @param rates the printed percentages, each once
 * @param charges money outside the line items
 */
public record Surroundings(
    @Nullable BigDecimal lineSum, int lineCount, List<BigDecimal> rates, List<Charge> charges) {

  /** An amount that may be a charge that no field is for. */
  public record Charge(AmountSpot spot, ReadLine line) {}

  public Surroundings {
    rates = List.copyOf(rates);
    charges = List.copyOf(charges);
  }

  /** Nothing but the candidates. */
  public static Surroundings none() {
    return new Surroundings(null, 0, List.of(), List.of());
  }
}

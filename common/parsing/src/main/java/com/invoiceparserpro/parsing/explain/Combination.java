package com.invoiceparserpro.parsing.explain;

import com.invoiceparserpro.model.Field;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Amounts that go together, or do not.
 *
 * @param amounts without the fields that this combination leaves empty
 * @param equations what holds, or is contradicted, and its worth
 * @param probability among all combinations
 */
public record Combination(
    Map<Field, BigDecimal> amounts, List<Contribution> equations, double probability) {

  public Combination {
    Map<Field, BigDecimal> ordered = new EnumMap<>(Field.class);
    ordered.putAll(amounts);
    amounts = ordered;
    equations = List.copyOf(equations);
  }
}

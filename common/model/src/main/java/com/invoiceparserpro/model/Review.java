package com.invoiceparserpro.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The verdicts on an invoice's data: which checks hold, how sure we are overall, and whether a
 * person should look. A pure function of the data, so that it can be redone after a correction.
 */
public record Review(List<Check> checks, double overallConfidence, boolean needsReview) {

  /** Below this a field is not to be trusted unseen. */
  private static final double TRUSTED = 0.8;

  /** Without these an invoice cannot be booked. */
  private static final Set<Field> REQUIRED =
      Set.of(Field.VENDOR, Field.INVOICE_NUMBER, Field.INVOICE_DATE, Field.TOTAL_AMOUNT);

  public Review {
    checks = List.copyOf(checks);
  }

  public static Review of(InvoiceData data) {
    List<Check> checks = Arithmetic.check(data);
    Map<Field, Extracted<?>> fields = data.fields();
    double overall =
        fields.values().stream().mapToDouble(Extracted::confidence).average().orElse(0);
    boolean doubtful =
        !fields.keySet().containsAll(REQUIRED)
            || fields.values().stream().anyMatch(field -> field.confidence() < TRUSTED)
            || checks.stream().anyMatch(check -> !check.passed());
    return new Review(checks, overall, doubtful);
  }

  /** The first failed check of {@code rule}, if any. */
  public Optional<Check> failed(String rule) {
    return checks.stream().filter(c -> c.rule().equals(rule) && !c.passed()).findFirst();
  }
}

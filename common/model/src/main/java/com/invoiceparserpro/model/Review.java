package com.invoiceparserpro.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The verdicts on an invoice's data: which checks hold, how sure we are overall, and whether a
 * person should look. A pure function of the data, so that it can be redone after a correction.
 */
public record Review(List<Check> checks, double overallConfidence, boolean needsReview) {

  /**
   * Below this a field is not to be trusted unseen. Measured on layouts that the weights had not
   * seen: of what passes, with the checks, about one field in a hundred is wrong.
   */
  private static final double TRUSTED = 0.8;

  /** What is booked and paid; a doubtful address stops no payment. */
  private static final Set<Field> BOOKED = booked();

  /** Without these an invoice cannot be booked. */
  private static final Set<Field> REQUIRED =
      EnumSet.of(Field.VENDOR, Field.INVOICE_NUMBER, Field.INVOICE_DATE, Field.TOTAL_AMOUNT);

  public Review {
    checks = List.copyOf(checks);
  }

  public static Review of(InvoiceData data) {
    List<Check> checks = new ArrayList<>(Arithmetic.check(data));
    checks.addAll(Checksums.check(data));
    double confidence = 0;
    for (Extracted<?> field : data.fields().values()) {
      confidence += field.confidence();
    }
    boolean doubtful = !missing(data).isEmpty() || !doubtful(data).isEmpty();
    for (Check check : checks) {
      doubtful |= !check.passed();
    }
    return new Review(checks, confidence / Math.max(1, data.fields().size()), doubtful);
  }

  /** The fields that are not stated and without which an invoice cannot be booked. */
  public static List<Field> missing(InvoiceData data) {
    List<Field> missing = new ArrayList<>();
    for (Field field : REQUIRED) {
      if (data.field(field).isEmpty()) {
        missing.add(field);
      }
    }
    return missing;
  }

  /** The fields that are booked or paid, and not sure enough to be trusted unseen. */
  public static List<Field> doubtful(InvoiceData data) {
    List<Field> doubtful = new ArrayList<>();
    for (Field field : BOOKED) {
      Extracted<?> stated = data.field(field).orElse(null);
      if (stated != null && stated.confidence() < TRUSTED) {
        doubtful.add(field);
      }
    }
    return doubtful;
  }

  private static Set<Field> booked() {
    Set<Field> booked = EnumSet.range(Field.VENDOR, Field.AMOUNT_DUE);
    booked.add(Field.IBAN);
    return booked;
  }

  /** The first failed check of {@code rule}, if any. */
  public Optional<Check> failed(String rule) {
    return checks.stream().filter(c -> c.rule().equals(rule) && !c.passed()).findFirst();
  }
}

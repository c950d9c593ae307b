package com.invoiceparserpro.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as read, with the verdicts on it.
 *
 * @param language ISO 639-1; null where undecided
 * @param overallConfidence the probability in 0..1 that a stated header field, picked at random, is
 *     right
 * @param needsReview whether a person should look before money moves
 */
public record Invoice(
    UUID invoiceId,
    String fileName,
    Instant parsedTimestamp,
    Status status,
    DocumentType documentType,
    @Nullable String language,
    int pageCount,
    InvoiceData parsed,
    double overallConfidence,
    boolean needsReview,
    List<Check> checks,
    List<Warning> warnings) {

  public Invoice {
    checks = List.copyOf(checks);
    warnings = List.copyOf(warnings);
  }

  /** A copy with other data, and the verdicts that {@code review} gives on it. */
  public Invoice withData(InvoiceData data, Review review) {
    return new Invoice(
        invoiceId,
        fileName,
        parsedTimestamp,
        status,
        documentType,
        language,
        pageCount,
        data,
        review.overallConfidence(),
        review.needsReview(),
        review.checks(),
        warnings);
  }

  /** A copy that a person is asked to look at. */
  public Invoice forReview() {
    return new Invoice(
        invoiceId,
        fileName,
        parsedTimestamp,
        status,
        documentType,
        language,
        pageCount,
        parsed,
        overallConfidence,
        true,
        checks,
        warnings);
  }

  /** A copy with one warning more. */
  public Invoice withWarning(Warning warning) {
    List<Warning> more = new ArrayList<>(warnings);
    more.add(warning);
    return new Invoice(
        invoiceId,
        fileName,
        parsedTimestamp,
        status,
        documentType,
        language,
        pageCount,
        parsed,
        overallConfidence,
        needsReview,
        checks,
        more);
  }
}

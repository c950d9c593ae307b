package com.invoiceparserpro.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as read, with the verdicts on it.
 *
 * @param approvedAt when a person approved it; null unless it is approved
 * @param language ISO 639-1; null where undecided
 * @param overallConfidence the probability in 0..1 that a stated header field, picked at random, is
 *     right
 * @param needsReview whether a person should look before money moves
 * @param corrections what was changed since it was read, oldest first
 */
public record Invoice(
    UUID invoiceId,
    String fileName,
    Instant parsedTimestamp,
    Status status,
    @Nullable Instant approvedAt,
    DocumentType documentType,
    @Nullable String language,
    int pageCount,
    InvoiceData parsed,
    double overallConfidence,
    boolean needsReview,
    List<Check> checks,
    List<Warning> warnings,
    List<Correction> corrections) {

  private static final String STATUS = "status";

  public Invoice {
    checks = List.copyOf(checks);
    warnings = List.copyOf(warnings);
    corrections = List.copyOf(corrections);
  }

  /** An invoice that nobody has changed or approved since it was read. */
  public Invoice(
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
    this(
        invoiceId,
        fileName,
        parsedTimestamp,
        status,
        null,
        documentType,
        language,
        pageCount,
        parsed,
        overallConfidence,
        needsReview,
        checks,
        warnings,
        List.of());
  }

  /**
   * A copy with the data that {@code correction} led to, and the verdicts that {@code review} gives
   * on it. What was approved is not this any more: an approval ends, and the corrections say so.
   */
  public Invoice corrected(InvoiceData data, Review review, Correction correction) {
    List<Correction> more = new ArrayList<>(corrections);
    more.add(correction);
    if (status == Status.APPROVED) {
      more.add(statusChange(Status.PARSED, correction.at()));
    }
    return new Invoice(
        invoiceId,
        fileName,
        parsedTimestamp,
        Status.PARSED,
        null,
        documentType,
        language,
        pageCount,
        data,
        review.overallConfidence(),
        review.needsReview(),
        review.checks(),
        warnings,
        more);
  }

  /** A copy that a person has approved; this one if it is approved already. */
  public Invoice approved(Instant at) {
    if (status == Status.APPROVED) {
      return this;
    }
    List<Correction> more = new ArrayList<>(corrections);
    more.add(statusChange(Status.APPROVED, at));
    return copy(Status.APPROVED, at, needsReview, warnings, more);
  }

  /** A copy that a person is asked to look at. */
  public Invoice forReview() {
    return copy(status, approvedAt, true, warnings, corrections);
  }

  /** A copy with one warning more. */
  public Invoice withWarning(Warning warning) {
    List<Warning> more = new ArrayList<>(warnings);
    more.add(warning);
    return copy(status, approvedAt, needsReview, more, corrections);
  }

  private Correction statusChange(Status next, Instant at) {
    return Correction.manual(STATUS, status.jsonName(), next.jsonName(), at);
  }

  private Invoice copy(
      Status newStatus,
      @Nullable Instant newApprovedAt,
      boolean newNeedsReview,
      List<Warning> newWarnings,
      List<Correction> newCorrections) {
    return new Invoice(
        invoiceId,
        fileName,
        parsedTimestamp,
        newStatus,
        newApprovedAt,
        documentType,
        language,
        pageCount,
        parsed,
        overallConfidence,
        newNeedsReview,
        checks,
        newWarnings,
        newCorrections);
  }
}

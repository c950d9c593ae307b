package com.invoiceparserpro.parsing;

import com.invoiceparserpro.model.Check;
import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.Review;
import com.invoiceparserpro.model.Status;
import com.invoiceparserpro.model.Warning;
import com.invoiceparserpro.parsing.einvoice.EInvoice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One invoice as read, without what makes it a record.
 *
 * @param pageCount of the file
 * @param pages of the file that the invoice is printed on; empty for XML alone
 * @param crossChecks beside those that the data itself has to pass
 */
record Reading(
    DocumentType type,
    @Nullable String language,
    int pageCount,
    List<Integer> pages,
    InvoiceData data,
    List<Check> crossChecks,
    List<Warning> warnings) {

  Reading {
    pages = List.copyOf(pages);
    crossChecks = List.copyOf(crossChecks);
    warnings = List.copyOf(warnings);
  }

  /** XML that came alone. */
  static Reading of(EInvoice xml) {
    return new Reading(
        xml.type(), xml.language(), 0, List.of(), xml.data(), List.of(), xml.warnings());
  }

  private Reading with(Warning warning) {
    List<Warning> more = new ArrayList<>(warnings);
    more.add(warning);
    return new Reading(type, language, pageCount, pages, data, crossChecks, more);
  }

  static List<Reading> signed(List<Reading> readings) {
    Warning warning =
        new Warning(
            "signature_not_verified", "The file is signed; the signature was not verified.");
    return readings.stream().map(reading -> reading.with(warning)).toList();
  }

  /** With a warning on each that it is one of several, if it is. */
  static List<Reading> numbered(List<Reading> readings) {
    if (readings.size() == 1) {
      return readings;
    }
    boolean printed = readings.stream().noneMatch(reading -> reading.pages.isEmpty());
    String places =
        printed
            ? ", on "
                + readings.stream().map(r -> PageList.of(r.pages)).collect(Collectors.joining("; "))
            : "";
    return IntStream.range(0, readings.size())
        .mapToObj(
            i ->
                readings
                    .get(i)
                    .with(
                        new Warning(
                            "several_invoices",
                            "The file holds %d invoices%s. This is number %d of them."
                                .formatted(readings.size(), places, i + 1))))
        .toList();
  }

  Invoice invoice(UUID id, String fileName, Instant now) {
    Review review = Review.of(data);
    List<Check> checks = new ArrayList<>(review.checks());
    checks.addAll(crossChecks);
    boolean contradicted = crossChecks.stream().anyMatch(check -> !check.passed());
    return new Invoice(
        id,
        fileName,
        now,
        Status.PARSED,
        type,
        language,
        pageCount,
        data,
        review.overallConfidence(),
        review.needsReview() || contradicted,
        checks,
        warnings);
  }
}

package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.model.Invoice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of one file.
 *
 * @param invoices at least one if the file was read
 * @param duplicate whether the session had the same bytes before; the invoices are those
 * @param stored whether the session keeps them
 * @param upload as which the file waits for a worker
 */
record BulkResult(
    String fileName,
    List<Invoice> invoices,
    boolean duplicate,
    boolean stored,
    Optional<Problem> problem,
    Optional<UUID> upload) {

  private static final Problem OUT_OF_TIME =
      Problem.of(
          503, "out_of_time", "There was no time left for this file; send it again with fewer.");

  BulkResult {
    invoices = List.copyOf(invoices);
  }

  static BulkResult parsed(
      String fileName, List<Invoice> invoices, boolean duplicate, boolean stored) {
    return new BulkResult(
        fileName, invoices, duplicate, stored, Optional.empty(), Optional.empty());
  }

  static BulkResult failed(String fileName, Problem problem) {
    return new BulkResult(
        fileName, List.of(), false, false, Optional.of(problem), Optional.empty());
  }

  static BulkResult late(String fileName) {
    return failed(fileName, OUT_OF_TIME);
  }

  static BulkResult queued(String fileName, UUID upload) {
    return new BulkResult(fileName, List.of(), false, false, Optional.empty(), Optional.of(upload));
  }

  boolean outOfTime() {
    return problem.filter(OUT_OF_TIME::equals).isPresent();
  }

  String status() {
    if (upload.isPresent()) {
      return "queued";
    }
    return problem.isPresent() ? "failed" : "parsed";
  }
}

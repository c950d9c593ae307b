package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.model.Invoice;
import java.util.List;
import java.util.Optional;

/**
 * What became of one file.
 *
 * @param invoices at least one if the file was read
 * @param duplicate whether the session had the same bytes before; the invoices are those
 * @param stored whether the session keeps them
 */
record BulkResult(
    String fileName,
    List<Invoice> invoices,
    boolean duplicate,
    boolean stored,
    Optional<Problem> problem) {

  BulkResult {
    invoices = List.copyOf(invoices);
  }

  static BulkResult failed(String fileName, Problem problem) {
    return new BulkResult(fileName, List.of(), false, false, Optional.of(problem));
  }
}

package com.invoiceparserpro.functions.exports;

import com.invoiceparserpro.api.SessionProblems;
import com.invoiceparserpro.export.IncompleteInvoicesException;
import com.invoiceparserpro.http.FieldError;
import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.http.ProblemException;
import com.invoiceparserpro.http.ProblemMapping;
import com.invoiceparserpro.queue.QueueUnavailableException;
import com.invoiceparserpro.storage.StorageUnavailableException;
import java.util.List;
import java.util.Map;

/** What can go wrong with exports, as problems. */
final class ExportProblems {

  static final Problem INTERNAL =
      Problem.of(500, "internal_error", "Something failed on our side while making the file.");

  static final Problem GAVE_UP =
      Problem.of(
          500, "gave_up", "Making the file was tried several times and never came to an end.");

  static final ProblemMapping MAPPING =
      SessionProblems.MAPPING
          .with(IncompleteInvoicesException.class, ExportProblems::incomplete)
          .with(
              StorageUnavailableException.class,
              e -> SessionProblems.unavailable("storage", "Storage"))
          .with(
              QueueUnavailableException.class,
              e -> SessionProblems.unavailable("queue", "The queue"));

  private static final int MAX_GAPS = 100;

  private ExportProblems() {}

  static ProblemException tooLarge(String wayOut) {
    return Problem.of(413, "export_too_large", "The file is larger than a response; " + wayOut)
        .exception();
  }

  static ProblemException notFound() {
    return Problem.of(404, "export_not_found", "The session has no export with this id.")
        .exception();
  }

  private static Problem incomplete(IncompleteInvoicesException e) {
    List<FieldError> errors =
        e.gaps().stream()
            .limit(MAX_GAPS)
            .map(gap -> new FieldError(gap.invoiceId() + "/" + gap.field(), gap.reason()))
            .toList();
    String detail =
        "Invoices lack what the format demands; errors names it as invoice_id/field. Enter it, and"
            + " export again.";
    return new Problem(422, "incomplete_invoices", detail, errors, Map.of());
  }
}

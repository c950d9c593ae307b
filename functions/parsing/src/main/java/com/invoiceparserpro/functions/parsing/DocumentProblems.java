package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.api.SessionProblems;
import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.http.ProblemMapping;
import com.invoiceparserpro.parsing.DocumentException;
import com.invoiceparserpro.storage.StorageUnavailableException;

/** Documents from which no invoice can be had, as problems. */
final class DocumentProblems {

  static final ProblemMapping MAPPING =
      SessionProblems.MAPPING
          .with(DocumentException.class, DocumentProblems::problem)
          .with(
              StorageUnavailableException.class,
              e -> SessionProblems.unavailable("storage", "Storage"));

  private DocumentProblems() {}

  private static Problem problem(DocumentException e) {
    String message = String.valueOf(e.getMessage());
    return switch (e.reason()) {
      case EMPTY -> Problem.of(400, "empty_file", message);
      case UNSUPPORTED_TYPE -> Problem.of(415, e.reason().code(), message);
      case TOO_LARGE -> Problem.of(413, e.reason().code(), message);
      default -> Problem.of(422, e.reason().code(), message);
    };
  }
}

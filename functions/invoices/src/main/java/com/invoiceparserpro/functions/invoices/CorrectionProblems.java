package com.invoiceparserpro.functions.invoices;

import com.invoiceparserpro.api.SessionProblems;
import com.invoiceparserpro.http.Problem;
import com.invoiceparserpro.http.ProblemMapping;

/** Corrections that cannot be made, as problems. */
final class CorrectionProblems {

  static final ProblemMapping MAPPING =
      SessionProblems.MAPPING.with(CorrectionException.class, CorrectionProblems::problem);

  private CorrectionProblems() {}

  private static Problem problem(CorrectionException e) {
    String message = String.valueOf(e.getMessage());
    return switch (e.reason()) {
      case UNKNOWN_FIELD -> Problem.badMember("unknown_field", "field", message);
      case UNKNOWN_LINE -> Problem.badMember("unknown_line", "field", message);
      case INVALID_VALUE -> Problem.badMember("invalid_value", e.member(), message);
      case NO_SUCH_LINE -> Problem.of(404, "line_not_found", message);
      case TOO_MANY_LINES -> Problem.of(409, "too_many_lines", message);
      case TOO_MANY_CORRECTIONS -> Problem.of(409, "too_many_corrections", message);
      case PRECONDITION_FAILED -> Problem.of(412, "precondition_failed", message);
      case CONFLICT -> Problem.of(409, "conflict", message);
    };
  }
}

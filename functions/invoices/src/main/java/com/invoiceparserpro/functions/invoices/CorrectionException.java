package com.invoiceparserpro.functions.invoices;

/** A correction that cannot be made. The message says what is allowed. */
final class CorrectionException extends RuntimeException {

  /** Why. */
  enum Reason {
    UNKNOWN_FIELD,
    UNKNOWN_LINE,
    INVALID_VALUE,
    /** The line to remove is not there. */
    NO_SUCH_LINE,
    TOO_MANY_LINES,
    TOO_MANY_CORRECTIONS,
    /** The version that the client named is not the current one. */
    PRECONDITION_FAILED,
    /** Others kept changing the invoice. */
    CONFLICT
  }

  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final String member;

  private CorrectionException(Reason reason, String message) {
    this(reason, "field", message);
  }

  private CorrectionException(Reason reason, String member, String message) {
    super(message);
    this.reason = reason;
    this.member = member;
  }

  static CorrectionException unknownField(String allowed) {
    return new CorrectionException(
        Reason.UNKNOWN_FIELD, "There is no such field; allowed: %s.".formatted(allowed));
  }

  static CorrectionException unknownLine(int line, int lines) {
    return new CorrectionException(
        Reason.UNKNOWN_LINE,
        lines == 0
            ? "The invoice has no lines."
            : "There is no line %d; lines count from 0 to %d.".formatted(line, lines - 1));
  }

  static CorrectionException unknownTaxLine(int lines) {
    return new CorrectionException(
        Reason.UNKNOWN_LINE,
        "The tax breakdown has %d lines; the next one can be set too, up to 50.".formatted(lines));
  }

  static CorrectionException noSuchLine() {
    return new CorrectionException(Reason.NO_SUCH_LINE, "The invoice has no such line.");
  }

  static CorrectionException emptyLine() {
    return new CorrectionException(
        Reason.INVALID_VALUE, "description", "A line needs a value in one column at least.");
  }

  static CorrectionException tooManyLines(int most) {
    return new CorrectionException(
        Reason.TOO_MANY_LINES, "The invoice has the %d lines it may.".formatted(most));
  }

  static CorrectionException tooManyCorrections(int most) {
    return new CorrectionException(
        Reason.TOO_MANY_CORRECTIONS,
        "The invoice has the %d corrections it may; parse the document again.".formatted(most));
  }

  static CorrectionException invalidValue(String member, String expected) {
    return new CorrectionException(Reason.INVALID_VALUE, member, "The value must be " + expected);
  }

  static CorrectionException preconditionFailed() {
    return new CorrectionException(
        Reason.PRECONDITION_FAILED, "The invoice has changed; get it again, then decide anew.");
  }

  static CorrectionException conflict() {
    return new CorrectionException(
        Reason.CONFLICT, "Others are changing the invoice at the same time; try again.");
  }

  Reason reason() {
    return reason;
  }

  /** The member of the request that it is about. */
  String member() {
    return member;
  }
}

package com.invoiceparserpro.functions.invoices;

/** A correction that cannot be made. The message says what is allowed. */
final class CorrectionException extends RuntimeException {

  /** Why. */
  enum Reason {
    UNKNOWN_FIELD,
    UNKNOWN_LINE,
    INVALID_VALUE,
    /** The version that the client named is not the current one. */
    PRECONDITION_FAILED,
    /** Others kept changing the invoice. */
    CONFLICT
  }

  private static final long serialVersionUID = 1;

  private final Reason reason;

  private CorrectionException(Reason reason, String message) {
    super(message);
    this.reason = reason;
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

  static CorrectionException invalidValue(String expected) {
    return new CorrectionException(Reason.INVALID_VALUE, "The value must be " + expected);
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
}

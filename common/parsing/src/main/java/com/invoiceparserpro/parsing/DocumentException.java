package com.invoiceparserpro.parsing;

import java.util.Locale;

/**
 * A document from which no invoice can be had. The message names the cause and the way out, and
 * never holds content of the document.
 */
public final class DocumentException extends RuntimeException {

  /** Why; the code that clients see is the lower-case name. */
  public enum Reason {
    /** No bytes at all. */
    EMPTY,
    /** Neither a PDF nor e-invoice XML by its content. */
    UNSUPPORTED_TYPE,
    TOO_LARGE,
    TOO_MANY_PAGES,
    /** Needs a password. */
    ENCRYPTED,
    /** Damaged beyond reading, or without pages. */
    CORRUPT,
    /** Pages without text: a scan. */
    NO_TEXT,
    /** Text, but nothing of an invoice in it. */
    NO_INVOICE_FOUND,
    /** Expands beyond the limit, or takes longer than it may. */
    TOO_COMPLEX;

    /** The name in JSON, e.g. {@code too_many_pages}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final long serialVersionUID = 1;

  private final Reason reason;

  public DocumentException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public DocumentException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}

package com.invoiceparserpro.json;

/** JSON that is not an Invoice of the contract. The message never holds values of the document. */
public final class InvoiceFormatException extends RuntimeException {

  private static final long serialVersionUID = 1;

  InvoiceFormatException(String message) {
    super(message);
  }
}

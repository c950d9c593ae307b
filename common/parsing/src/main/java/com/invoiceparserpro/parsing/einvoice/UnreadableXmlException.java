package com.invoiceparserpro.parsing.einvoice;

import javax.xml.stream.XMLStreamException;

/** XML that is not read at all, and why. */
final class UnreadableXmlException extends XMLStreamException {

  private static final long serialVersionUID = 1;

  private final EInvoiceFile.Flaw flaw;

  UnreadableXmlException(EInvoiceFile.Flaw flaw) {
    super(flaw.name());
    this.flaw = flaw;
  }

  EInvoiceFile.Flaw flaw() {
    return flaw;
  }
}

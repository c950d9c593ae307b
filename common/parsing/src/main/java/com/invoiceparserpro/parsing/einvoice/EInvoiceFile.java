package com.invoiceparserpro.parsing.einvoice;

import java.util.List;
import java.util.Optional;

/**
 * What an XML file holds.
 *
 * @param invoices in the file's order; empty if there is a flaw
 * @param flaw why there is no invoice in it; {@link Flaw#NONE} if there is
 */
public record EInvoiceFile(List<EInvoice> invoices, Flaw flaw) {

  /** Why no invoice can be had from an XML file. */
  public enum Flaw {
    NONE,
    /** Not well-formed, beyond what can be mended without a guess; or cut off. */
    MALFORMED,
    /** Has a document type declaration. */
    DOCUMENT_TYPE,
    /** Deeper, longer or wider than any invoice. */
    OVERSIZED,
    /** None of the known syntaxes. */
    UNKNOWN_SYNTAX,
    /** A known syntax that states nothing, or a document of it that bills nothing. */
    NOTHING_STATED
  }

  public EInvoiceFile {
    invoices = List.copyOf(invoices);
  }

  static EInvoiceFile none(Flaw flaw) {
    return new EInvoiceFile(List.of(), flaw);
  }

  public Optional<EInvoice> first() {
    return invoices.stream().findFirst();
  }
}

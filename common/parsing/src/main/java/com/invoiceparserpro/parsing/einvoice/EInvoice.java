package com.invoiceparserpro.parsing.einvoice;

import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.InvoiceData;
import org.jspecify.annotations.Nullable;

/**
 * An electronic invoice as its XML states it.
 *
 * @param language ISO 639-1 of its texts; null where the XML does not say
 * @param data every value with source {@code e_invoice} and no location
 * @param profile the specification that the XML claims to follow, e.g. {@code
 *     urn:cen.eu:en16931:2017}; null where it claims none
 */
public record EInvoice(
    DocumentType type,
    @Nullable String language,
    InvoiceData data,
    Syntax syntax,
    @Nullable String profile) {

  /** The vocabularies that are read. */
  public enum Syntax {
    /** UN/CEFACT Cross Industry Document: ZUGFeRD 1. */
    CII_1,
    /** UN/CEFACT Cross Industry Invoice: Factur-X, ZUGFeRD 2, XRechnung. */
    CII_2,
    /** OASIS UBL 2 Invoice or CreditNote: XRechnung, Peppol BIS. */
    UBL_2
  }
}

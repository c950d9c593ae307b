package com.invoiceparserpro.parsing;

import com.invoiceparserpro.parsing.DocumentException.Reason;
import com.invoiceparserpro.parsing.einvoice.EInvoiceFile.Flaw;

/** Why XML that came alone is no invoice, and what to do about it. */
final class XmlProblems {

  private XmlProblems() {}

  static DocumentException of(Flaw flaw) {
    return switch (flaw) {
      case MALFORMED ->
          new DocumentException(
              Reason.CORRUPT,
              "The XML is not well-formed or breaks off. Export it again, or send the PDF.");
      case DOCUMENT_TYPE ->
          new DocumentException(
              Reason.TOO_COMPLEX,
              "The XML has a document type declaration, which no e-invoice needs and which is not"
                  + " read. Send it without.");
      case OVERSIZED ->
          new DocumentException(
              Reason.TOO_COMPLEX,
              "The XML has more or deeper elements than an invoice has. Send fewer invoices at once.");
      case NOTHING_STATED ->
          new DocumentException(
              Reason.NO_INVOICE_FOUND,
              "The XML bills nothing. Check that the file is an invoice or a credit note.");
      case NONE, UNKNOWN_SYNTAX ->
          new DocumentException(
              Reason.UNSUPPORTED_TYPE,
              "The XML is no e-invoice known here. Send a PDF, or XML in CII, UBL, FatturaPA, FA"
                  + " (KSeF), CFDI, Facturae or ISDOC.");
    };
  }
}

package com.invoiceparserpro.parsing;

import com.invoiceparserpro.parsing.DocumentException.Reason;
import com.invoiceparserpro.parsing.einvoice.SignedEnvelope;
import java.nio.charset.StandardCharsets;

/** What a document is by its bytes; names and declared types are not asked. */
enum ContentType {
  PDF,
  XML,
  /** One of the others in a signed envelope: {@code .p7m}. */
  SIGNED;

  /** Readers accept junk before the header; ISO 32000 annex H gives them this far. */
  private static final int PDF_HEADER_WITHIN = 1024;

  /**
   * The type of {@code document}.
   *
   * @throws DocumentException if it is empty, too large or neither
   */
  static ContentType of(byte[] document, ParsingLimits limits) {
    if (document.length == 0) {
      throw new DocumentException(Reason.EMPTY, "The file is empty. Send the PDF's content.");
    }
    if (document.length > limits.maxBytes()) {
      throw new DocumentException(
          Reason.TOO_LARGE,
          "The file has %d bytes, more than the %d allowed. Print it to a smaller PDF, or send the invoice's pages alone."
              .formatted(document.length, limits.maxBytes()));
    }
    if (SignedEnvelope.open(document).isPresent()) {
      return SIGNED;
    }
    String head =
        new String(
            document, 0, Math.min(PDF_HEADER_WITHIN, document.length), StandardCharsets.ISO_8859_1);
    if (head.contains("%PDF-")) {
      return PDF;
    }
    // UTF-16 puts a zero beside every character.
    String text =
        head.replace("\0", "").replaceFirst("^(\u00ef\u00bb\u00bf|\u00fe\u00ff|\u00ff\u00fe)", "");
    if (text.stripLeading().startsWith("<")
        && !text.stripLeading().regionMatches(true, 0, "<!doctype html", 0, 14)) {
      return XML;
    }
    throw new DocumentException(
        Reason.UNSUPPORTED_TYPE,
        "The file is neither a PDF nor e-invoice XML by its content. Send the invoice as PDF.");
  }
}

package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.parsing.InvoiceParser;
import com.invoiceparserpro.parsing.ParseOptions;
import com.invoiceparserpro.parsing.ParsingLimits;
import java.time.Clock;
import java.util.UUID;

/** Reads one document; see {@link InvoiceParser}. */
interface DocumentReader {

  Invoice read(String fileName, byte[] document);

  /** The parser within {@code limits}. */
  static DocumentReader of(ParsingLimits limits) {
    InvoiceParser parser = new InvoiceParser(limits, Clock.systemUTC(), UUID::randomUUID);
    return (fileName, document) -> parser.parse(fileName, document, ParseOptions.DEFAULT);
  }
}

package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.config.Environment;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.parsing.InvoiceParser;
import com.invoiceparserpro.parsing.ParseOptions;
import com.invoiceparserpro.parsing.ParsingLimits;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Reads one document; see {@link InvoiceParser}. */
interface DocumentReader {

  Invoice read(String fileName, byte[] document);

  /** Every invoice of the document. */
  default List<Invoice> readAll(String fileName, byte[] document) {
    return List.of(read(fileName, document));
  }

  /** The parser within {@code limits}, primed where that is nobody's waiting time. */
  static DocumentReader of(Environment environment, ParsingLimits limits) {
    InvoiceParser parser = new InvoiceParser(limits, Clock.systemUTC(), UUID::randomUUID);
    if (environment.startsAhead()) {
      parser.prime();
    }
    return new DocumentReader() {
      @Override
      public Invoice read(String fileName, byte[] document) {
        return parser.parse(fileName, document, ParseOptions.DEFAULT);
      }

      @Override
      public List<Invoice> readAll(String fileName, byte[] document) {
        return parser.parseAll(fileName, document, ParseOptions.DEFAULT);
      }
    };
  }
}

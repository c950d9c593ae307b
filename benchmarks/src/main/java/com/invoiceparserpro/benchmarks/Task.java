package com.invoiceparserpro.benchmarks;

import com.invoiceparserpro.parsing.InvoiceParser;
import com.invoiceparserpro.parsing.ParseOptions;
import com.invoiceparserpro.parsing.ParsingLimits;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Something to do with a document. */
@FunctionalInterface
interface Task {

  /**
   * Does it.
   *
   * @throws IOException if the document cannot be read
   */
  void run(Document document) throws IOException, InterruptedException;

  /** Our whole way from bytes to invoice. */
  static Task parser() {
    InvoiceParser parser =
        new InvoiceParser(ParsingLimits.DEFAULT, Clock.systemUTC(), UUID::randomUUID);
    return document ->
        parser.parse(document.file().toString(), document.bytes(), ParseOptions.DEFAULT);
  }

  /** The yardstick: PDFBox's own text, unused. */
  static Task stripper() {
    return document -> {
      try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
        new PDFTextStripper().getText(pdf);
      }
    };
  }

  /** A process per file. */
  static Task pdftotext() {
    return document -> {
      Process process =
          new ProcessBuilder("pdftotext", "-layout", document.file().toString(), "-")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.waitFor();
    };
  }
}

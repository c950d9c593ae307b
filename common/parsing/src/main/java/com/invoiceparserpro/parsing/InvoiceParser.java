package com.invoiceparserpro.parsing;

import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.parsing.DocumentException.Reason;
import com.invoiceparserpro.parsing.einvoice.EInvoiceFile;
import com.invoiceparserpro.parsing.einvoice.EInvoiceReader;
import com.invoiceparserpro.parsing.einvoice.EmbeddedXml;
import com.invoiceparserpro.parsing.einvoice.SignedEnvelope;
import com.invoiceparserpro.parsing.explain.Explanation;
import com.invoiceparserpro.parsing.pdf.Deadline;
import com.invoiceparserpro.parsing.pdf.PdfFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Reads invoices: PDF, with or without e-invoice XML in it, and e-invoice XML alone; either of them
 * signed or not. Safe for use by several threads; holds nothing of a document after {@link #parse}.
 */
public final class InvoiceParser {

  private static final int MAX_SIGNATURES = 3;

  /** As often as the first compiler wants to see most of the code. */
  private static final int PRIMING_READS = 20;

  private static final String PRIMING_DOCUMENT = "priming.pdf";

  private final ParsingLimits limits;
  private final Clock clock;
  private final Supplier<UUID> ids;

  public InvoiceParser(ParsingLimits limits, Clock clock, Supplier<UUID> ids) {
    this.limits = limits;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Reads an invoice of its own, over and over, which takes a second or two: the first document
   * then finds the classes loaded, the vocabularies read and most of the code compiled.
   */
  public void prime() {
    try (InputStream in = InvoiceParser.class.getResourceAsStream(PRIMING_DOCUMENT)) {
      byte[] document = Objects.requireNonNull(in, PRIMING_DOCUMENT).readAllBytes();
      for (int i = 0; i < PRIMING_READS; i++) {
        parseAll(PRIMING_DOCUMENT, document, ParseOptions.DEFAULT);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads one document of one invoice. Of several invoices in it this gives the first, with a
   * warning {@code several_invoices}, and has it reviewed.
   *
   * @param fileName goes into the result as it is
   * @throws DocumentException if no invoice can be had from it
   */
  public Invoice parse(String fileName, byte[] document, ParseOptions options) {
    return first(read(document, options).readings(), fileName);
  }

  private Invoice first(List<Reading> readings, String fileName) {
    Invoice invoice = readings.get(0).invoice(ids.get(), fileName, clock.instant());
    return readings.size() == 1 ? invoice : invoice.forReview();
  }

  /**
   * Reads every invoice of a document. Where there are several, each has a warning {@code
   * several_invoices} that says which it is and on which pages; page numbers are those of the file.
   *
   * @param fileName goes into each result as it is
   * @return in the order of the file; at least one
   * @throws DocumentException if no invoice can be had from it
   */
  public List<Invoice> parseAll(String fileName, byte[] document, ParseOptions options) {
    return read(document, options).readings().stream()
        .map(reading -> reading.invoice(ids.get(), fileName, clock.instant()))
        .toList();
  }

  /**
   * Reads every invoice of a document as {@link #parseAll} does, and tells why it was read so. For
   * people: it takes a multiple of the time.
   *
   * @throws DocumentException if no invoice can be had from it
   */
  public List<Explanation> explain(String fileName, byte[] document, ParseOptions options) {
    DocumentReading read = read(document, options);
    return IntStream.range(0, read.readings().size())
        .mapToObj(
            i ->
                read.explain(
                    i, read.readings().get(i).invoice(ids.get(), fileName, clock.instant())))
        .toList();
  }

  private DocumentReading read(byte[] document, ParseOptions options) {
    ContentType type = ContentType.of(document, limits);
    byte[] content = document;
    for (int i = 0; i < MAX_SIGNATURES && type == ContentType.SIGNED; i++) {
      content = SignedEnvelope.open(content).orElseThrow();
      type = ContentType.of(content, limits);
    }
    try {
      DocumentReading read =
          switch (type) {
            case XML -> readXml(content);
            case PDF -> readPdf(content, options);
            case SIGNED ->
                throw new DocumentException(
                    Reason.UNSUPPORTED_TYPE,
                    "The file is signed over and over. Send the invoice itself.");
          };
      return read.with(
          Reading.numbered(
              content == document ? read.readings() : Reading.signed(read.readings())));
    } catch (OutOfMemoryError | StackOverflowError e) {
      // What was built is unreachable by now; the next document finds the memory free again.
      throw new DocumentException(
          Reason.TOO_COMPLEX,
          "The document needs more memory than there is. Print it to a plain PDF, or send fewer pages.",
          e);
    }
  }

  private static DocumentReading readXml(byte[] document) {
    EInvoiceFile file = EInvoiceReader.read(document);
    if (file.invoices().isEmpty()) {
      throw XmlProblems.of(file.flaw());
    }
    List<Reading> readings = file.invoices().stream().map(Reading::of).toList();
    return new DocumentReading(readings, List.of(), file.invoices());
  }

  private DocumentReading readPdf(byte[] document, ParseOptions options) {
    Deadline deadline = new Deadline(clock, limits.maxTime());
    try (PdfFile pdf = PdfFile.open(document, limits, deadline)) {
      EmbeddedXml.Found xml =
          options.textOnly()
              ? new EmbeddedXml.Found(List.of(), List.of())
              : EmbeddedXml.find(pdf.document());
      PrintedInvoices printed = PrintedInvoices.read(pdf.pages(), deadline);
      List<Reading> readings = new Joining(xml, printed, pdf.pageCount()).readings();
      return new DocumentReading(readings, printed.invoices(), xml.invoices());
    }
  }
}

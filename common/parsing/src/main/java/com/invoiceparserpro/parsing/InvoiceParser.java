package com.invoiceparserpro.parsing;

import com.invoiceparserpro.model.Check;
import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.Review;
import com.invoiceparserpro.model.Status;
import com.invoiceparserpro.model.Warning;
import com.invoiceparserpro.parsing.DocumentException.Reason;
import com.invoiceparserpro.parsing.einvoice.CrossCheck;
import com.invoiceparserpro.parsing.einvoice.EInvoice;
import com.invoiceparserpro.parsing.einvoice.EInvoiceMerge;
import com.invoiceparserpro.parsing.einvoice.EInvoiceReader;
import com.invoiceparserpro.parsing.einvoice.EmbeddedXml;
import com.invoiceparserpro.parsing.pdf.Deadline;
import com.invoiceparserpro.parsing.pdf.PdfFile;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads invoices: PDF, with or without e-invoice XML in it, and e-invoice XML alone. Safe for use
 * by several threads; holds nothing of a document after {@link #parse}.
 */
public final class InvoiceParser {

  private final ParsingLimits limits;
  private final Clock clock;
  private final Supplier<UUID> ids;

  public InvoiceParser(ParsingLimits limits, Clock clock, Supplier<UUID> ids) {
    this.limits = limits;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Reads one document.
   *
   * @param fileName goes into the result as it is
   * @throws DocumentException if no invoice can be had from it
   */
  public Invoice parse(String fileName, byte[] document, ParseOptions options) {
    ContentType type = ContentType.of(document, limits);
    try {
      return type == ContentType.XML
          ? parseXml(fileName, document)
          : parsePdf(fileName, document, options);
    } catch (OutOfMemoryError | StackOverflowError e) {
      // What was built is unreachable by now; the next document finds the memory free again.
      throw new DocumentException(
          Reason.TOO_COMPLEX,
          "The document needs more memory than there is. Print it to a plain PDF, or send fewer pages.",
          e);
    }
  }

  private Invoice parseXml(String fileName, byte[] document) {
    EInvoice xml =
        EInvoiceReader.read(document)
            .orElseThrow(
                () ->
                    new DocumentException(
                        Reason.UNSUPPORTED_TYPE,
                        "The XML is no e-invoice known here. Send a PDF, or XML in CII or UBL syntax."));
    return invoice(fileName, 0, xml.type(), xml.language(), xml.data(), List.of(), List.of());
  }

  private Invoice parsePdf(String fileName, byte[] document, ParseOptions options) {
    Deadline deadline = new Deadline(clock, limits.maxTime());
    try (PdfFile pdf = PdfFile.open(document, limits, deadline)) {
      Optional<EInvoice> xml =
          options.textOnly() ? Optional.empty() : EmbeddedXml.eInvoice(pdf.document());
      Optional<PrintedInvoice> printed = PrintedInvoice.read(pdf.pages(), deadline);
      if (xml.isPresent()) {
        return merged(fileName, pdf.pageCount(), xml.get(), printed);
      }
      PrintedInvoice page =
          printed.orElseThrow(
              () ->
                  new DocumentException(
                      Reason.NO_TEXT,
                      "The PDF has no text: it is a scan. Send the original PDF, or run text recognition first."));
      if (page.isEmpty()) {
        throw new DocumentException(
            Reason.NO_INVOICE_FOUND,
            "No number, no amounts and no lines of an invoice were found. Check that the file is an invoice.");
      }
      return invoice(
          fileName,
          pdf.pageCount(),
          page.type(),
          page.language(),
          page.data(),
          List.of(),
          List.of());
    }
  }

  private Invoice merged(
      String fileName, int pages, EInvoice xml, Optional<PrintedInvoice> printed) {
    if (printed.isEmpty()) {
      Warning warning =
          new Warning("no_text", "The pages are a scan; all values are those of the embedded XML.");
      return invoice(
          fileName, pages, xml.type(), xml.language(), xml.data(), List.of(), List.of(warning));
    }
    PrintedInvoice page = printed.get();
    String language = xml.language() != null ? xml.language() : page.language();
    return invoice(
        fileName,
        pages,
        xml.type(),
        language,
        EInvoiceMerge.merge(xml, page.data()),
        CrossCheck.compare(xml.data(), page.data()),
        List.of());
  }

  private Invoice invoice(
      String fileName,
      int pages,
      DocumentType type,
      @Nullable String language,
      InvoiceData data,
      List<Check> crossChecks,
      List<Warning> warnings) {
    Review review = Review.of(data);
    List<Check> checks = new ArrayList<>(review.checks());
    checks.addAll(crossChecks);
    boolean contradicted = crossChecks.stream().anyMatch(check -> !check.passed());
    return new Invoice(
        ids.get(),
        fileName,
        clock.instant(),
        Status.PARSED,
        type,
        language,
        pages,
        data,
        review.overallConfidence(),
        review.needsReview() || contradicted,
        checks,
        warnings);
  }
}

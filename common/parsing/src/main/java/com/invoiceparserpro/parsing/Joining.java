package com.invoiceparserpro.parsing;

import com.invoiceparserpro.model.Check;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Warning;
import com.invoiceparserpro.parsing.DocumentException.Reason;
import com.invoiceparserpro.parsing.einvoice.CrossCheck;
import com.invoiceparserpro.parsing.einvoice.EInvoice;
import com.invoiceparserpro.parsing.einvoice.EInvoiceMerge;
import com.invoiceparserpro.parsing.einvoice.EmbeddedXml;
import com.invoiceparserpro.parsing.einvoice.Print;
import com.invoiceparserpro.parsing.evidence.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings together what a PDF prints and what the XML in it states. */
final class Joining {

  private static final Warning NO_TEXT =
      new Warning("no_text", "The pages are a scan; all values are those of the embedded XML.");
  private static final Warning ANOTHER_INVOICE =
      new Warning(
          "e_invoice_of_another_invoice",
          "The embedded XML is of another invoice than the page; all values are those of the page.");

  private final EmbeddedXml.Found xml;
  private final PrintedInvoices printed;
  private final int pageCount;

  Joining(EmbeddedXml.Found xml, PrintedInvoices printed, int pageCount) {
    this.xml = xml;
    this.printed = printed;
    this.pageCount = pageCount;
  }

  /** At least one. */
  List<Reading> readings() {
    List<PrintedInvoice> invoices = printed.invoices();
    if (invoices.isEmpty()) {
      return scanned();
    }
    if (invoices.size() == 1) {
      return List.of(only(invoices.get(0)));
    }
    return invoices.stream()
        .map(page -> numbered(print(page)).map(e -> merged(e, page)).orElseGet(() -> alone(page)))
        .toList();
  }

  private List<Reading> scanned() {
    if (xml.invoices().isEmpty()) {
      throw new DocumentException(
          Reason.NO_TEXT,
          "The PDF has no text: it is a scan. Send the original PDF, or run text recognition first.");
    }
    return xml.invoices().stream()
        .map(
            e ->
                new Reading(
                    e.type(),
                    e.language(),
                    pageCount,
                    List.of(),
                    e.data(),
                    List.of(),
                    joined(e.warnings(), List.of(NO_TEXT))))
        .toList();
  }

  private Reading only(PrintedInvoice page) {
    if (xml.invoices().isEmpty()) {
      if (page.isEmpty()) {
        throw new DocumentException(
            Reason.NO_INVOICE_FOUND,
            "No number, no amounts and no lines of an invoice were found. Check that the file is an invoice.");
      }
      return alone(page);
    }
    Print print = print(page);
    Optional<EInvoice> own =
        numbered(print)
            .or(
                () ->
                    xml.invoices().stream()
                        .filter(e -> !CrossCheck.isOfAnotherInvoice(e, print))
                        .findFirst());
    return own.map(e -> merged(e, page)).orElseGet(() -> contradicted(page));
  }

  /** The XML whose number is printed, if it has one and is not contradicted by the rest. */
  private Optional<EInvoice> numbered(Print print) {
    return xml.invoices().stream()
        .filter(e -> e.data().text(Field.INVOICE_NUMBER).filter(print::prints).isPresent())
        .findFirst();
  }

  private Reading merged(EInvoice e, PrintedInvoice page) {
    Print print = print(page);
    return new Reading(
        e.type(),
        e.language() != null ? e.language() : page.language(),
        pageCount,
        page.pages(),
        EInvoiceMerge.merge(e, print),
        CrossCheck.compare(e, print),
        joined(e.warnings(), printed.warnings()));
  }

  private Reading contradicted(PrintedInvoice page) {
    return ofPage(
        page,
        CrossCheck.compare(xml.invoices().get(0), print(page)),
        joined(printed.warnings(), List.of(ANOTHER_INVOICE)));
  }

  private Reading alone(PrintedInvoice page) {
    return ofPage(
        page, List.of(), joined(joined(xml.warnings(), printed.warnings()), otherTitle(page)));
  }

  private Reading ofPage(PrintedInvoice page, List<Check> checks, List<Warning> warnings) {
    return new Reading(
        page.type(), page.language(), pageCount, page.pages(), page.data(), checks, warnings);
  }

  private static List<Warning> otherTitle(PrintedInvoice page) {
    return Titles.other(page.evidence().lines())
        .map(
            title ->
                new Warning(
                    "not_an_invoice",
                    "The document calls itself \"%s\". Its amounts are given, but it may be nothing to pay."
                        .formatted(title)))
        .stream()
        .toList();
  }

  private static Print print(PrintedInvoice page) {
    return new Print(page.data(), page.evidence().lines());
  }

  private static List<Warning> joined(List<Warning> some, List<Warning> more) {
    List<Warning> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}

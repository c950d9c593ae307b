package com.invoiceparserpro.parsing;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Warning;
import com.invoiceparserpro.parsing.evidence.Evidence;
import com.invoiceparserpro.parsing.layout.Page;
import com.invoiceparserpro.parsing.pdf.Deadline;
import com.invoiceparserpro.parsing.pdf.GlyphPage;
import com.invoiceparserpro.parsing.split.InvoicePages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The invoices that a file prints, in its order.
 *
 * @param invoices empty if the pages hold no text
 */
record PrintedInvoices(List<PrintedInvoice> invoices, List<Warning> warnings) {

  PrintedInvoices {
    invoices = List.copyOf(invoices);
    warnings = List.copyOf(warnings);
  }

  static PrintedInvoices read(List<GlyphPage> glyphs, Deadline deadline) {
    Evidence evidence = Evidence.of(glyphs.stream().map(Page::of).toList(), deadline);
    if (evidence.lines().isEmpty()) {
      return new PrintedInvoices(List.of(), List.of());
    }
    InvoicePages pages = InvoicePages.of(evidence);
    if (pages.invoices().size() == 1 && pages.copies().isEmpty()) {
      return new PrintedInvoices(List.of(PrintedInvoice.read(evidence, deadline)), List.of());
    }
    return new PrintedInvoices(parts(pages, deadline), warnings(pages));
  }

  /** Where a part turns out to be no invoice of its own, it belongs to the one before. */
  private static List<PrintedInvoice> parts(InvoicePages split, Deadline deadline) {
    InvoicePages pages = split;
    while (true) {
      List<PrintedInvoice> invoices = new ArrayList<>();
      for (List<Page> part : pages.invoices()) {
        invoices.add(part(part, deadline));
      }
      int doubtful = firstDoubtful(invoices);
      if (doubtful < 0) {
        return invoices;
      }
      pages = pages.joined(Math.max(1, doubtful));
    }
  }

  private static PrintedInvoice part(List<Page> part, Deadline deadline) {
    List<Page> pages =
        IntStream.range(0, part.size()).mapToObj(i -> part.get(i).numbered(i + 1)).toList();
    List<Integer> numbers = part.stream().map(Page::number).toList();
    return PrintedInvoice.read(Evidence.of(pages, deadline), deadline).on(numbers);
  }

  /** The first without a number of its own or a total; -1 if there is none. */
  private static int firstDoubtful(List<PrintedInvoice> invoices) {
    Set<String> numbers = new HashSet<>();
    for (int i = 0; i < invoices.size() && invoices.size() > 1; i++) {
      PrintedInvoice invoice = invoices.get(i);
      String number = invoice.data().text(Field.INVOICE_NUMBER).orElse("");
      if (!numbers.add(number)
          || number.isEmpty()
          || invoice.data().amount(Field.TOTAL_AMOUNT).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private static List<Warning> warnings(InvoicePages pages) {
    if (pages.copies().isEmpty()) {
      return List.of();
    }
    List<Integer> copies = pages.copies().stream().sorted().toList();
    String repeat =
        copies.size() == 1
            ? " of the file only repeats another page and was left out."
            : " of the file only repeat other pages and were left out.";
    return List.of(new Warning("repeated_pages", PageList.of(copies) + repeat));
  }
}

package com.invoiceparserpro.parsing.split;

import com.invoiceparserpro.parsing.evidence.Evidence;
import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The pages of a file, invoice by invoice.
 *
 * @param invoices the pages of each invoice; at least one, each with at least one page
 * @param copies numbers of the pages that repeat another, which are in no invoice
 */
public record InvoicePages(List<List<Page>> invoices, Set<Integer> copies) {

  public InvoicePages {
    invoices = List.copyOf(invoices);
    copies = Set.copyOf(copies);
  }

  /** As the pages themselves tell; whether each part is an invoice is for its reader to say. */
  public static InvoicePages of(Evidence evidence) {
    if (evidence.pages().size() == 1) {
      return new InvoicePages(List.of(evidence.pages()), Set.of());
    }
    Map<Page, List<ReadLine>> lines = new LinkedHashMap<>();
    evidence.pages().forEach(page -> lines.put(page, new ArrayList<>()));
    evidence.lines().forEach(line -> lines.getOrDefault(line.page(), new ArrayList<>()).add(line));
    Set<Integer> copies = Copies.of(lines);
    lines.keySet().removeIf(page -> copies.contains(page.number()));
    if (lines.values().stream().filter(InvoicePages::mayState).count() < 2) {
      return new InvoicePages(List.of(List.copyOf(lines.keySet())), copies);
    }
    List<PageSigns> signs = new ArrayList<>();
    lines.forEach((page, on) -> signs.add(PageSigns.of(page, on, evidence.pages().size())));
    return new InvoicePages(cut(signs), copies);
  }

  /** This, with the invoice at {@code index} (from 1) counted to the one before it. */
  public InvoicePages joined(int index) {
    List<List<Page>> fewer = new ArrayList<>(invoices);
    List<Page> both = new ArrayList<>(fewer.get(index - 1));
    both.addAll(fewer.remove(index));
    fewer.set(index - 1, both);
    return new InvoicePages(fewer, copies);
  }

  private static boolean mayState(List<ReadLine> lines) {
    for (ReadLine line : lines) {
      if (line.names(KindSet.TITLE_OR_NUMBER)) {
        return true;
      }
    }
    return false;
  }

  private static List<List<Page>> cut(List<PageSigns> pages) {
    List<List<Page>> invoices = new ArrayList<>();
    List<PageSigns> current = new ArrayList<>();
    for (PageSigns page : pages) {
      if (!current.isEmpty() && startsAnother(page, current)) {
        invoices.add(current.stream().map(PageSigns::page).toList());
        current.clear();
      }
      current.add(page);
    }
    invoices.add(current.stream().map(PageSigns::page).toList());
    return invoices;
  }

  private static boolean startsAnother(PageSigns page, List<PageSigns> current) {
    Optional<PageSigns> stating =
        current.stream().filter(earlier -> earlier.number().isPresent()).findFirst();
    if (page.number().isEmpty() || stating.isEmpty() || continues(page, current)) {
      return false;
    }
    String number = page.number().get();
    String before = stating.get().number().orElseThrow();
    if (number.endsWith(before)
        || before.endsWith(number)
        || current.stream().anyMatch(earlier -> earlier.prints(number))) {
      return false;
    }
    boolean restarts = page.counter().filter(counter -> counter.page() == 1).isPresent();
    // A credit note names the invoice that it takes back.
    boolean mayName = page.creditNote() != stating.get().creditNote();
    return (page.titled() || restarts) && (mayName || !page.prints(before));
  }

  private static boolean continues(PageSigns page, List<PageSigns> current) {
    return page.counter()
        .filter(counter -> counter.page() > 1 && counter.page() <= current.size() + 1)
        .isPresent();
  }
}

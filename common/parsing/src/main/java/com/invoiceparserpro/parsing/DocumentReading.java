package com.invoiceparserpro.parsing;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.parsing.einvoice.Comparison;
import com.invoiceparserpro.parsing.einvoice.EInvoice;
import com.invoiceparserpro.parsing.einvoice.Print;
import com.invoiceparserpro.parsing.explain.Accounts;
import com.invoiceparserpro.parsing.explain.Explanation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as read, with what it was read from.
 *
 * @param readings at least one
 * @param printed one for each reading; empty where nothing is printed
 * @param xml what XML states, whether it was followed or not
 */
record DocumentReading(List<Reading> readings, List<PrintedInvoice> printed, List<EInvoice> xml) {

  DocumentReading with(List<Reading> others) {
    return new DocumentReading(others, printed, xml);
  }

  /** What {@code invoice}, made of the reading at {@code index}, goes back to. */
  Explanation explain(int index, Invoice invoice) {
    PrintedInvoice page = index < printed.size() ? printed.get(index) : null;
    EInvoice stated = xmlOf(index, invoice);
    return new Explanation(
        invoice,
        index + 1,
        readings.size(),
        page == null ? null : Accounts.of(page.evidence(), page.data(), page.pages()),
        stated == null
            ? null
            : Comparison.of(
                stated, page == null ? null : new Print(page.data(), page.evidence().lines())));
  }

  private @Nullable EInvoice xmlOf(int index, Invoice invoice) {
    if (printed.isEmpty()) {
      return xml.get(index);
    }
    return xml.stream()
        .filter(
            e ->
                e.data()
                    .text(Field.INVOICE_NUMBER)
                    .equals(invoice.parsed().text(Field.INVOICE_NUMBER)))
        .findFirst()
        .orElse(xml.size() == 1 && readings.size() == 1 ? xml.get(0) : null);
  }
}

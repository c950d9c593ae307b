package com.invoiceparserpro.parsing;

import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.TaxLine;
import com.invoiceparserpro.parsing.evidence.Evidence;
import com.invoiceparserpro.parsing.evidence.Titles;
import com.invoiceparserpro.parsing.field.HeaderFields;
import com.invoiceparserpro.parsing.field.TaxBreakdown;
import com.invoiceparserpro.parsing.pdf.Deadline;
import com.invoiceparserpro.parsing.table.LineItems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of an invoice say, the stages of reading in their order.
 *
 * @param pages their numbers in the file
 */
record PrintedInvoice(
    DocumentType type,
    boolean titled,
    @Nullable String language,
    InvoiceData data,
    Evidence evidence,
    List<Integer> pages) {

  /** One of these, or a line beside other fields, makes a text an invoice. */
  private static final Set<Field> TELLING =
      Set.of(
          Field.INVOICE_NUMBER,
          Field.TOTAL_AMOUNT,
          Field.SUBTOTAL,
          Field.AMOUNT_DUE,
          Field.TAX_AMOUNT);

  static PrintedInvoice read(Evidence evidence, Deadline deadline) {
    LineItems items = LineItems.of(evidence.lines());
    deadline.checkNow();
    Map<Field, Extracted<?>> fields = HeaderFields.of(evidence, items);
    deadline.checkNow();
    Optional<BigDecimal> tax =
        Optional.ofNullable(fields.get(Field.TAX_AMOUNT))
            .map(Extracted::value)
            .map(BigDecimal.class::cast);
    List<TaxLine> taxes = TaxBreakdown.of(evidence.lines(), items, tax);
    return new PrintedInvoice(
        Titles.type(evidence.lines()),
        Titles.present(evidence.lines()),
        evidence.language(),
        new InvoiceData(fields, taxes, items.items()),
        evidence,
        evidence.pages().stream().map(page -> page.number()).toList());
  }

  /** The same in a file in which these pages have other numbers. */
  PrintedInvoice on(List<Integer> numbers) {
    return new PrintedInvoice(
        type, titled, language, new Relocation(numbers).of(data), evidence.on(numbers), numbers);
  }

  /** Whether nothing of an invoice was found. */
  boolean isEmpty() {
    // Lines alone, with no field beside them, are some table.
    boolean lines = !data.lineItems().isEmpty() && !data.fields().isEmpty();
    return !titled && !lines && data.fields().keySet().stream().noneMatch(TELLING::contains);
  }
}

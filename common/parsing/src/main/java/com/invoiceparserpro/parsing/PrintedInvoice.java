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
import com.invoiceparserpro.parsing.layout.Page;
import com.invoiceparserpro.parsing.pdf.Deadline;
import com.invoiceparserpro.parsing.pdf.GlyphPage;
import com.invoiceparserpro.parsing.table.LineItems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the pages of a document say, the stages of reading in their order. */
record PrintedInvoice(
    DocumentType type, boolean titled, @Nullable String language, InvoiceData data) {

  /** One of these, or a line, makes a text an invoice. */
  private static final Set<Field> TELLING =
      Set.of(
          Field.INVOICE_NUMBER,
          Field.TOTAL_AMOUNT,
          Field.SUBTOTAL,
          Field.AMOUNT_DUE,
          Field.TAX_AMOUNT);

  /** Empty if the pages hold no text. */
  static Optional<PrintedInvoice> read(List<GlyphPage> glyphs, Deadline deadline) {
    List<Page> pages = glyphs.stream().map(Page::of).toList();
    Evidence evidence = Evidence.of(pages, deadline);
    if (evidence.lines().isEmpty()) {
      return Optional.empty();
    }
    LineItems items = LineItems.of(evidence.lines());
    deadline.checkNow();
    Map<Field, Extracted<?>> fields = HeaderFields.of(evidence, items);
    deadline.checkNow();
    Optional<BigDecimal> tax =
        Optional.ofNullable(fields.get(Field.TAX_AMOUNT))
            .map(Extracted::value)
            .map(BigDecimal.class::cast);
    List<TaxLine> taxes = TaxBreakdown.of(evidence.lines(), items, tax);
    return Optional.of(
        new PrintedInvoice(
            Titles.type(evidence.lines()),
            Titles.present(evidence.lines()),
            evidence.language(),
            new InvoiceData(fields, taxes, items.items())));
  }

  /** Whether nothing of an invoice was found. */
  boolean isEmpty() {
    return !titled
        && data.lineItems().isEmpty()
        && data.fields().keySet().stream().noneMatch(TELLING::contains);
  }
}

package com.invoiceparserpro.parsing.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import com.invoiceparserpro.model.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EInvoiceMergeTest {

  private final EInvoice full = Xml.read("cii-2.xml");
  private final EInvoice minimum = Xml.read("cii-2-minimum.xml");

  @Test
  void aValueOfTheXmlIsShownWhereThePagePrintsIt() {
    InvoiceData page =
        PageOf.fields(
            Map.of(
                Field.VENDOR, PageOf.printed("Korklager Nordheide"),
                Field.TOTAL_AMOUNT, PageOf.amount("760.53")));

    InvoiceData merged = EInvoiceMerge.merge(full, PageOf.print(page));

    assertThat(merged.field(Field.VENDOR))
        .contains(
            new Extracted<>("Korklager Nordheide GmbH", 0.99, Source.E_INVOICE, PageOf.PLACE));
    assertThat(merged.field(Field.TOTAL_AMOUNT))
        .contains(new Extracted<>(new BigDecimal("760.53"), 0.99, Source.E_INVOICE, PageOf.PLACE));
  }

  @Test
  void theXmlWinsWhereThePageIsReadWithDoubt() {
    Extracted<?> doubtful =
        new Extracted<>(new BigDecimal("760.35"), 0.7, Source.TEXT, PageOf.PLACE);
    InvoiceData page = PageOf.fields(Map.of(Field.TOTAL_AMOUNT, doubtful));

    assertThat(EInvoiceMerge.merge(full, PageOf.print(page)).field(Field.TOTAL_AMOUNT))
        .contains(new Extracted<>(new BigDecimal("760.53"), 0.99, Source.E_INVOICE, null));
  }

  @Test
  void thePagesAmountsCountWhereItSurelyStatesAnotherTotalAndNotTheXmls() {
    InvoiceData page =
        PageOf.fields(
            Map.of(
                Field.INVOICE_NUMBER, PageOf.printed("KN-1"),
                Field.SUBTOTAL, PageOf.amount("639.00"),
                Field.TOTAL_AMOUNT, PageOf.amount("760.35")));

    InvoiceData merged = EInvoiceMerge.merge(full, PageOf.print(page));

    assertThat(merged.field(Field.TOTAL_AMOUNT)).contains(PageOf.amount("760.35"));
    assertThat(merged.field(Field.SUBTOTAL)).contains(PageOf.amount("639.00"));
    assertThat(merged.field(Field.TAX_AMOUNT)).isEmpty();
    assertThat(merged.field(Field.INVOICE_NUMBER).orElseThrow().source())
        .isEqualTo(Source.E_INVOICE);
  }

  @Test
  void thePageFillsWhatTheXmlLeavesOut() {
    InvoiceData page =
        PageOf.fields(
            Map.of(
                Field.PURCHASE_ORDER, PageOf.printed("77"),
                Field.DISCOUNT_AMOUNT, PageOf.amount("5.00")));

    InvoiceData merged = EInvoiceMerge.merge(minimum, PageOf.print(page));

    assertThat(merged.field(Field.PURCHASE_ORDER)).contains(PageOf.printed("77"));
    assertThat(merged.amount(Field.DISCOUNT_AMOUNT)).contains(new BigDecimal("5.00"));
  }

  @Test
  void aCompleteXmlWithoutADiscountHasNone() {
    InvoiceData page = PageOf.fields(Map.of(Field.DISCOUNT_AMOUNT, PageOf.amount("5.00")));

    assertThat(
            EInvoiceMerge.merge(Xml.read("cii-1.xml"), PageOf.print(page))
                .field(Field.DISCOUNT_AMOUNT))
        .isEmpty();
  }

  @Test
  void linesAreThoseOfTheXmlWithThePlacesOfThePage() {
    InvoiceData page =
        PageOf.lines(
            PageOf.line("Zwischentitel", "1", "1.00"),
            PageOf.line("Korkplatten 4 mm unbehandelt", "40", "480.00"),
            PageOf.line("Etwas anderes", "9", "204.75"));

    InvoiceData merged = EInvoiceMerge.merge(full, PageOf.print(page));

    assertThat(merged.lineItems()).hasSize(2);
    assertThat(merged.lineItems().get(0).cell(LineColumn.DESCRIPTION))
        .contains(new Extracted<>("Korkplatten 4 mm", 0.99, Source.E_INVOICE, PageOf.PLACE));
    assertThat(merged.lineItems().get(1).cell(LineColumn.AMOUNT))
        .contains(new Extracted<>(new BigDecimal("204.75"), 0.99, Source.E_INVOICE, null));
  }

  @Test
  void linesAreThoseOfThePageWhereTheyAddUpAndTheXmlsAreNotPrinted() {
    List<LineItem> lines =
        List.of(PageOf.line("Kork, fein", "4", "100.00"), PageOf.line("Fracht", "1", "9.00"));
    InvoiceData page =
        new InvoiceData(Map.of(Field.SUBTOTAL, PageOf.amount("109.00")), List.of(), lines);

    assertThat(EInvoiceMerge.merge(full, PageOf.print(page)).lineItems()).isEqualTo(lines);
  }

  @Test
  void linesAreThoseOfThePageWhereTheXmlHasNone() {
    InvoiceData page = PageOf.lines(PageOf.line("Reliure", "2", "200.00"));

    assertThat(EInvoiceMerge.merge(minimum, PageOf.print(page)).lineItems())
        .containsExactly(PageOf.line("Reliure", "2", "200.00"));
  }
}

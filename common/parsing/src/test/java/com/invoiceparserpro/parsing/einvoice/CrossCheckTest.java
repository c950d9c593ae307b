package com.invoiceparserpro.parsing.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.Check;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.InvoiceData;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CrossCheckTest {

  private final EInvoice xml = Xml.read("cii-2.xml");

  @Test
  void passesWhereThePageSaysTheSameInItsOwnForm() {
    InvoiceData page =
        PageOf.fields(
            Map.of(
                Field.INVOICE_NUMBER, PageOf.printed("KL 2026 0815"),
                Field.INVOICE_DATE, PageOf.printed(LocalDate.of(2026, 3, 12)),
                Field.TOTAL_AMOUNT, PageOf.amount("760.530"),
                Field.IBAN, PageOf.printed("de02 1203 0000 0000 2020 51")));

    assertThat(CrossCheck.compare(xml, PageOf.print(page)))
        .containsExactly(
            new Check("e_invoice invoice_number = page", true, "KL-2026-0815", "KL 2026 0815"),
            new Check("e_invoice invoice_date = page", true, "2026-03-12", "2026-03-12"),
            new Check("e_invoice total_amount = page", true, "760.53", "760.530"),
            new Check(
                "e_invoice iban = page",
                true,
                "DE02120300000000202051",
                "de02 1203 0000 0000 2020 51"));
  }

  @Test
  void failsWhereThePageSaysSomethingElse() {
    InvoiceData page =
        PageOf.fields(
            Map.of(
                Field.TOTAL_AMOUNT, PageOf.amount("760.35"),
                Field.IBAN, PageOf.printed("DE02500105170137075030")));

    assertThat(CrossCheck.compare(xml, PageOf.print(page)))
        .containsExactly(
            new Check("e_invoice total_amount = page", false, "760.53", "760.35"),
            new Check(
                "e_invoice iban = page",
                false,
                "DE02120300000000202051",
                "DE02500105170137075030"));
  }

  @Test
  void aCreditNoteMayPrintItsAmountsNegative() {
    InvoiceData page = PageOf.fields(Map.of(Field.TOTAL_AMOUNT, PageOf.amount("-760.53")));

    assertThat(CrossCheck.compare(xml, PageOf.print(page))).singleElement().matches(Check::passed);
  }

  @Test
  void saysNothingOfWhatOnlyOneOfThemStates() {
    InvoiceData page = PageOf.fields(Map.of(Field.BIC, PageOf.printed("BYLADEM1001")));

    assertThat(CrossCheck.compare(Xml.read("cii-2-minimum.xml"), PageOf.print(page))).isEmpty();
    assertThat(CrossCheck.compare(xml, PageOf.print(PageOf.fields(Map.of())))).isEmpty();
  }
}

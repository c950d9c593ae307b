package com.invoiceparserpro.parsing.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.Drawing;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PrepaymentsTest {

  private static Drawing row(Drawing drawing, double y, String label, String amount) {
    return drawing.text(350, y, label).right(540, y, amount);
  }

  @Test
  void whatWasPaidLeadsFromTheTotalToTheAmountDue() {
    Drawing drawing = new Drawing();
    row(drawing, 472, "Subtotal", "100.00");
    row(drawing, 486, "VAT 20%", "20.00");
    row(drawing, 500, "Total", "120.00");
    row(drawing, 514, "Deposit paid", "-30.00");
    row(drawing, 528, "Amount due", "90.00");
    assertThat(Fields.of(drawing))
        .extractingByKeys(Field.TOTAL_AMOUNT, Field.AMOUNT_PAID, Field.AMOUNT_DUE)
        .extracting(value -> value.value().toString())
        .containsExactly("120.00", "-30.00", "90.00");
  }

  @Test
  void anAmountDueThatAPaymentLeadsToIsAsSureAsTheTotal() {
    Drawing drawing = new Drawing();
    row(drawing, 472, "Netto", "100,00");
    row(drawing, 486, "MVA 25%", "25,00");
    row(drawing, 500, "Å betale", "kr 125,00");
    row(drawing, 514, "Forskudd", "30,00");
    row(drawing, 528, "Til gode / rest", "kr 95,00");
    Extracted<?> due = Objects.requireNonNull(Fields.of(drawing).get(Field.AMOUNT_DUE));
    assertThat(due.confidence()).isGreaterThan(0.9);
  }

  @Test
  void anEarlierBalanceIsAdded() {
    Drawing drawing = new Drawing();
    row(drawing, 500, "Total", "120.00");
    row(drawing, 514, "Previous balance", "30.00");
    row(drawing, 528, "Amount due", "150.00");
    assertThat(Fields.of(drawing, Field.PREVIOUS_BALANCE)).isEqualTo("30.00");
  }

  @Test
  void nothingPaidIsNoField() {
    Drawing drawing = new Drawing();
    row(drawing, 500, "Total", "120.00");
    assertThat(Fields.of(drawing)).doesNotContainKeys(Field.AMOUNT_PAID, Field.PREVIOUS_BALANCE);
  }

  @Test
  void whatAPaymentLeavesIsDueThoughTheTotalIsCalledPayable() {
    Drawing drawing = new Drawing().embedded();
    row(drawing, 472, "Starpsumma", "2 279,85");
    row(drawing, 486, "PVN (21%)", "478,77");
    row(drawing, 500, "Pavisam apmaksai", "EUR 2 758,62");
    row(drawing, 514, "Priekšapmaksa", "EUR 689,66");
    row(drawing, 528, "Vēl jāmaksā", "EUR 2 068,96");
    assertThat(Fields.of(drawing))
        .extractingByKeys(Field.TOTAL_AMOUNT, Field.AMOUNT_PAID, Field.AMOUNT_DUE)
        .extracting(value -> value.value().toString())
        .containsExactly("2758.62", "689.66", "2068.96");
  }
}

package com.invoiceparserpro.parsing.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.Drawing;
import org.junit.jupiter.api.Test;

class OtherChargesTest {

  private static Drawing rows(String... labelsAndAmounts) {
    Drawing drawing = new Drawing();
    for (int i = 0; i < labelsAndAmounts.length; i += 2) {
      drawing.text(350, 460 + 7 * i, labelsAndAmounts[i]);
      drawing.right(540, 460 + 7 * i, labelsAndAmounts[i + 1]);
    }
    return drawing;
  }

  @Test
  void aSurchargeIsWhatTheSumsLack() {
    Drawing drawing =
        rows(
            "Subtotal", "200.00",
            "Fuel surcharge", "12.40",
            "Freight", "18.00",
            "VAT 20%", "46.08",
            "Total", "276.48");
    assertThat(Fields.of(drawing))
        .extractingByKeys(Field.OTHER_CHARGES, Field.SHIPPING_AMOUNT)
        .extracting(value -> value.value().toString())
        .containsExactly("12.40", "18.00");
  }

  @Test
  void taxThatIsWithheldIsBelowZeroThoughPrintedWithoutASign() {
    assertThat(
            Fields.of(
                rows(
                    "Base imponible", "600,00",
                    "IVA 21 %", "126,00",
                    "Retención IRPF 15 %", "90,00",
                    "Total factura", "636,00"),
                Field.OTHER_CHARGES))
        .isEqualTo("-90.00");
  }

  @Test
  void severalChargesAreOneSum() {
    assertThat(
            Fields.of(
                rows(
                    "Subtotal", "200.00",
                    "Insurance", "3.00",
                    "Surcharge", "12.00",
                    "VAT 20%", "43.00",
                    "Rounding", "0.04",
                    "Total", "258.04"),
                Field.OTHER_CHARGES))
        .isEqualTo("15.04");
  }

  @Test
  void aDepositIsNoCharge() {
    assertThat(
            Fields.of(
                rows(
                    "Subtotal", "200.00",
                    "VAT 20%", "40.00",
                    "Deposit paid", "-100.00",
                    "Total", "140.00")))
        .doesNotContainKey(Field.OTHER_CHARGES);
  }

  @Test
  void whatTheSumsDoNotNeedIsNoCharge() {
    assertThat(
            Fields.of(
                rows(
                    "Subtotal", "200.00",
                    "Insurance", "3.00",
                    "VAT 20%", "40.00",
                    "Total", "240.00")))
        .doesNotContainKey(Field.OTHER_CHARGES);
  }
}

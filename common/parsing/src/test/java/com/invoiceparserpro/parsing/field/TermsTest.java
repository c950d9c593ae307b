package com.invoiceparserpro.parsing.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Terms: Net 30|Net 30",
        "Payment terms: 30 days from date of issue|30 days from date of issue",
        "Zahlungsbedingungen: 14 Tage netto|14 Tage netto",
      })
  void termsStandBesideTheirLabel(String line, String terms) {
    assertThat(Fields.of(new Drawing().text(50, 100, line), Field.PAYMENT_TERMS)).isEqualTo(terms);
  }

  @Test
  void termsStandBelowTheirLabel() {
    assertThat(
            Fields.of(
                new Drawing()
                    .text(50, 100, "Customer ID")
                    .text(250, 100, "Terms")
                    .text(50, 114, "4711")
                    .text(250, 114, "Net 30 Days"),
                Field.PAYMENT_TERMS))
        .isEqualTo("Net 30 Days");
  }

  @Test
  void aLabelBesideTheLabelIsNoTerm() {
    assertThat(Fields.of(new Drawing().text(50, 100, "Terms").text(250, 100, "Invoice number:")))
        .doesNotContainKey(Field.PAYMENT_TERMS);
  }

  @Test
  void aDateIsNoTerm() {
    assertThat(Fields.of(new Drawing().text(50, 100, "Payment terms: 9 March 2026")))
        .doesNotContainKey(Field.PAYMENT_TERMS);
  }

  @Test
  void conditionsInSmallPrintAreNoTerm() {
    assertThat(
            Fields.of(
                new Drawing()
                    .text(
                        50,
                        100,
                        6,
                        "Payment terms: " + "interest accrues on late sums ".repeat(5))))
        .doesNotContainKey(Field.PAYMENT_TERMS);
  }
}

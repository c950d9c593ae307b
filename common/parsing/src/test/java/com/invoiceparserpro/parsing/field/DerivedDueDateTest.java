package com.invoiceparserpro.parsing.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Source;
import com.invoiceparserpro.parsing.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivedDueDateTest {

  private static Drawing dated(String terms) {
    return new Drawing().text(50, 80, "Invoice date: 2026-03-01").text(50, 500, terms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Payment terms: 30 days net|2026-03-31",
        "Terms: Net 14|2026-03-15",
        "Zahlungsbedingungen: 2 % Skonto innerhalb 10 Tagen, 30 Tage netto|2026-03-31",
        "Zahlbar innerhalb von 14 Tagen ohne Abzug|2026-03-15",
        "Payment terms: due on receipt|2026-03-01",
      })
  void termsGiveTheDateWhereNoneIsStated(String terms, String due) {
    assertThat(Fields.of(dated(terms)).get(Field.DUE_DATE))
        .isNotNull()
        .satisfies(
            value -> {
              assertThat(value.value()).hasToString(due);
              assertThat(value.source()).isEqualTo(Source.DERIVED);
              assertThat(value.location()).isNull();
            });
  }

  @Test
  void aStatedDateStays() {
    assertThat(
            Fields.of(
                dated("Payment terms: 30 days net").text(50, 94, "Due date: 2026-03-20"),
                Field.DUE_DATE))
        .isEqualTo("2026-03-20");
  }

  @ParameterizedTest
  @CsvSource({
    "Payment terms: 30 days end of month",
    "Payment terms: by agreement",
    "Payment terms: 2 % within 10 days",
    "Interest is charged 30 days after the due date",
  })
  void unclearTermsGiveNone(String terms) {
    assertThat(Fields.of(dated(terms))).doesNotContainKey(Field.DUE_DATE);
  }
}

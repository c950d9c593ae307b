package com.invoiceparserpro.parsing.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServicePeriodTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Leistungszeitraum: 01.03.2026 - 31.03.2026|2026-03-01|2026-03-31",
        "Leistungszeitraum: 01.03. - 31.03.2026|2026-03-01|2026-03-31",
        "Leistungszeitraum 1. bis 15.03.2026|2026-03-01|2026-03-15",
        "Leistungszeitraum: März 2026|2026-03-01|2026-03-31",
        "Leistungsdatum: 09.03.2026|2026-03-09|2026-03-09",
        "Billing period: Feb 1, 2026 to Feb 28, 2026|2026-02-01|2026-02-28",
        "Service period: 02/2026|2026-02-01|2026-02-28",
        "Date of supply: 9 March 2026|2026-03-09|2026-03-09",
        "Période de facturation : 01/03/2026 au 31/03/2026|2026-03-01|2026-03-31",
        "Periodo: 01/03/2026 al 31/03/2026|2026-03-01|2026-03-31",
        "Data wykonania: 2026-03-09|2026-03-09|2026-03-09",
      })
  void daysStandBesideTheirLabel(String line, String start, String end) {
    assertThat(Fields.of(new Drawing().text(50, 200, line)))
        .extractingByKeys(Field.SERVICE_PERIOD_START, Field.SERVICE_PERIOD_END)
        .extracting(value -> value.value().toString())
        .containsExactly(start, end);
  }

  @Test
  void daysStandBelowTheirLabel() {
    assertThat(
            Fields.of(
                new Drawing()
                    .text(50, 100, "Invoice date")
                    .text(250, 100, "Delivery date")
                    .text(50, 114, "2026-03-09")
                    .text(250, 114, "2026-03-05")))
        .extractingByKeys(Field.INVOICE_DATE, Field.SERVICE_PERIOD_START)
        .extracting(value -> value.value().toString())
        .containsExactly("2026-03-09", "2026-03-05");
  }

  @Test
  void theInvoicesDateIsNoServicePeriod() {
    assertThat(Fields.of(new Drawing().text(50, 100, "Invoice date: 2026-03-09")))
        .doesNotContainKey(Field.SERVICE_PERIOD_START);
  }
}

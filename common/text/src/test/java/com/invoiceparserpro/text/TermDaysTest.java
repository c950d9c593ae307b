package com.invoiceparserpro.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermDaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30 days|30",
        "Net 30|30",
        "Net 30 days|30",
        "2/10, n/30|30",
        "30 (thirty) days from date of invoice|30",
        "30 calendar days|30",
        "2 % within 10 days, 30 days net|30",
        "14 Tage netto|14",
        "innerhalb von 10 Tagen 3 % Skonto, 30 Tage netto|30",
        "à 30 jours|30",
        "30 jours date de facture|30",
        "a 30 días|30",
        "30 giorni data fattura|30",
        "binnen 14 dagen|14",
        "28 dias|28",
        "14 dni|14",
        "do 14 dnů|14",
        "14 dní|14",
        "8 nap|8",
        "30 zile|30",
        "14 dienas|14",
        "30 dienų|30",
        "30 dagar netto|30",
        "14 dage netto|14",
        "14 päivää netto|14",
        "30 gün|30",
        "14 hari|14",
        "30日以内|30",
        "30天内|30",
        "30 วัน|30",
        "30 يوما|30",
        "due on receipt|0",
        "sofort ohne Abzug|0",
        "à réception de facture|0",
        "al contado|0",
      })
  void theDaysOfTheFullAmount(String terms, int days) {
    assertThat(TermDays.of(terms)).hasValue(days);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "30 days end of month",
        "30 jours fin de mois",
        "2 % within 10 days",
        "30 days or 60 days",
        "by bank transfer",
        "翌月末払い",
        "999 days",
        "30 daylight bulbs",
      })
  void unclearTermsGrantNone(String terms) {
    assertThat(TermDays.of(terms)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "March 2026, 2026-03",
    "März 2026, 2026-03",
    "Mar-26, 2026-03",
    "marzo de 2026, 2026-03",
    "03/2026, 2026-03",
    "2026-03, 2026-03",
    "2026年3月, 2026-03",
  })
  void aMonthWithoutADay(String printed, YearMonth month) {
    assertThat(PrintedMonth.at(printed)).contains(month);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "in March 2026", "13/2026", "03/2026/1", "March", "9 March 2026"})
  void anythingElseIsNoMonth(String printed) {
    assertThat(PrintedMonth.at(printed)).isEmpty();
  }
}

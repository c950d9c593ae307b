package com.invoiceparserpro.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The looks that save most lines the search for a date. */
class DatePatternsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Paid 9 March 2026|5", "Paid on 12th of March|8", "March 2026|0", "9.3. 10 mar|5"})
  void theNumberBeforeAMonth(String text, int start) {
    int month = text.toLowerCase(Locale.ROOT).indexOf("mar");

    assertThat(DatePatterns.numberBefore(text, month)).isEqualTo(start);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-09", "No. 12-345 of 2026 / 3 / 9", "1.2.3 2026.03"})
  void aYearBeforeOtherNumbers(String text) {
    assertThat(DatePatterns.mayBeYearFirst(text, 0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "09.03.2026", "20261-03-09", "2026 March 9"})
  void noYearBeforeOtherNumbers(String text) {
    assertThat(DatePatterns.mayBeYearFirst(text, 0)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026. március 9.", "2026 m. kovo 9 d.", "2026. gada 9. marts"})
  void aYearBeforeAName(String text) {
    assertThat(DatePatterns.mayBeYearAndName(text, 0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "9 March 2026", "March 9, 2026", "20261 March", "2026: March"})
  void noYearBeforeAName(String text) {
    assertThat(DatePatterns.mayBeYearAndName(text, 0)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"9 March 2026|2", "Due 9. März|7", "1er août|4", "Marchand 9|-1", "9 of 12|-1"})
  void theFirstMonth(String text, int start) {
    assertThat(Months.firstIn(text)).isEqualTo(start);
  }
}

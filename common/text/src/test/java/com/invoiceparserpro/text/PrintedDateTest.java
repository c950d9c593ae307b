package com.invoiceparserpro.text;

import static com.invoiceparserpro.text.DateOrder.DAY_FIRST;
import static com.invoiceparserpro.text.DateOrder.MONTH_FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-09|2026-03-09",
        "2026/3/9|2026-03-09",
        "2026.03.09|2026-03-09",
        "25.12.2026|2026-12-25",
        "25. 12. 2026|2026-12-25",
        "12/25/2026|2026-12-25",
        "25/12/26|2026-12-25",
        "25-12-'26|2026-12-25",
        "9 March 2026|2026-03-09",
        "9th March, 2026|2026-03-09",
        "09-Mar-26|2026-03-09",
        "9 of March 2026|2026-03-09",
        "March 9, 2026|2026-03-09",
        "Mar. 9th, 2026|2026-03-09",
        "MARCH 9 2026|2026-03-09",
        "9. März 2026|2026-03-09",
        "9. Jänner 2026|2026-01-09",
        "1er août 2026|2026-08-01",
        "9 févr. 2026|2026-02-09",
        "9 de marzo de 2026|2026-03-09",
        "9 marzo 2026|2026-03-09",
        "9 maart 2026|2026-03-09",
        "9 de março de 2026|2026-03-09",
        "9 października 2026|2026-10-09",
        "9. července 2026|2026-07-09",
        "9. června 2026|2026-06-09",
        "9. októbra 2026|2026-10-09",
        "9 octombrie 2026|2026-10-09",
        "2026. március 9|2026-03-09",
        "2026年3月9日|2026-03-09",
        "09/03/2569|2026-03-09",
      })
  void isReadInOrdersAndLanguages(String printed, LocalDate date) {
    assertThat(PrintedDate.find("on " + printed + " at", DAY_FIRST))
        .extracting(PrintedDate::date)
        .containsExactly(date);
  }

  @Test
  void theOrderDecidesWhatBothOrdersCouldMean() {
    assertThat(PrintedDate.find("03/04/2026", DAY_FIRST))
        .containsExactly(new PrintedDate(0, 10, LocalDate.of(2026, 4, 3), true, null));
    assertThat(PrintedDate.find("03/04/2026", MONTH_FIRST))
        .containsExactly(new PrintedDate(0, 10, LocalDate.of(2026, 3, 4), true, null));
  }

  @Test
  void aDayOverTwelveNeedsNoOrder() {
    assertThat(PrintedDate.find("12/25/2026", DAY_FIRST))
        .containsExactly(new PrintedDate(0, 10, LocalDate.of(2026, 12, 25), false, MONTH_FIRST));
    assertThat(PrintedDate.find("25/12/2026", MONTH_FIRST))
        .containsExactly(new PrintedDate(0, 10, LocalDate.of(2026, 12, 25), false, DAY_FIRST));
  }

  @Test
  void aDayThatIsTheMonthIsNotAmbiguous() {
    assertThat(PrintedDate.find("05/05/2026", DAY_FIRST))
        .extracting(PrintedDate::ambiguous)
        .containsExactly(false);
  }

  @Test
  void severalDatesComeInOrderWithTheirPlaces() {
    assertThat(PrintedDate.find("from 1 May 2026 to 2026-05-31", DAY_FIRST))
        .containsExactly(
            new PrintedDate(5, 15, LocalDate.of(2026, 5, 1), false, null),
            new PrintedDate(19, 29, LocalDate.of(2026, 5, 31), false, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no digits",
        "30.02.2026",
        "13/13/2026",
        "2026-13-01",
        "9 Foo 2026",
        "01.01.1889",
        "1.12.34567",
        "12.34",
        "10/12/2026/7",
        "1,234.56",
      })
  void whatIsNoDateIsNotRead(String printed) {
    assertThat(PrintedDate.find(printed, DAY_FIRST)).isEmpty();
  }
}

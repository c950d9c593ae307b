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
        "9 มีนาคม 2569|2026-03-09",
        "9 มี.ค. 2569|2026-03-09",
        "9 ม.ค. 2569|2026-01-09",
        "9 มิ.ย. 69|2026-06-09",
        "9 เม.ย. 26|2026-04-09",
        "9 มีนาคม พ.ศ. 2569|2026-03-09",
        "๙ มีนาคม ๒๕๖๙|2026-03-09",
        "令和8年3月9日|2026-03-09",
        "令和元年5月1日|2019-05-01",
        "平成31年4月30日|2019-04-30",
        "R8.3.9|2026-03-09",
        "R08/03/09|2026-03-09",
        "令和8.3.9|2026-03-09",
        "H31.4.30|2019-04-30",
        "民國115年3月9日|2026-03-09",
        "中華民國 115 年 3 月 9 日|2026-03-09",
        "民國115/03/09|2026-03-09",
        "２０２６年３月９日|2026-03-09",
        "２０２６／０３／０９|2026-03-09",
        "2026 年 3 月 9 日|2026-03-09",
        "2026년 3월 9일|2026-03-09",
        "2026. 3. 9.|2026-03-09",
        "2026年3月9号|2026-03-09",
        "115年3月9日|2026-03-09",
        "ngày 9 tháng 3 năm 2026|2026-03-09",
        "Ngày (day) 09 tháng (month) 03 năm (year) 2026|2026-03-09",
        "9 במרץ 2026|2026-03-09",
        "«09» марта 2026 г.|2026-03-09",
        "9 เดือน มีนาคม พ.ศ. 2569|2026-03-09",
        "2026 m. kovo mėn. 9 d.|2026-03-09",
        "marzo 9 de 2026|2026-03-09",
        "9. listopada 2026.|2026-10-09",
        "9 listopada 2026|2026-11-09",
        "9. марта 2026.|2026-03-09",
        "9. júlí 2026|2026-07-09",
        "9 Ogos 2026|2026-08-09",
        "٠٩/٠٣/٢٠٢٦|2026-03-09",
        "٩ مارس ٢٠٢٦|2026-03-09",
        "9 آذار 2026|2026-03-09",
        "9 آذار/مارس 2026|2026-03-09",
        "9 كانون الثاني 2026|2026-01-09",
        "9 تشرين الأول 2026|2026-10-09",
        "9 آب 2026|2026-08-09",
        "۰۹/۰۳/۲۰۲۶|2026-03-09",
        "2026. gada 9. marts|2026-03-09",
        "2026.gada 9.martā|2026-03-09",
        "2026 m. kovo 9 d.|2026-03-09",
        "2026 m. birželio 9 d.|2026-06-09",
        "2026. március 9.|2026-03-09",
        "2026. márc. 9.|2026-03-09",
        "9. maaliskuuta 2026|2026-03-09",
        "9 Maret 2026|2026-03-09",
        "9 Mart 2026|2026-03-09",
        "1st March 2026|2026-03-01",
        "1º de março de 2026|2026-03-01",
        "1.º de marzo de 2026|2026-03-01",
        "1° marzo 2026|2026-03-01",
        "9 th March 2026|2026-03-09",
        "Mar.05,2026|2026-03-05",
        "Mar/05/2026|2026-03-05",
        "09/Mar/2026|2026-03-09",
        "09MAR2026|2026-03-09",
        "9-Mar-98|1998-03-09",
        "2026-03-09T10:15:00Z|2026-03-09",
        "Monday, March 9, 2026|2026-03-09",
        "Mon 9 Mar 2026 10:15|2026-03-09",
        "01-03-2026|2026-03-01",
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

  @Test
  void aRangeOfTwoDatesIsNoThirdDate() {
    assertThat(PrintedDate.find("01-03-2026 - 05-04-2026", DAY_FIRST))
        .extracting(PrintedDate::date)
        .containsExactly(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 5));
  }

  @ParameterizedTest
  @CsvSource({"20260309, 2026-03-09", "on 20261231 at, 2026-12-31"})
  void eightDigitsAreADateWhereOneIsExpected(String printed, LocalDate date) {
    assertThat(PrintedDate.findCompact(printed))
        .extracting(PrintedDate::date)
        .containsExactly(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"20261301", "A20260309", "20260309-1", "120260309", "20260230"})
  void codesOfEightDigitsAreNoDate(String printed) {
    assertThat(PrintedDate.findCompact(printed)).isEmpty();
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
        "8年3月9日",
        "115/03/09/1",
        "XR8.3.9",
        "R8.3.9.2",
        "20260309",
        "1447/09/20",
      })
  void whatIsNoDateIsNotRead(String printed) {
    assertThat(PrintedDate.find(printed, DAY_FIRST)).isEmpty();
  }
}

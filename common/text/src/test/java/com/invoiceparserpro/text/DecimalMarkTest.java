package com.invoiceparserpro.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalMarkTest {

  @Test
  void twoDecimalsAtTheEndShowTheMark() {
    assertThat(DecimalMark.mostUsed("Total 1,234.50")).contains(DecimalMark.POINT);
    assertThat(DecimalMark.mostUsed("Summe 1.234,50 EUR")).contains(DecimalMark.COMMA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.234 on 12.03.2026 and 1,234",
        "on 12.03.26 and 5.3.26 and 24.12.25",
        "1.234",
        "17 and 18",
        "call 030.12.34",
      })
  void oneOfItsKindAndDatesShowNothing(String text) {
    assertThat(DecimalMark.mostUsed(text)).isEmpty();
  }

  @Test
  void moneyWithoutDecimalsShowsWhatPartsItsThousands() {
    assertThat(DecimalMark.mostUsed("Rp 150.000 Rp 1.275.000 on 12.03.2026"))
        .contains(DecimalMark.COMMA);
    assertThat(DecimalMark.mostUsed("¥150,000 and ¥1,275,000")).contains(DecimalMark.POINT);
  }

  @Test
  void otherDecimalsCountWhereNoneHasTwo() {
    assertThat(DecimalMark.mostUsed("45.5 125.052 13.333")).contains(DecimalMark.POINT);
    assertThat(DecimalMark.mostUsed("0,0345 1.200 1.300")).contains(DecimalMark.COMMA);
    assertThat(DecimalMark.mostUsed("1.000 2.000 7.50")).contains(DecimalMark.POINT);
  }

  @Test
  void theMajorityWins() {
    assertThat(DecimalMark.mostUsed("7,50 8,50 section 3.14")).contains(DecimalMark.COMMA);
  }

  @Test
  void aDrawIsUndecided() {
    assertThat(DecimalMark.mostUsed("7,50 3.14")).isEmpty();
  }

  @Test
  void threeDecimalsBehindMoreThanThreeDigitsShowTheMark() {
    assertThat(DecimalMark.mostUsed("1500,000 less 22,500 is 1477,500"))
        .contains(DecimalMark.COMMA);
  }

  @Test
  void aRateShowsNothing() {
    assertThat(DecimalMark.mostUsed("45,5 less 1.5% 2.5 %")).contains(DecimalMark.COMMA);
  }
}

package com.invoiceparserpro.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecimalMarkTest {

  @Test
  void twoDecimalsAtTheEndShowTheMark() {
    assertThat(DecimalMark.mostUsed("Total 1,234.50")).contains(DecimalMark.POINT);
    assertThat(DecimalMark.mostUsed("Summe 1.234,50 EUR")).contains(DecimalMark.COMMA);
  }

  @Test
  void thousandsAndDatesShowNothing() {
    assertThat(DecimalMark.mostUsed("1.234 on 12.03.2026 and 1,234")).isEmpty();
  }

  @Test
  void theMajorityWins() {
    assertThat(DecimalMark.mostUsed("7,50 8,50 section 3.14")).contains(DecimalMark.COMMA);
  }

  @Test
  void aDrawIsUndecided() {
    assertThat(DecimalMark.mostUsed("7,50 3.14")).isEmpty();
  }
}

package com.invoiceparserpro.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"(EUR):|EUR", "[(USD|USD", "EUR|EUR", ")EUR(|)EUR(", "(:|''", "''|''"})
  void signsAtEitherEndAreCutOff(String text, String expected) {
    assertThat(Chars.trim(text, "([", "):")).isEqualTo(expected);
  }
}

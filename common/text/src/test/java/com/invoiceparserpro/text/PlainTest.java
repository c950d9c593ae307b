package com.invoiceparserpro.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {

  @ParameterizedTest
  @CsvSource({
    "Invoice No., invoice no.",
    "Gläubiger, glaubiger",
    "Stück, stuck",
    "Straße, strasse",
    "Số, so",
    "Łódź, lodz",
    "N°, no",
    "Nº, no",
    "ﬁnal, final",
    "Ｔｏｔａｌ, total",
  })
  void printsOfOneWordAreAlike(String printed, String plain) {
    assertThat(Plain.text(printed)).isEqualTo(plain);
  }
}

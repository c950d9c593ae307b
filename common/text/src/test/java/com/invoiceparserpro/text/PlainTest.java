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

  @ParameterizedTest
  @CsvSource({
    "มี.ค., ม.ค.",
    "มิ.ย., เม.ย.",
    "ハル, バル",
    "かき, かぎ",
  })
  void marksThatMakeAnotherLetterStay(String word, String other) {
    assertThat(Plain.text(word)).isNotEqualTo(Plain.text(other));
  }

  @ParameterizedTest
  @CsvSource({"か\u3099, が", "ﾊﾞ, バ", "ก\u0e4d\u0e32, กำ", "أكتوبر, اكتوبر", "مَارِس, مارس"})
  void spellingsOfOneWordAreAlike(String spelled, String other) {
    assertThat(Plain.text(spelled)).isEqualTo(Plain.text(other));
  }
}

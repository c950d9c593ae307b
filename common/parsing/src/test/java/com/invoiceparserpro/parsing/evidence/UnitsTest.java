package com.invoiceparserpro.parsing.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

  @ParameterizedTest
  @ValueSource(strings = {"kg", "Stk.", "Stück", "hrs", "m²", "heures", "pz", "ks", "szt."})
  void unitsOfAllLanguagesAreKnown(String text) {
    assertThat(Units.isUnit(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Kiln", "invoice", "7"})
  void otherTextIsNoUnit(String text) {
    assertThat(Units.isUnit(text)).isFalse();
  }

  @Test
  void aUnitMayStandRightAfterItsNumber() {
    assertThat(Units.startsAt("15kg", 2)).isTrue();
    assertThat(Units.startsAt("2x", 1)).isTrue();
    assertThat(Units.startsAt("15kgs7", 2)).isTrue();
    assertThat(Units.startsAt("15kiln", 2)).isFalse();
  }
}

package com.invoiceparserpro.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AlternativesTest {

  @Test
  void aLineWithoutBracesIsOnePhrase() {
    assertThat(Alternatives.of("~ net total")).containsExactly("~ net total");
  }

  @Test
  void everyChoiceMeetsEveryOther() {
    assertThat(Alternatives.of("total {incl|with} {vat|tax}"))
        .containsExactly("total incl vat", "total with vat", "total incl tax", "total with tax");
  }

  @Test
  void anEmptyChoiceLeavesNoSpaceBehind() {
    assertThat(Alternatives.of("{our|} vat {reg|} no"))
        .containsExactly("our vat reg no", "vat reg no", "our vat no", "vat no");
  }

  @Test
  void anOpenBraceIsAnError() {
    assertThatThrownBy(() -> Alternatives.of("total {incl")).hasMessageContaining("total {incl");
  }
}

package com.invoiceparserpro.parsing.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.parsing.layout.Line;
import com.invoiceparserpro.parsing.layout.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalFormsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Korklager Nordheide GmbH",
        "Brandt & Söhne GmbH & Co. KG",
        "Thistledown Kilns Ltd.",
        "Gullwing Chandlery Inc.",
        "Talleres Roble S.L.",
        "Ceramiche Alba S.r.l.",
        "Fietsen Noord B.V.",
        "Drukarnia Sowa Sp. z o.o.",
        "Sklárna Luna s.r.o.",
      })
  void aCompanysNameEndsWithItsForm(String name) {
    assertThat(LegalForms.endsWithForm(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GmbH", "Marla Quillfeather", "Limited offer", ""})
  void otherTextDoesNot(String text) {
    assertThat(LegalForms.endsWithForm(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Korklager Nordheide GmbH, Sitz der Gesellschaft Nordheide, HRB 12345|Korklager Nordheide GmbH",
        "Thistledown Kilns Ltd, registered in England under number 123456|Thistledown Kilns Ltd",
        "Korklager GmbH, Heideweg 7|Korklager GmbH, Heideweg 7",
      })
  void anImprintBeginsWithTheName(String text, String name) {
    Line line = Texts.line(text);
    assertThat(LegalForms.imprint(new Span(line, 0, text.length())).text()).isEqualTo(name);
  }
}

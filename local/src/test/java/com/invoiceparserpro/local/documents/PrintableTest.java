package com.invoiceparserpro.local.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void turnsControlsIntoSpaces() {
    assertThat(Printable.line("a\u001b[31mb\nc\td\u0007\u009b")).isEqualTo("a [31mb c d");
  }

  @Test
  void dropsBidirectionalOverridesAndOtherInvisibleFormats() {
    assertThat(Printable.line("inv\u202Efdp.exe\u200B\u2066")).isEqualTo("invfdp.exe");
  }

  @Test
  void keepsLettersOfAllScripts() {
    assertThat(Printable.line(" Grünwald 株式会社 ")).isEqualTo("Grünwald 株式会社");
  }

  @Test
  void cutsBetweenCharacters() {
    assertThat(Printable.cut("abc", 3)).isEqualTo("abc");
    assertThat(Printable.cut("abcd", 3)).isEqualTo("ab\u2026");
    assertThat(Printable.cut("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", 2))
        .isEqualTo("\uD83D\uDE00\u2026");
  }
}

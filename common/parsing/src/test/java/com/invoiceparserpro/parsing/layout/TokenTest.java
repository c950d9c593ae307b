package com.invoiceparserpro.parsing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Invoice No.: 12-A|invoice no 12 a",
        "N° de facture|no de facture",
        "Invoice #7|invoice # 7",
        "VAT (20%)|vat 20 %",
        "GmbH & Co. KG|gmbh & co kg",
        "MW305|mw 305",
        "Währung|wahrung",
        "請求書 No|請 求 書 no",
        "がか\u3099か|が が か",
        "วันที่|ว น ท",
      })
  void wordsNumbersAndSignsAreTokens(String text, String tokens) {
    assertThat(Token.split(text)).extracting(Token::plain).containsExactly(tokens.split(" "));
  }

  @Test
  void tokensKnowTheirPlace() {
    assertThat(Token.split("a: Straße")).contains(new Token("strasse", 3, 9));
  }

  @Test
  void punctuationIsNone() {
    assertThat(Token.split(" .,:;-/()")).isEmpty();
  }
}

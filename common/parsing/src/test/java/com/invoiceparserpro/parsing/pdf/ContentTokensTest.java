package com.invoiceparserpro.parsing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTokensTest {

  private static ContentTokens at(String content) {
    return new ContentTokens(content.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String operator(int code) {
    StringBuilder text = new StringBuilder();
    for (int shift = 16; shift >= 0; shift -= 8) {
      int c = code >> shift & 0xff;
      text.append(c == 0 ? "" : String.valueOf((char) c));
    }
    return text.toString();
  }

  private static List<String> operators(String content) {
    ContentTokens tokens = at(content);
    List<String> operators = new ArrayList<>();
    while (tokens.next()) {
      operators.add(operator(tokens.code()) + tokens.size());
    }
    return operators;
  }

  @Test
  void operatorsComeWithTheirOperands() {
    assertThat(operators("q 1 0 0 1 5 6 cm /F1 12 Tf [(a) -20 (b)] TJ T* Q"))
        .containsExactly("q0", "cm6", "Tf2", "TJ3", "T*0", "Q0");
  }

  @ParameterizedTest
  @CsvSource({
    "12, 12",
    "-3.5, -3.5",
    ".25, 0.25",
    "+7, 7",
    "4., 4",
    "--5, -5",
    "0.-26, -0.26",
    "123456789012345678901, 123456789012345678901"
  })
  void numbersAreReadAsWritersPrintThem(String printed, double number) {
    ContentTokens tokens = at(printed + " Tc");
    assertThat(tokens.next()).isTrue();
    assertThat(tokens.number(0)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "(abc), abc",
    "(a(b)c), a(b)c",
    "'(a\\)b)', a)b",
    "(\\101\\102), AB",
    "'(a\\\nb)', ab",
    "<414243>, ABC",
    "<41 42 4>, AB@",
  })
  void stringsAreUnescaped(String printed, String text) {
    ContentTokens tokens = at(printed + "Tj");
    assertThat(tokens.next()).isTrue();
    assertThat(tokens.string(0)).isEqualTo(text.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(operator(tokens.code())).isEqualTo("Tj");
  }

  @Test
  void namesMayHoldEscapes() {
    ContentTokens tokens = at("/A#20B 9 Tf");
    assertThat(tokens.next()).isTrue();
    assertThat(tokens.name(0)).isEqualTo("A B");
  }

  @Test
  void inlineImagesAndCommentsArePassedOver() {
    assertThat(operators("% (x) Tj\nBI /W 2 /H 2 ID \u0001 EI\u0002\u0003 EI Q\nq"))
        .containsExactly("BI0", "Q0", "q0");
  }

  @Test
  void dictionariesAreGivenAsWhatIsInThem() {
    assertThat(operators("/OC <</MCID 3 /On true>> BDC EMC")).containsExactly("BDC5", "EMC0");
  }

  @Test
  void whatIsNotClosedEndsWithTheContent() {
    assertThat(operators("(abc Tj")).isEmpty();
    assertThat(operators("<41 Tj")).isEmpty();
    assertThat(operators("BI /W 2 ID xyz")).containsExactly("BI0");
  }

  @Test
  void afterUseNumbersAreDropped() {
    ContentTokens tokens = at("1 2 (a) \"");
    assertThat(tokens.next()).isTrue();
    tokens.dropNumbers();
    assertThat(tokens.size()).isEqualTo(1);
    assertThat(tokens.string(0)).containsExactly('a');
  }
}

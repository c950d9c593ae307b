package com.invoiceparserpro.benchmarks.synthetic.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1,234.56; 12,345,678.90",
        "1.234,56; 12.345.678,90",
        "1'234.56; '12''345''678.90'",
        "1,23,456.78; 1,23,45,678.90",
        "1234,56; 12345678,90",
        "1_234,56; 12\u00A0345\u00A0678,90"
      })
  void printsAsTheExampleDoes(String example, String printed) {
    assertThat(NumberStyle.of(example).print(new BigDecimal("12345678.9"), 2)).isEqualTo(printed);
  }

  @Test
  void putsSignAndCurrencyWhereTheyBelong() {
    NumberStyle numbers = NumberStyle.of("1,234.56");
    MoneyStyle style =
        new MoneyStyle(numbers, 2, "$", MoneyStyle.Place.BEFORE, MoneyStyle.Negative.PARENTHESES);

    assertThat(style.print(new BigDecimal("-1200"))).isEqualTo("($1,200.00)");
    assertThat(style.bare(new BigDecimal("1200"))).isEqualTo("1,200.00");
  }

  @Test
  void countsYearsAsTheCountryDoes() {
    LocalDate date = LocalDate.of(2024, 3, 5);

    assertThat(new DateStyle("buddhist:dd/MM/yyyy", Locale.ENGLISH).print(date))
        .isEqualTo("05/03/2567");
    assertThat(new DateStyle("era:GGGGy年M月d日", Locale.JAPAN).print(date)).isEqualTo("令和6年3月5日");
  }
}

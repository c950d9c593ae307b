package com.invoiceparserpro.text;

import static com.invoiceparserpro.text.DecimalMark.COMMA;
import static com.invoiceparserpro.text.DecimalMark.POINT;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "0|0",
        "7|7",
        "1234|1234",
        "1234.56|1234.56",
        "1234,56|1234.56",
        "1.234,56|1234.56",
        "1,234.56|1234.56",
        "1.234.567,89|1234567.89",
        "1,234,567.89|1234567.89",
        "1.234.567|1234567",
        "1,234,567|1234567",
        "1,23,456.78|123456.78",
        "12,34,56,789.00|123456789.00",
        "1 234,56|1234.56",
        "1 234.56|1234.56",
        "1 234 567|1234567",
        "1\u00a0234,56|1234.56",
        "1\u202f234,56|1234.56",
        "1'234.50|1234.50",
        "1’234’567.50|1234567.50",
        "1'234|1234",
        "1′234.50|1234.50",
        "1´234.50|1234.50",
        "1`234.50|1234.50",
        "1\u2009234,56|1234.56",
        "1\u2007234,56|1234.56",
        "1.00.000,00|100000.00",
        "0,0345|0.0345",
        "12.3456|12.3456",
        "๑,๒๓๔.๕๐|1234.50",
        "१,२३,४५६.७८|123456.78",
        "0,5|0.5",
        ".50|0.50",
        ",75|0.75",
        "12,5|12.5",
        "0.1250|0.1250",
        "1234,567|1234.567",
        "0,125|0.125",
        "١٢٣٫٥٠|123.50",
        "１２３|123",
      })
  void isReadWhateverTheMark(String printed, BigDecimal number) {
    assertThat(PrintedNumber.parse(printed, POINT)).contains(number);
    assertThat(PrintedNumber.parse(printed, COMMA)).contains(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1.234|1.234|1234", "1,234|1234|1.234", "123.456|123.456|123456"})
  void theMarkDecidesBetweenThousandsAndDecimals(
      String printed, BigDecimal byPoint, BigDecimal byComma) {
    assertThat(PrintedNumber.parse(printed, POINT)).contains(byPoint);
    assertThat(PrintedNumber.parse(printed, COMMA)).contains(byComma);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-5",
        "12a",
        "1.23.45",
        "1,2,3",
        "1.2345.678",
        "12.34,567.89",
        "$5",
        "..",
        "1,1,234"
      })
  void whatIsNoNumberIsRefused(String printed) {
    assertThat(PrintedNumber.parse(printed, POINT)).isEmpty();
    assertThat(PrintedNumber.parse(printed, COMMA)).isEmpty();
  }

  @Test
  void decimalsArePreservedAsPrinted() {
    assertThat(PrintedNumber.parse("5.00", POINT).orElseThrow().scale()).isEqualTo(2);
    assertThat(PrintedNumber.parse("5", POINT).orElseThrow().scale()).isZero();
  }

  @Test
  void aLongRunOfDigitsIsRefused() {
    assertThat(PrintedNumber.parse("1".repeat(30), POINT)).isPresent();
    assertThat(PrintedNumber.parse("1".repeat(31), POINT)).isEmpty();
  }
}

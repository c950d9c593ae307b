package com.invoiceparserpro.text;

import static com.invoiceparserpro.model.ValueType.AMOUNT;
import static com.invoiceparserpro.model.ValueType.CURRENCY;
import static com.invoiceparserpro.model.ValueType.DATE;
import static com.invoiceparserpro.model.ValueType.NUMBER;
import static com.invoiceparserpro.model.ValueType.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnteredValueTest {

  private static Optional<?> amount(String text, String language) {
    return EnteredValue.parse(AMOUNT, text, language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "1,234.56|1234.56",
        "1.234,56|1234.56",
        "1 234,56|1234.56",
        "1'234.50|1234.50",
        "1234|1234",
        "-5.00|-5.00",
        "−5.00|-5.00",
        "5.00-|-5.00",
        "(5.00)|-5.00",
        "+5.00|5.00",
        "$5.00|5.00",
        "-€ 5.00|-5.00",
        "5.00 €|5.00",
        "19%|19",
        "  7.50 |7.50",
      })
  void numbersAreReadAsPeopleTypeThem(String typed, BigDecimal number) {
    assertThat(amount(typed, "en")).isEqualTo(Optional.of(number));
    assertThat(EnteredValue.parse(NUMBER, typed, "en")).isEqualTo(Optional.of(number));
    assertThat(EnteredValue.parse(AMOUNT, typed, null)).isEqualTo(Optional.of(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  ", "abc", "5.00 and more", "(5.00", "5.00)", "1.2.3", "--5", "5 EUR x"})
  void whatIsNoNumberIsRefused(String typed) {
    assertThat(amount(typed, "en")).isEmpty();
  }

  @Test
  void thousandsOrDecimalsIsNoGuessWhereCommasAreDecimals() {
    assertThat(amount("1.234", "de")).isEmpty();
    assertThat(amount("1,234", "de")).isEmpty();
    assertThat(amount("0,125", "de")).isEqualTo(Optional.of(new BigDecimal("0.125")));
    assertThat(amount("1.234,5", "de")).isEqualTo(Optional.of(new BigDecimal("1234.5")));
    assertThat(amount("1,234", "en")).isEqualTo(Optional.of(new BigDecimal("1234")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-09|en|2026-03-09",
        "9 March 2026|en|2026-03-09",
        "25/12/2026|en|2026-12-25",
        "05/06/2026|de|2026-06-05",
        "05.06.2026|en|2026-06-05",
      })
  void datesAreReadWhereTheyAreNoGuess(String typed, String language, LocalDate date) {
    assertThat(EnteredValue.parse(DATE, typed, language)).isEqualTo(Optional.of(date));
  }

  @Test
  void aDateThatEnglishWritesBothWaysIsRefused() {
    assertThat(EnteredValue.parse(DATE, "05/06/2026", "en")).isEmpty();
    assertThat(EnteredValue.parse(DATE, "05/06/2026", null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-09 or so", "due 2026-03-09", "2026-02-30", "tomorrow"})
  void aDateStandsAlone(String typed) {
    assertThat(EnteredValue.parse(DATE, typed, "en")).isEmpty();
  }

  @Test
  void currenciesAreIsoCodes() {
    assertThat(EnteredValue.parse(CURRENCY, " eur ", null)).isEqualTo(Optional.of("EUR"));
    assertThat(EnteredValue.parse(CURRENCY, "€", null)).isEmpty();
    assertThat(EnteredValue.parse(CURRENCY, "ABC", null)).isEmpty();
  }

  @Test
  void textIsTrimmedAndBounded() {
    assertThat(EnteredValue.parse(TEXT, "  Pottery & Co ", null))
        .isEqualTo(Optional.of("Pottery & Co"));
    assertThat(EnteredValue.parse(TEXT, "x".repeat(2000), null)).isPresent();
    assertThat(EnteredValue.parse(TEXT, "x".repeat(2001), null)).isEmpty();
    assertThat(EnteredValue.parse(TEXT, " \t", null)).isEmpty();
  }
}

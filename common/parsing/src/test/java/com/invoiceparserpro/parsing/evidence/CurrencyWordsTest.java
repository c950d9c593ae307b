package com.invoiceparserpro.parsing.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyWordsTest {

  @ParameterizedTest
  @CsvSource({
    "EUR, EUR",
    "€, EUR",
    "Euro, EUR",
    "£, GBP",
    "₹, INR",
    "Rs, INR",
    "US$, USD",
    "A$, AUD",
    "$, $",
    "kr, kr",
    "kr., kr",
    "zł, PLN",
    "Kč, CZK",
    "Ft, HUF",
    "lei, RON",
    "R$, BRL",
    "CHF, CHF",
    "SFr, CHF",
    "¥, ¥",
    "￥, ¥",
    "₺, TRY",
    "₩, KRW",
    "₪, ILS",
    "₴, UAH",
    "₽, RUB",
    "₫, VND",
    "đ, VND",
    "₱, PHP",
    "₦, NGN",
    "₡, CRC",
    "₲, PYG",
    "฿, THB",
    "৳, BDT",
    "S/, PEN",
    "RD$, DOP",
    "B/., PAB",
    "Gs., PYG",
    "HK$, HKD",
    "NT$, TWD",
    "S$, SGD",
    "NZ$, NZD",
    "C$, CAD",
    "U$S, USD",
    "ر.س, SAR",
    "KM, BAM",
  })
  void signsCodesAndWordsNameACurrency(String text, String currency) {
    assertThat(CurrencyWords.named(text)).isEqualTo(currency);
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "top", "try", "", "Total", "AAA", "d", "km", "R", "Q"})
  void otherWordsNameNone(String text) {
    assertThat(CurrencyWords.named(text)).isNull();
  }
}

package com.invoiceparserpro.parsing.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrencyFieldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Total: 5.00 EUR|EUR",
        "Total: €5.00|EUR",
        "Total: £5.00|GBP",
        "Total: CHF 5.00|CHF",
        "Total: Rs. 5.00|INR",
        "Currency: SEK|SEK",
        "All amounts in NOK|NOK",
        "Amount (KShs)|KES",
        "Betrag (CHF)|CHF",
      })
  void itIsWhatIsPrintedWithAmounts(String line, String currency) {
    assertThat(Fields.of(new Drawing().text(50, 100, line), Field.CURRENCY)).isEqualTo(currency);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Port Elder, ME 04999|USD",
        "Toronto, Canada|CAD",
        "HST 12345 6789 RT0001|CAD",
        "ABN 51 824 753 556|AUD",
        "Auckland, New Zealand|NZD",
        "1 Raffles Place, Singapore|SGD",
        "RFC ABC010101AB1|MXN",
        "RUT 76.086.428-5|CLP",
        "NIT 900.373.913-4|COP",
        "Toronto ON|CAD",
      })
  void dollarsAreThoseOfTheCountry(String line, String currency) {
    assertThat(
            Fields.of(
                new Drawing().text(50, 100, line).text(50, 200, "Total: $5.00"), Field.CURRENCY))
        .isEqualTo(currency);
  }

  @Test
  void aCodeTellsWhichDollarIsMeant() {
    assertThat(
            Fields.of(
                new Drawing()
                    .text(50, 100, "Subtotal: $5.00")
                    .text(50, 120, "Tax: $1.00")
                    .text(50, 140, "Total (CAD): $6.00"),
                Field.CURRENCY))
        .isEqualTo("CAD");
  }

  @Test
  void crownsOfNoKnownCountryAreUndecided() {
    assertThat(Fields.of(new Drawing().text(50, 100, "Invoice").text(50, 200, "Total: 5,00 kr")))
        .doesNotContainKey(Field.CURRENCY);
  }

  @Test
  void theOneOfMostAmountsWins() {
    assertThat(
            Fields.of(
                new Drawing()
                    .text(50, 100, "Subtotal: €5.00")
                    .text(50, 120, "Tax: €1.00")
                    .text(50, 140, "Total: €6.00")
                    .text(50, 160, "about £5.20"),
                Field.CURRENCY))
        .isEqualTo("EUR");
  }

  @Test
  void pesosAreThoseOfTheCountry() {
    assertThat(
            Fields.of(
                new Drawing()
                    .text(50, 80, "Carrera 14 - 20-31 Armenia, Colombia")
                    .text(50, 100, "Factura de venta")
                    .text(50, 120, "Valor en letras: tres mil pesos")
                    .text(50, 140, "Total a pagar: 3.000,00"),
                Field.CURRENCY))
        .isEqualTo("COP");
  }

  @Test
  void aLegalFormIsNoCurrency() {
    assertThat(
            Fields.of(
                new Drawing().text(50, 80, "KOPI PTE LTD").text(50, 100, "TOTAL SGD 21.40"),
                Field.CURRENCY))
        .isEqualTo("SGD");
  }

  @Test
  void noSignIsNoCurrency() {
    assertThat(Fields.of(new Drawing().text(50, 100, "Total: 5.00 for all")))
        .doesNotContainKey(Field.CURRENCY);
  }

  @Test
  void aHeadingOfTwoLettersNamesTheCurrency() {
    assertThat(
            Fields.of(
                new Drawing()
                    .embedded()
                    .text(50, 80, "Faktura - daňový doklad č. 24")
                    .text(50, 90, "Datum vystavení: 16.5.2024")
                    .row(100, "Označení", "Cena", "Celkem Kč")
                    .row(120, "Mříž", "6 450,25", "6 450,25"),
                Field.CURRENCY))
        .isEqualTo("CZK");
  }

  @Test
  void aStreetIsNoCurrency() {
    assertThat(
            Fields.of(
                new Drawing()
                    .text(50, 100, "Kordon Cad. 9")
                    .text(50, 120, "Toplam: 1.440,00 TRY")
                    .text(50, 140, "KDV: 240,00")
                    .text(50, 160, "Ege Cad. 12"),
                Field.CURRENCY))
        .isEqualTo("TRY");
  }

  @Test
  void aStreetAloneNamesNoCurrency() {
    assertThat(
            Fields.of(
                new Drawing()
                    .text(50, 100, "Fatura no: EGE-66")
                    .text(50, 120, "Kordon Cad. 9, 35210 Izmir")
                    .text(50, 140, "Toplam: 1.440,00"),
                Field.CURRENCY))
        .isNull();
  }
}

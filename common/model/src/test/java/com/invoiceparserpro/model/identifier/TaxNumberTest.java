package com.invoiceparserpro.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.identifier.TaxNumber.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ATU13585627",
        "BE 0403.019.261",
        "BG175074752",
        "CY10259033P",
        "CZ25123891",
        "DE136695976",
        "DE 136 695 976",
        "DK13585628",
        "EE100931558",
        "EL094259216",
        "ESB58378431",
        "ES54362315K",
        "ESX2482300W",
        "FI20774740",
        "FR40303265045",
        "FR83404833048",
        "GB980780684",
        "GB 980 7806 84",
        "HR33392005961",
        "HU12892312",
        "IE6433435F",
        "IE6433435OA",
        "IE8D79739I",
        "IT00743110157",
        "LT119511515",
        "LT100001919017",
        "LU15027442",
        "LV40003521600",
        "MT11679112",
        "NL004495445B01",
        "NL123456789B13",
        "PL8567346215",
        "PT501964843",
        "RO18547290",
        "SE123456789701",
        "SI50223054",
        "SK2022749619",
        "CHE-107.787.577 MWST",
        "CHE100155212",
        "NO 995 525 828 MVA",
        "27AAPFU0939F1ZV",
        "RSSMRA80A01F205X",
        "T5835678256246",
        "91110000600037341L",
      })
  void aNumberThatNamesItsCountryIsProven(String number) {
    assertThat(TaxNumber.judge(number, null)).isEqualTo(Verdict.PROVEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ATU13585626",
        "BE0403019262",
        "BG175074751",
        "CY10259033Q",
        "CZ25123890",
        "DE136695978",
        "DK13585627",
        "EE100931557",
        "EL094259217",
        "ESB58378432",
        "FI20774741",
        "FR41303265045",
        "GB980780685",
        "HR33392005962",
        "HU12892313",
        "IE6433435G",
        "IT00743110158",
        "LT119511516",
        "LU15027443",
        "LV40003521601",
        "MT11679113",
        "NL004495446B01",
        "PL8567346216",
        "PT501964842",
        "RO18547291",
        "SE123456789801",
        "SI50223055",
        "SK2022749618",
        "CHE107787578",
        "NO995525827MVA",
        "27AAPFU0939F1ZW",
        "T4835678256246",
      })
  void aWrongDigitIsFound(String number) {
    assertThat(TaxNumber.judge(number, null)).isEqualTo(Verdict.WRONG);
  }

  @ParameterizedTest
  @CsvSource({
    "51 824 753 556, AUD",
    "004 085 616, AUD",
    "49-091-850, NZD",
    "123026635RT0001, CAD",
    "12302 6635 RT 0001, CAD",
    "20-05536168-2, ARS",
    "76.086.428-5, CLP",
    "213.123.432-1, COP",
    "GODE561231GR8, MXN",
    "16.727.230/0001-97, BRL",
    "390.533.447-05, BRL",
    "20512333797, PEN",
    "1792060346-001, USD",
    "B58378431, EUR",
    "54362315K, EUR",
    "00743110157, EUR",
    "732 829 320, EUR",
    "732 829 320 00074, EUR",
    "856-734-62-15, PLN",
    "25123891, CZK",
    "12892312-2-42, HUF",
    "18547290, RON",
    "501964843, EUR",
    "980 7806 84, GBP",
    "4540536920, TRY",
    "5835678256246, JPY",
    "1-2345-45678-78-1, THB",
    "01.300.066.6-091.000, IDR",
    "995525828, NOK",
    "13585628, DKK",
    "U13585627, EUR",
  })
  void aNumberWithoutItsCountryIsProvenByTheCurrency(String number, String currency) {
    assertThat(TaxNumber.judge(number, currency)).isEqualTo(Verdict.PROVEN);
  }

  @ParameterizedTest
  @CsvSource({
    "51 824 753 557, AUD",
    "20-05536168-3, ARS",
    "76.086.428-6, CLP",
    "16.727.230/0001-98, BRL",
    "20512333798, PEN",
    "B58378432, EUR",
    "8567346216, PLN",
    "980780685, GBP",
    "4540536921, TRY",
    "1234545678782, THB",
    "995525827, NOK",
  })
  void soIsAWrongDigitInOne(String number, String currency) {
    assertThat(TaxNumber.judge(number, currency)).isEqualTo(Verdict.WRONG);
  }

  @ParameterizedTest
  @CsvSource({
    "12-3456789, USD",
    "21/815/08150, EUR",
    "100123456700003, AED",
    "310122393500003, SAR",
    "AAACT2727Q, INR",
    "0000000000, PLN",
    "00743110158, EUR",
  })
  void whatHasNoCheckDigitOrManyReadingsHasItsFormOnly(String number, String currency) {
    assertThat(TaxNumber.judge(number, currency)).isEqualTo(Verdict.FORM_ONLY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "HELLO", "ZZ123456789", "51 824 753 556", "1234-5678-XY"})
  void whatFitsNoCountryIsUnknown(String number) {
    assertThat(TaxNumber.judge(number, null)).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void anotherCountrysCurrencyProvesNothing() {
    assertThat(TaxNumber.judge("51 824 753 556", "GBP")).isEqualTo(Verdict.UNKNOWN);
  }
}

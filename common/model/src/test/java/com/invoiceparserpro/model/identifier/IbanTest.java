package com.invoiceparserpro.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

  /** The examples of the IBAN registry. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GB29NWBK60161331926819",
        "DE89370400440532013000",
        "FR1420041010050500013M02606",
        "NO9386011117947",
        "MT84MALT011000012345MTLCAST001S",
        "CH9300762011623852957",
        "ES9121000418450200051332",
        "IT60X0542811101000000123456",
        "NL91ABNA0417164300",
        "PL61109010140000071219812874",
      })
  void anIbanProvesItself(String iban) {
    assertThat(Iban.isValid(iban)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GB29NWBK60161331926818",
        "DE98370400440532013000",
        "DE893704",
        "",
        "NO93",
        "ZZ89370400440532013000",
        "NO93860111179470",
      })
  void aWrongDigitLengthOrCountryIsNone(String iban) {
    assertThat(Iban.isValid(iban)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"BUKBGB22", "COBADEFFXXX", "INGDDEFF"})
  void aBicNamesACountry(String bic) {
    assertThat(Bic.isValid(bic)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "INVOICES", "COBADEFFXX", "12BADEFF", "PAYMENTS"})
  void aWordIsNoBic(String word) {
    assertThat(Bic.isValid(word)).isFalse();
  }
}

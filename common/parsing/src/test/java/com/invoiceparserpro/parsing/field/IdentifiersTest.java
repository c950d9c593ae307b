package com.invoiceparserpro.parsing.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

  /** The examples of the IBAN registry. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GB29NWBK60161331926819",
        "DE89370400440532013000",
        "FR1420041010050500013M02606",
        "NO9386011117947",
        "MT84MALT011000012345MTLCAST001S",
      })
  void anIbanProvesItself(String iban) {
    assertThat(Identifiers.isIban(iban)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GB29NWBK60161331926818", "DE98370400440532013000", "DE893704", "", "NO93"})
  void aWrongDigitIsNoIban(String iban) {
    assertThat(Identifiers.isIban(iban)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IBAN: DE89 3704 0044 0532 0130 00|DE89370400440532013000",
        "IBAN DE89370400440532013000|DE89370400440532013000",
        "Pay to GB29 NWBK 6016 1331 9268 19 please|GB29NWBK60161331926819",
        "IBAN: DE89 3704 0044 0532 0130 00 BIC: COBADEFFXXX|DE89370400440532013000",
        "IBAN: DE89 3704 0044 0532 0130 00 COBADEFFXXX|DE89370400440532013000",
      })
  void anIbanIsReadWithItsSpacesTakenOut(String line, String iban) {
    assertThat(Fields.of(new Drawing().text(50, 700, line), Field.IBAN)).isEqualTo(iban);
  }

  @Test
  void aBicInTheNextColumnIsNoPartOfTheIban() {
    Drawing drawing =
        new Drawing().text(50, 700, "DE89 3704 0044 0532 0130 00").text(250, 700, "COBADEFF");
    assertThat(Fields.of(drawing, Field.IBAN)).isEqualTo("DE89370400440532013000");
  }

  @Test
  void anIbanWithAWrongDigitIsNotRead() {
    assertThat(Fields.of(new Drawing().text(50, 700, "IBAN: DE88 3704 0044 0532 0130 00")))
        .doesNotContainKey(Field.IBAN);
  }

  @Test
  void theBicStandsBesideItsLabel() {
    assertThat(Fields.of(new Drawing().text(50, 700, "BIC: BUKBGB22"), Field.BIC))
        .isEqualTo("BUKBGB22");
    assertThat(Fields.of(new Drawing().text(50, 700, "SWIFT COBADEFFXXX"), Field.BIC))
        .isEqualTo("COBADEFFXXX");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VAT No: GB000000123|GB000000123",
        "USt-IdNr.: DE987654321|DE987654321",
        "ABN 51 824 753 556|51 824 753 556",
        "Tax ID: 00-5550199|00-5550199",
        "P.IVA: IT00000000123|IT00000000123",
      })
  void theTaxIdStandsBesideItsLabel(String line, String id) {
    assertThat(Fields.of(new Drawing().text(50, 100, line), Field.VENDOR_TAX_ID)).isEqualTo(id);
  }

  @Test
  void theTaxIdBelowTheBillToIsTheCustomers() {
    assertThat(
            Fields.of(
                new Drawing()
                    .text(50, 60, 14, "Thistledown Kilns Ltd")
                    .text(50, 80, "VAT No: GB000000123")
                    .text(50, 140, "Bill to:")
                    .text(50, 154, "Pottery & Co")
                    .text(50, 168, "VAT No: GB000000456")))
        .extractingByKeys(Field.VENDOR_TAX_ID, Field.CUSTOMER_TAX_ID)
        .extracting("value")
        .containsExactly("GB000000123", "GB000000456");
  }
}

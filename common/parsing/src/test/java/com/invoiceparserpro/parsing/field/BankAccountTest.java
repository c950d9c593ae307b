package com.invoiceparserpro.parsing.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankAccountTest {

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

  @Test
  void aWordBesideTheLabelIsNoBic() {
    assertThat(Fields.of(new Drawing().text(50, 700, "BIC PAYMENTS"))).doesNotContainKey(Field.BIC);
  }
}

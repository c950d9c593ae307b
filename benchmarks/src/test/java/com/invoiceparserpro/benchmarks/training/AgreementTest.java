package com.invoiceparserpro.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thistledown Kilns Ltd|THISTLEDOWN KILNS LTD.|true",
        "Thistledown Kilns Ltd|Thistledown Kilns|true",
        "Thistledown Kilns and Clay Works Ltd|Thistledown|false",
        "Thistledown Kilns Ltd|Pottery & Co|false",
      })
  void namesAgreeInTheirLargerPart(String stated, String read, boolean agree) {
    assertThat(Agreement.holds(Field.VENDOR, stated, read, false)).isEqualTo(agree);
  }

  @ParameterizedTest
  @CsvSource({"#INV-7,inv- 7,true", "INV-7,INV-8,false"})
  void numbersAgreeButForSpaceAndCase(String stated, String read, boolean agree) {
    assertThat(Agreement.holds(Field.INVOICE_NUMBER, stated, read, false)).isEqualTo(agree);
  }

  @ParameterizedTest
  @CsvSource({
    "TOTAL_AMOUNT,10.00,10,false,true",
    "TOTAL_AMOUNT,10.00,-10.00,false,false",
    "TOTAL_AMOUNT,10.00,-10.00,true,true",
    "DISCOUNT_AMOUNT,10.00,-10.00,false,true",
  })
  void amountsAgreeAsNumbers(
      Field field, String stated, BigDecimal read, boolean anySign, boolean agree) {
    assertThat(Agreement.holds(field, stated, read, anySign)).isEqualTo(agree);
  }

  @Test
  void datesAgreeAsDates() {
    LocalDate read = LocalDate.of(2026, 3, 9);
    assertThat(Agreement.holds(Field.INVOICE_DATE, "2026-03-09", read, false)).isTrue();
    assertThat(Agreement.holds(Field.INVOICE_DATE, "2026-09-03", read, false)).isFalse();
  }
}

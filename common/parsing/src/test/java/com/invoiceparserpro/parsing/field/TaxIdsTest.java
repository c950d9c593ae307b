package com.invoiceparserpro.parsing.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.Drawing;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxIdsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VAT No: GB000000123|GB000000123",
        "USt-IdNr.: DE987654321|DE987654321",
        "USt-IdNr.: DE 136 695 976 Amtsgericht|DE 136 695 976",
        "Steuernummer: 21/815/08150|21/815/08150",
        "ABN 51 824 753 556|51 824 753 556",
        "Tax ID: 00-5550199|00-5550199",
        "P.IVA: IT00000000123|IT00000000123",
        "NIF: B58378431|B58378431",
        "N° TVA: FR 40 303 265 045|FR 40 303 265 045",
        "VAT No: IE6433435F|IE6433435F",
        "VAT: NL004495445B01|NL004495445B01",
        "UID: ATU13585627|ATU13585627",
        "GSTIN: 27AAPFU0939F1ZV|27AAPFU0939F1ZV",
        "RFC: GODE561231GR8|GODE561231GR8",
        "CNPJ: 16.727.230/0001-97|16.727.230/0001-97",
        "CUIT: 20-05536168-2|20-05536168-2",
        "MWST-Nr. CHE-107.787.577|CHE-107.787.577",
        "GB980780684 registered in England|GB980780684",
      })
  void theTaxIdStandsBesideItsLabelOrTellsItself(String line, String id) {
    assertThat(Fields.of(new Drawing().text(50, 100, line), Field.VENDOR_TAX_ID)).isEqualTo(id);
  }

  @Test
  void theTaxIdStandsBelowItsLabel() {
    assertThat(
            Fields.of(
                new Drawing().text(50, 100, "VAT number").text(50, 114, "GB980780684"),
                Field.VENDOR_TAX_ID))
        .isEqualTo("GB980780684");
  }

  @ParameterizedTest
  @CsvSource({"VAT 20%", "VAT: 45.10", "Tax ID: 12", "VAT No: see below", "GB980780685 on its own"})
  void whatIsNoNumberIsNotRead(String line) {
    assertThat(Fields.of(new Drawing().text(50, 100, line))).doesNotContainKey(Field.VENDOR_TAX_ID);
  }

  @Test
  void aWrongCheckDigitLowersTheConfidence() {
    assertThat(confidence("VAT No: GB980780684"))
        .isGreaterThan(confidence("VAT No: GB980780685") + 0.2);
  }

  private static double confidence(String line) {
    Map<Field, Extracted<?>> fields = Fields.of(new Drawing().text(50, 100, line));
    return Objects.requireNonNull(fields.get(Field.VENDOR_TAX_ID)).confidence();
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

  @Test
  void wordsOfTheLabelSayWhoseItIs() {
    assertThat(
            Fields.of(
                new Drawing()
                    .text(50, 60, 14, "Thistledown Kilns Ltd")
                    .text(300, 100, "Your VAT No: GB000000456")
                    .text(50, 780, "VAT No: GB000000123")))
        .extractingByKeys(Field.VENDOR_TAX_ID, Field.CUSTOMER_TAX_ID)
        .extracting("value")
        .containsExactly("GB000000123", "GB000000456");
  }

  @Test
  void theNumberThatProvesItselfGoesBeforeAnother() {
    assertThat(
            Fields.of(
                new Drawing()
                    .text(50, 780, "Steuernummer: 21/815/08150")
                    .text(300, 780, "USt-IdNr.: DE136695976"),
                Field.VENDOR_TAX_ID))
        .isEqualTo("DE136695976");
  }
}

package com.invoiceparserpro.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
  void confidenceIsAProbability(double confidence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Extracted<>("x", confidence, Source.TEXT, null));
  }

  @Test
  void whatAPersonEntersIsCertainAndOnNoPage() {
    assertThat(Extracted.manual("x")).isEqualTo(new Extracted<>("x", 1, Source.MANUAL, null));
  }

  @Test
  void cornersOfABoxAreInOrder() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Box(2, 0, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Box(0, 2, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Box(0, 0, Double.NaN, 1));
  }

  @Test
  void aUnionHoldsBothBoxes() {
    assertThat(new Box(1, 5, 3, 9).union(new Box(2, 4, 8, 6))).isEqualTo(new Box(1, 4, 8, 9));
  }

  @Test
  void pagesCountFromOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Location(0, new Box(0, 0, 1, 1)));
  }

  @Test
  void aFieldHoldsItsTypeAlone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> data(Field.TOTAL_AMOUNT, "119.00"))
        .withMessageContaining("total_amount");
    assertThatIllegalArgumentException().isThrownBy(() -> data(Field.INVOICE_DATE, "2026-01-01"));
    assertThatIllegalArgumentException().isThrownBy(() -> data(Field.VENDOR, BigDecimal.ONE));
    assertThat(data(Field.TOTAL_AMOUNT, BigDecimal.ONE).amount(Field.TOTAL_AMOUNT))
        .contains(BigDecimal.ONE);
  }

  @Test
  void aCellHoldsItsColumnsTypeAlone() {
    Map<LineColumn, Extracted<?>> cells = Map.of(LineColumn.QUANTITY, Extracted.manual("three"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LineItem(cells))
        .withMessageContaining("quantity");
  }

  private static InvoiceData data(Field field, Object value) {
    return new InvoiceData(Map.of(field, Extracted.manual(value)), List.of(), List.of());
  }

  @Test
  void fieldsComeInTheOrderOfTheContract() {
    Map<Field, Extracted<?>> fields = new HashMap<>();
    fields.put(Field.BIC, Extracted.manual("BUKBGB22"));
    fields.put(Field.VENDOR, Extracted.manual("Gullwing"));
    fields.put(Field.INVOICE_DATE, Extracted.manual(LocalDate.EPOCH));
    assertThat(new InvoiceData(fields, List.of(), List.of()).fields().keySet())
        .containsExactly(Field.VENDOR, Field.INVOICE_DATE, Field.BIC);
  }

  @Test
  void dataDoesNotChangeWithWhatItWasMadeFrom() {
    Map<Field, Extracted<?>> fields = new HashMap<>();
    List<LineItem> lines = new ArrayList<>();
    InvoiceData data = new InvoiceData(fields, List.of(), lines);
    fields.put(Field.VENDOR, Extracted.manual("Gullwing"));
    lines.add(new LineItem(Map.of()));
    assertThat(data.fields()).isEmpty();
    assertThat(data.lineItems()).isEmpty();
    assertThatThrownBy(() -> data.fields().remove(Field.VENDOR))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aCorrectionLeavesTheOriginalAsItWas() {
    InvoiceData before = data(Field.VENDOR, "Gulwing");
    InvoiceData after = before.with(Field.VENDOR, Extracted.manual("Gullwing"));
    assertThat(after.text(Field.VENDOR)).contains("Gullwing");
    assertThat(before.text(Field.VENDOR)).contains("Gulwing");
    assertThat(after.without(Field.VENDOR).text(Field.VENDOR)).isEmpty();
  }

  @Test
  void aLineIsReplacedByItsIndex() {
    LineItem first = new LineItem(Map.of(LineColumn.UNIT, Extracted.manual("h")));
    LineItem second = first.with(LineColumn.UNIT, Extracted.manual("kg"));
    InvoiceData data = new InvoiceData(Map.of(), List.of(), List.of(first, first));
    assertThat(data.withLine(1, second).lineItems()).containsExactly(first, second);
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> data.withLine(2, second));
  }

  @Test
  void namesInJsonLeadBack() {
    assertThat(Field.byJsonName("vendor_tax_id")).contains(Field.VENDOR_TAX_ID);
    assertThat(Field.byJsonName("VENDOR_TAX_ID")).isEmpty();
    assertThat(LineColumn.byJsonName("unit_price")).contains(LineColumn.UNIT_PRICE);
    assertThat(LineColumn.byJsonName("price")).isEmpty();
    assertThat(DocumentType.byJsonName("credit_note")).isEqualTo(DocumentType.CREDIT_NOTE);
    assertThat(Source.byJsonName("e_invoice")).isEqualTo(Source.E_INVOICE);
    assertThatIllegalArgumentException().isThrownBy(() -> Status.byJsonName("rejected"));
  }
}

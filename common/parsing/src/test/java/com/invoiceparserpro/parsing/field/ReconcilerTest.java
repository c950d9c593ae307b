package com.invoiceparserpro.parsing.field;

import static com.invoiceparserpro.model.Field.DISCOUNT_AMOUNT;
import static com.invoiceparserpro.model.Field.SHIPPING_AMOUNT;
import static com.invoiceparserpro.model.Field.SUBTOTAL;
import static com.invoiceparserpro.model.Field.TAX_AMOUNT;
import static com.invoiceparserpro.model.Field.TOTAL_AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import com.invoiceparserpro.parsing.Drawing;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReconcilerTest {

  private static final List<ReadLine> PLACES = places();

  private final Map<Field, List<Candidate<BigDecimal>>> candidates = new EnumMap<>(Field.class);
  private final List<LineItem> items = new ArrayList<>();
  private int used;

  private static List<ReadLine> places() {
    Drawing drawing = new Drawing();
    for (int i = 0; i < 20; i++) {
      drawing.text(50, 50 + 20 * i, "Amount " + i);
    }
    return drawing.evidence().lines();
  }

  /** A candidate in a place of its own. */
  private ReconcilerTest may(Field field, String amount, double score) {
    ReadLine line = PLACES.get(used++);
    Span span = new Span(line.line(), 0, 6);
    candidates
        .computeIfAbsent(field, f -> new ArrayList<>())
        .add(new Candidate<>(new BigDecimal(amount), score, line, span));
    return this;
  }

  private ReconcilerTest line(String amount) {
    items.add(new LineItem(Map.of(LineColumn.AMOUNT, Extracted.manual(new BigDecimal(amount)))));
    return this;
  }

  private Map<Field, Extracted<?>> chosen() {
    Map<Field, Extracted<?>> fields = new EnumMap<>(Field.class);
    new Reconciler(candidates, items).choose(fields);
    return fields;
  }

  private Map<String, String> amounts() {
    Map<String, String> amounts = new TreeMap<>();
    chosen().forEach((field, value) -> amounts.put(field.jsonName(), value.value().toString()));
    return amounts;
  }

  @Test
  void nothingFoundIsNothingChosen() {
    assertThat(chosen()).isEmpty();
  }

  @Test
  void theBestScoreWinsWhereNothingIsProven() {
    may(TOTAL_AMOUNT, "119.00", 2).may(TOTAL_AMOUNT, "120.00", 2.5);
    assertThat(amounts()).containsExactly(Map.entry("total_amount", "120.00"));
  }

  @Test
  void theCombinationThatAddsUpWinsOverBetterScores() {
    may(SUBTOTAL, "100.00", 2).may(TAX_AMOUNT, "100.00", 2.4).may(TAX_AMOUNT, "19.00", 2);
    may(TOTAL_AMOUNT, "120.00", 2.5).may(TOTAL_AMOUNT, "119.00", 2);
    assertThat(amounts())
        .containsOnly(
            Map.entry("subtotal", "100.00"),
            Map.entry("tax_amount", "19.00"),
            Map.entry("total_amount", "119.00"));
  }

  @Test
  void whatAddsUpIsSure() {
    may(SUBTOTAL, "100.00", 1).may(TAX_AMOUNT, "19.00", 1).may(TOTAL_AMOUNT, "119.00", 1);
    assertThat(chosen().values()).extracting(Extracted::confidence).containsOnly(0.97);
  }

  @Test
  void statedAmountsThatDoNotAddUpAreKeptButNotSure() {
    may(SUBTOTAL, "100.00", 3).may(TAX_AMOUNT, "19.00", 3).may(TOTAL_AMOUNT, "125.00", 3);
    assertThat(amounts())
        .containsOnly(
            Map.entry("subtotal", "100.00"),
            Map.entry("tax_amount", "19.00"),
            Map.entry("total_amount", "125.00"));
    assertThat(chosen().values()).allMatch(value -> value.confidence() < 0.95);
  }

  @Test
  void discountAndShippingTakePart() {
    may(SUBTOTAL, "100.00", 2)
        .may(DISCOUNT_AMOUNT, "-10.00", 1)
        .may(SHIPPING_AMOUNT, "5.00", 1)
        .may(TAX_AMOUNT, "18.05", 2)
        .may(TOTAL_AMOUNT, "113.05", 2)
        .may(TOTAL_AMOUNT, "118.05", 2.2);
    assertThat(amounts())
        .containsOnly(
            Map.entry("subtotal", "100.00"),
            Map.entry("discount_amount", "-10.00"),
            Map.entry("shipping_amount", "5.00"),
            Map.entry("tax_amount", "18.05"),
            Map.entry("total_amount", "113.05"));
  }

  @Test
  void theLinesTellWhichSubtotalIsMeant() {
    line("60.00").line("40.00");
    may(SUBTOTAL, "150.00", 2.2).may(SUBTOTAL, "100.00", 2).may(TOTAL_AMOUNT, "125.00", 2);
    assertThat(amounts()).containsEntry("subtotal", "100.00");
  }

  @Test
  void aTotalBeforeTaxIsTheSubtotalWhereItProvesItself() {
    may(TOTAL_AMOUNT, "100.00", 2.2).may(TAX_AMOUNT, "19.00", 2).may(TOTAL_AMOUNT, "119.00", 2);
    assertThat(amounts())
        .containsOnly(
            Map.entry("subtotal", "100.00"),
            Map.entry("tax_amount", "19.00"),
            Map.entry("total_amount", "119.00"));
  }

  @Test
  void aSecondTotalIsNoSubtotalWithoutProof() {
    may(TOTAL_AMOUNT, "119.00", 2.5).may(TOTAL_AMOUNT, "77.00", 2);
    assertThat(amounts()).containsExactly(Map.entry("total_amount", "119.00"));
  }

  @Test
  void aTaxAsLargeAsTheTotalIsNone() {
    may(TAX_AMOUNT, "119.00", 2).may(TOTAL_AMOUNT, "119.00", 2.5);
    assertThat(amounts()).containsExactly(Map.entry("total_amount", "119.00"));
  }

  @Test
  void oneCandidateOfSomeScoreIsEnough() {
    may(SUBTOTAL, "100.00", 0.4);
    assertThat(amounts()).containsExactly(Map.entry("subtotal", "100.00"));
  }
}

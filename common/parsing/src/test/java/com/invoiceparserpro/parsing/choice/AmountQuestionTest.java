package com.invoiceparserpro.parsing.choice;

import static com.invoiceparserpro.model.Field.DISCOUNT_AMOUNT;
import static com.invoiceparserpro.model.Field.SHIPPING_AMOUNT;
import static com.invoiceparserpro.model.Field.SUBTOTAL;
import static com.invoiceparserpro.model.Field.TAX_AMOUNT;
import static com.invoiceparserpro.model.Field.TOTAL_AMOUNT;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.Drawing;
import com.invoiceparserpro.parsing.choice.Answer.Ranked;
import com.invoiceparserpro.parsing.choice.Surroundings.Charge;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AmountQuestionTest {

  /** A candidate is worth what the test says; what equations are worth stands here. */
  private static final Weights WEIGHTS =
      weights(
          """
          total_amount.label_strong=4
          subtotal.label_strong=4
          subtotal.total_as_subtotal=-5
          tax_amount.label_strong=4
          discount_amount.label_strong=4
          shipping_amount.label_strong=4
          amounts.adds_up=9
          amounts.adds_up_trivially=3
          amounts.adds_up_with_charge=8
          amounts.contradicted=-3
          amounts.lines_give_subtotal=5
          amounts.lines_give_total=4
          amounts.lines_prove_total=7
          amounts.rate_proves_tax=2
          amounts.same_place=-10
          amounts.tax_over_total=-12
          amounts.unproven_subtotal=-12
          """);

  private static final List<ReadLine> PLACES = places();

  private final Map<Field, List<Choice<BigDecimal>>> choices = new EnumMap<>(Field.class);
  private final List<BigDecimal> lines = new ArrayList<>();
  private final List<BigDecimal> rates = new ArrayList<>();
  private final List<Charge> charges = new ArrayList<>();
  private int used;

  private static Weights weights(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Weights.of(properties);
  }

  private static List<ReadLine> places() {
    Drawing drawing = new Drawing();
    for (int i = 0; i < 20; i++) {
      drawing.text(50, 50 + 20 * i, "Amount " + i);
    }
    return drawing.evidence().lines();
  }

  /** A candidate in a place of its own, below the one before. */
  private AmountQuestionTest may(Field field, String amount, double score) {
    ReadLine line = PLACES.get(used++);
    Span span = new Span(line.line(), 0, 6);
    add(field, amount, new Features().add(Feature.LABEL_STRONG, score), line, span);
    if (field == TOTAL_AMOUNT) {
      Features features =
          new Features().add(Feature.LABEL_STRONG, score).add(Feature.TOTAL_AS_SUBTOTAL);
      add(SUBTOTAL, amount, features, line, span);
    }
    return this;
  }

  private void add(Field field, String amount, Features features, ReadLine line, Span span) {
    choices
        .computeIfAbsent(field, f -> new ArrayList<>())
        .add(new Choice<>(new BigDecimal(amount), features, line, span));
  }

  private AmountQuestionTest line(String amount) {
    lines.add(new BigDecimal(amount));
    return this;
  }

  private AmountQuestionTest charge(String amount) {
    ReadLine line = PLACES.get(used++);
    Span span = new Span(line.line(), 0, 6);
    charges.add(new Charge(new AmountSpot(span, new BigDecimal(amount), null, false), line));
    return this;
  }

  private Map<Field, Answer<BigDecimal>> answers() {
    BigDecimal sum = lines.stream().reduce(BigDecimal::add).orElse(null);
    Surroundings surroundings = new Surroundings(sum, lines.size(), rates, charges);
    return new AmountQuestion(choices, surroundings).answer(WEIGHTS);
  }

  private Answer<BigDecimal> answer(Field field) {
    return requireNonNull(answers().get(field));
  }

  private double probability(Field field) {
    return answer(field).best().orElseThrow().probability();
  }

  private Map<String, String> amounts() {
    Map<String, String> amounts = new TreeMap<>();
    answers()
        .forEach(
            (field, answer) ->
                answer
                    .best()
                    .ifPresent(
                        best ->
                            amounts.put(field.jsonName(), best.choice().value().toPlainString())));
    return amounts;
  }

  @Test
  void nothingFoundIsNothingChosen() {
    assertThat(amounts()).isEmpty();
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
    assertThat(probability(SUBTOTAL)).isGreaterThan(0.99);
    assertThat(probability(TAX_AMOUNT)).isGreaterThan(0.99);
    assertThat(probability(TOTAL_AMOUNT)).isGreaterThan(0.99);
  }

  @Test
  void statedAmountsThatDoNotAddUpAreKept() {
    may(SUBTOTAL, "100.00", 3).may(TAX_AMOUNT, "19.00", 3).may(TOTAL_AMOUNT, "125.00", 3);
    assertThat(amounts())
        .containsOnly(
            Map.entry("subtotal", "100.00"),
            Map.entry("tax_amount", "19.00"),
            Map.entry("total_amount", "125.00"));
  }

  @Test
  void probabilitiesOfAFieldSumUpToOne() {
    may(TOTAL_AMOUNT, "119.00", 0.3).may(TOTAL_AMOUNT, "120.00", 0.2).may(SUBTOTAL, "100.00", 0);
    Answer<BigDecimal> total = answer(TOTAL_AMOUNT);
    double sum = total.none() + total.values().stream().mapToDouble(Ranked::probability).sum();
    assertThat(sum).isCloseTo(1, within(1e-9));
  }

  @Test
  void aValueAtTwoPlacesIsLikelierThanAtOne() {
    may(TOTAL_AMOUNT, "119.00", 1).may(TOTAL_AMOUNT, "125.00", 1);
    double once = probability(TOTAL_AMOUNT);
    may(TOTAL_AMOUNT, "119.00", 1);
    assertThat(amounts()).containsEntry("total_amount", "119.00");
    assertThat(probability(TOTAL_AMOUNT)).isGreaterThan(once);
  }

  @Test
  void aChargeThatNoFieldIsForMayCompleteTheSum() {
    may(SUBTOTAL, "100.00", 1).charge("7.50").may(TAX_AMOUNT, "19.00", 1);
    may(TOTAL_AMOUNT, "126.50", 1).may(TOTAL_AMOUNT, "140.00", 1.5);
    assertThat(amounts())
        .containsEntry("subtotal", "100.00")
        .containsEntry("total_amount", "126.50");
  }

  @Test
  void aPrintedRateTellsTheTax() {
    rates.add(new BigDecimal("19"));
    may(SUBTOTAL, "100.00", 2).may(TAX_AMOUNT, "18.00", 1.1).may(TAX_AMOUNT, "19.00", 1);
    assertThat(amounts()).containsEntry("tax_amount", "19.00");
  }

  @Test
  void theLinesTellTheSubtotalWhereThereIsNoTotal() {
    line("60.00").line("40.00");
    may(SUBTOTAL, "150.00", 2.2).may(SUBTOTAL, "100.00", 2);
    assertThat(amounts()).containsExactly(Map.entry("subtotal", "100.00"));
  }

  @Test
  void aCreditNotesAmountsAreNegativeAndAddUp() {
    may(SUBTOTAL, "-100.00", 1).may(DISCOUNT_AMOUNT, "10.00", 1).may(TAX_AMOUNT, "-17.10", 1);
    may(TOTAL_AMOUNT, "-107.10", 1).may(TOTAL_AMOUNT, "-127.10", 1.5);
    assertThat(amounts()).containsEntry("total_amount", "-107.10");
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

package com.invoiceparserpro.parsing.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.InvoiceParser;
import com.invoiceparserpro.parsing.ParseOptions;
import com.invoiceparserpro.parsing.ParsingLimits;
import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.einvoice.Comparison;
import com.invoiceparserpro.testkit.samples.Samples;
import com.invoiceparserpro.testkit.samples.Samples.Sample;
import com.invoiceparserpro.text.DateOrder;
import com.invoiceparserpro.text.DecimalMark;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTest {

  private final InvoiceParser parser =
      new InvoiceParser(
          ParsingLimits.DEFAULT,
          Clock.fixed(Instant.parse("2026-05-01T10:00:00Z"), ZoneOffset.UTC),
          () -> UUID.fromString("6f1c1a52-8a5e-4f0e-9b7d-2f6f0e1c3a4b"));

  static List<Sample> samples() {
    return Samples.all();
  }

  private Explanation explain(String sample, boolean textOnly) {
    return parser
        .explain(sample + ".pdf", Samples.named(sample).pdf(), new ParseOptions(textOnly))
        .get(0);
  }

  private static PageAccount page(Explanation explanation) {
    return Objects.requireNonNull(explanation.page());
  }

  private static FieldAccount account(Explanation explanation, Field field) {
    return page(explanation).fields().stream()
        .filter(account -> account.field() == field)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theInvoiceIsTheOneThatParseGives(Sample sample) {
    assertThat(explain(sample.name(), false).invoice())
        .isEqualTo(parser.parse(sample.name() + ".pdf", sample.pdf(), ParseOptions.DEFAULT));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theWinnersAreTheValuesOfThePage(Sample sample) {
    Explanation explanation = explain(sample.name(), true);
    assertThat(page(explanation).fields())
        .hasSizeGreaterThan(8)
        .allSatisfy(
            account ->
                account
                    .winner()
                    .ifPresent(
                        winner ->
                            assertThat(page(explanation).data().field(account.field()))
                                .hasValueSatisfying(
                                    value -> assertThat(value.value()).isEqualTo(winner.value()))));
  }

  @Test
  void contributionsSumUpToTheScoreTheWeightiestFirst() {
    Candidate total = account(explain("en-gb-kiln", true), Field.TOTAL_AMOUNT).candidates().get(0);
    assertThat(total.value()).isEqualTo(new BigDecimal("5076.72"));
    assertThat(total.line()).contains("5,076.72");
    assertThat(total.location().page()).isEqualTo(1);
    assertThat(total.contributions().stream().mapToDouble(Contribution::points).sum())
        .isCloseTo(total.score(), within(1e-9));
    assertThat(total.contributions())
        .isSortedAccordingTo((a, b) -> Double.compare(Math.abs(b.points()), Math.abs(a.points())));
  }

  @Test
  void theProbabilitiesOfAllCandidatesAndNoneAreOne() {
    FieldAccount number = account(explain("en-gb-kiln", true), Field.INVOICE_NUMBER);
    assertThat(number.considered()).isEqualTo(number.candidates().size());
    assertThat(
            number.none() + number.candidates().stream().mapToDouble(Candidate::probability).sum())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void theLikeliestCombinationOfAmountsNamesWhatAddsUp() {
    Combination best = page(explain("en-gb-kiln", true)).combinations().get(0);
    assertThat(best.amounts())
        .containsEntry(Field.SUBTOTAL, new BigDecimal("4230.60"))
        .containsEntry(Field.TAX_AMOUNT, new BigDecimal("846.12"))
        .containsEntry(Field.TOTAL_AMOUNT, new BigDecimal("5076.72"));
    assertThat(best.equations())
        .extracting(Contribution::feature)
        .contains(Feature.ADDS_UP, Feature.LINES_GIVE_SUBTOTAL);
  }

  @Test
  void theHabitsOfTheDocumentAreTold() {
    PageAccount page = page(explain("de-beekeeper", true));
    assertThat(page.habits().language()).isEqualTo("de");
    assertThat(page.habits().votes().get("de")).isGreaterThan(page.habits().votes().get("fr"));
    assertThat(page.habits().mark()).isEqualTo(DecimalMark.COMMA);
    assertThat(page.habits().dates()).isEqualTo(DateOrder.DAY_FIRST);
  }

  @Test
  void valuesOfTheXmlStandBesideThoseOfThePage() {
    Comparison xml = Objects.requireNonNull(explain("de-factur-x-cork", false).xml());
    assertThat(xml.rows())
        .filteredOn(row -> row.field() == Field.TOTAL_AMOUNT)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(Objects.requireNonNull(row.xml()).value())
                  .isEqualTo(new BigDecimal("2027.93"));
              assertThat(row.agree()).isTrue();
            });
    assertThat(explain("de-factur-x-cork", true).xml()).isNull();
  }
}

package com.invoiceparserpro.parsing.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.Drawing;
import com.invoiceparserpro.parsing.choice.Answer.Ranked;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class QuestionTest {

  private static final ReadLine LINE =
      new Drawing().text(50, 50, "Invoice GC-1").evidence().lines().get(0);

  private final List<Choice<String>> choices = new ArrayList<>();

  private QuestionTest may(String value, double score) {
    Features features = new Features().add(Feature.LABEL_STRONG, score);
    choices.add(new Choice<>(value, features, LINE, new Span(LINE.line(), 8, 12)));
    return this;
  }

  private Answer<String> answer(String none) {
    Properties properties = new Properties();
    properties.put("invoice_number.label_strong", "1");
    properties.put("invoice_number.none", none);
    return new Question<>(Field.INVOICE_NUMBER, choices, value -> value.toLowerCase(Locale.ROOT))
        .answer(Weights.of(properties));
  }

  @Test
  void theBestScoreIsTheMostProbable() {
    may("GC-1", 2).may("GC-2", 3);
    Ranked<String> best = answer("0").best().orElseThrow();
    assertThat(best.choice().value()).isEqualTo("GC-2");
    assertThat(best.probability())
        .isCloseTo(Math.exp(3) / (Math.exp(3) + Math.exp(2) + 1), within(1e-9));
  }

  @Test
  void aValueAtSeveralPlacesGathersTheirProbability() {
    may("GC-2", 3).may("GC-1", 2.5).may("gc-1", 2.6);
    assertThat(answer("0").best().orElseThrow().choice().value()).isEqualTo("gc-1");
  }

  @Test
  void nothingIsChosenWhereNoneIsLikelier() {
    assertThat(may("GC-1", 2).answer("3").best()).isEmpty();
    assertThat(answer("1").best()).isPresent();
  }

  @Test
  void withoutCandidatesThereIsNone() {
    assertThat(answer("-5").none()).isEqualTo(1);
    assertThat(answer("-5").best()).isEmpty();
  }
}

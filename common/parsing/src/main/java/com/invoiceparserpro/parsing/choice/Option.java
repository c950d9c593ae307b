package com.invoiceparserpro.parsing.choice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** One value of an amount field, with the places that state it; at least one. */
public final class Option {

  /** Amounts in the smallest steps that prices come in: a ten-thousandth. */
  private static final int SCALE = 4;

  private static final int MOST_DIGITS = 12;

  private final List<Choice<BigDecimal>> choices;
  private final long units;
  private final boolean standIn;
  private final boolean derived;

  Option(List<Choice<BigDecimal>> choices) {
    this.choices = List.copyOf(choices);
    this.units = units(choices.get(0).value());
    this.standIn = choices.stream().allMatch(c -> c.features().get(Feature.TOTAL_AS_SUBTOTAL) > 0);
    this.derived = choices.stream().anyMatch(Choice::derived);
  }

  static boolean fits(BigDecimal value) {
    return value.precision() - value.scale() <= MOST_DIGITS;
  }

  static long units(BigDecimal value) {
    return value.setScale(SCALE, RoundingMode.HALF_UP).unscaledValue().longValue();
  }

  public BigDecimal value() {
    return choices.get(0).value();
  }

  /** The places that state the value. */
  public List<Choice<BigDecimal>> choices() {
    return choices;
  }

  long units() {
    return units;
  }

  /** Whether it is a total only, taken for the subtotal. */
  boolean standIn() {
    return standIn;
  }

  /** Whether it is the sum of what is printed. */
  boolean derived() {
    return derived;
  }

  /** The logarithm of the summed weight of its places. */
  double score(double[] weights) {
    double[] scores = new double[choices.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = choices.get(i).features().dot(weights);
    }
    return Softmax.logSum(scores);
  }

  Choice<BigDecimal> best(double[] weights) {
    return choices.stream()
        .max(Comparator.comparingDouble(choice -> choice.features().dot(weights)))
        .orElseThrow();
  }

  /** Whether no two different places state this value and {@code other}. */
  boolean sharesPlaceWith(Option other) {
    for (Choice<BigDecimal> mine : choices) {
      for (Choice<BigDecimal> theirs : other.choices) {
        if (!mine.span().overlaps(theirs.span())) {
          return false;
        }
      }
    }
    return true;
  }
}

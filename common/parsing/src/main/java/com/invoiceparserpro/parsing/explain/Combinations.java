package com.invoiceparserpro.parsing.explain;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.choice.AmountQuestion;
import com.invoiceparserpro.parsing.choice.AmountTable;
import com.invoiceparserpro.parsing.choice.Option;
import com.invoiceparserpro.parsing.choice.Weights;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The combinations of amounts that a document allows. */
final class Combinations {

  private static final int MOST = 5;

  private final AmountTable table;
  private final Weights weights;
  private final double[] probabilities;

  Combinations(AmountQuestion question, Weights weights) {
    this.table = question.table(weights);
    this.weights = weights;
    this.probabilities = table.probabilities(weights);
  }

  /** The most probable ones. */
  List<Combination> best() {
    return IntStream.range(0, table.size())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -probabilities[i]))
        .limit(MOST)
        .map(this::combination)
        .toList();
  }

  /** The most probable one in which {@code field} is {@code value}. */
  @Nullable Combination with(Field field, Object value) {
    int at = AmountQuestion.FIELDS.indexOf(field);
    if (at < 0 || !(value instanceof BigDecimal amount)) {
      return null;
    }
    List<Option> options = table.options(at);
    int best = -1;
    for (int i = 0; i < table.size(); i++) {
      int option = table.indexes(i)[at];
      boolean has = option < options.size() && options.get(option).value().compareTo(amount) == 0;
      if (has && (best < 0 || probabilities[i] > probabilities[best])) {
        best = i;
      }
    }
    return best < 0 ? null : combination(best);
  }

  private Combination combination(int index) {
    Map<Field, BigDecimal> amounts = new EnumMap<>(Field.class);
    int[] at = table.indexes(index);
    for (int i = 0; i < at.length; i++) {
      List<Option> options = table.options(i);
      if (at[i] < options.size()) {
        amounts.put(AmountQuestion.FIELDS.get(i), options.get(at[i]).value());
      }
    }
    List<Contribution> equations =
        table.equations(index).stream()
            .map(feature -> new Contribution(feature, 1, weights.amounts()[feature.index()]))
            .toList();
    return new Combination(amounts, equations, probabilities[index]);
  }
}

package com.invoiceparserpro.parsing.choice;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.choice.Answer.Ranked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which of its candidates a field has, if any: a conditional logit model. The probability of a
 * value is the sum over the places that state it.
 *
 * @param key what makes two values the same
 */
public record Question<T>(Field field, List<Choice<T>> choices, Function<T, Object> key) {

  public Question {
    choices = List.copyOf(choices);
  }

  public Question(Field field, List<Choice<T>> choices) {
    this(field, choices, value -> value);
  }

  /** Without the candidates of one value. */
  public Question<T> without(Object value) {
    return new Question<>(
        field, choices.stream().filter(choice -> !choice.value().equals(value)).toList(), key);
  }

  public Answer<T> answer(Weights weights) {
    double[] w = weights.of(field);
    double none = w[Feature.NONE.index()];
    double[] scores = new double[choices.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = choices.get(i).features().dot(w);
    }
    double[] probabilities = Softmax.of(scores, none);
    Map<Object, Ranked<T>> best = new LinkedHashMap<>();
    Map<Object, Double> sums = new LinkedHashMap<>();
    for (int i = 0; i < scores.length; i++) {
      Object value = key.apply(choices.get(i).value());
      Ranked<T> ranked = new Ranked<>(choices.get(i), scores[i], 0);
      best.merge(value, ranked, (a, b) -> a.score() >= b.score() ? a : b);
      sums.merge(value, probabilities[i], Double::sum);
    }
    List<Ranked<T>> ranked = new ArrayList<>();
    best.forEach(
        (value, each) ->
            ranked.add(new Ranked<>(each.choice(), each.score(), sums.getOrDefault(value, 0.0))));
    return new Answer<>(field, ranked, probabilities[scores.length]);
  }
}

package com.invoiceparserpro.benchmarks.training;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.choice.Choice;
import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Question;
import com.invoiceparserpro.parsing.choice.Softmax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A field that is chosen by itself. */
final class QuestionExample implements Example {

  private final Field field;
  private final boolean expected;
  private final boolean noneIsRight;
  private final List<Row> rows = new ArrayList<>();
  private final List<Boolean> right = new ArrayList<>();

  /** The number of each candidate's value. */
  private final List<Integer> values = new ArrayList<>();

  private final List<Object> given = new ArrayList<>();
  private final int none;
  private final boolean found;

  private <T> QuestionExample(Question<T> question, Truth truth) {
    this.field = question.field();
    this.expected = !truth.acceptsNone(field);
    this.noneIsRight = truth.acceptsNone(field);
    int start = Vectors.start(field);
    this.none = start + Feature.NONE.index();
    Map<Object, Integer> numbers = new HashMap<>();
    boolean any = false;
    for (Choice<T> choice : question.choices()) {
      rows.add(Row.of(choice.features(), start));
      boolean good = truth.accepts(field, choice.value());
      any |= good;
      right.add(good);
      int next = numbers.size();
      given.add(choice.value());
      values.add(numbers.computeIfAbsent(question.key().apply(choice.value()), key -> next));
    }
    this.found = any;
  }

  static Example of(Question<?> question, Truth truth) {
    return new QuestionExample(question, truth);
  }

  @Override
  public double loss(double[] parameters, double[] gradient, double weight) {
    double[] p = probabilities(parameters);
    int last = rows.size();
    // Where no candidate is right, none is the least wrong.
    boolean noneCounts = noneIsRight || !found;
    double good = noneCounts ? p[last] : 0;
    for (int i = 0; i < last; i++) {
      good += right.get(i) ? p[i] : 0;
    }
    good = Math.max(good, 1e-12);
    for (int i = 0; i < last; i++) {
      rows.get(i).addTo(gradient, weight * (p[i] - (right.get(i) ? p[i] / good : 0)));
    }
    gradient[none] += weight * (p[last] - (noneCounts ? p[last] / good : 0));
    return -weight * Math.log(good);
  }

  private double[] probabilities(double[] parameters) {
    double[] scores = new double[rows.size() + 1];
    for (int i = 0; i < rows.size(); i++) {
      scores[i] = rows.get(i).dot(parameters);
    }
    scores[rows.size()] = parameters[none];
    return Softmax.of(scores);
  }

  @Override
  public List<Prediction> predict(double[] parameters) {
    double[] p = probabilities(parameters);
    int last = rows.size();
    double[] sums = new double[last + 1];
    int[] best = new int[last + 1];
    double[] top = new double[last + 1];
    for (int i = 0; i < last; i++) {
      int value = values.get(i);
      sums[value] += p[i];
      if (p[i] > top[value]) {
        top[value] = p[i];
        best[value] = i;
      }
    }
    int chosen = 0;
    for (int i = 1; i < last; i++) {
      chosen = sums[i] > sums[chosen] ? i : chosen;
    }
    boolean stated = last > 0 && sums[chosen] > p[last];
    boolean correct = stated ? right.get(best[chosen]) : noneIsRight;
    return List.of(
        new Prediction(
            field,
            stated ? given.get(best[chosen]) : null,
            expected,
            correct,
            stated ? sums[chosen] : p[last]));
  }
}

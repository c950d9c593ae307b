package com.invoiceparserpro.parsing.explain;

import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Features;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What one feature adds to a score: its value times its weight. */
public record Contribution(Feature feature, double value, double weight) {

  public double points() {
    return value * weight;
  }

  /** Those of {@code features} under {@code weights} that are not nil, the weightiest first. */
  static List<Contribution> of(Features features, double[] weights) {
    Map<Feature, Double> values = new EnumMap<>(Feature.class);
    features.forEach((feature, value) -> values.merge(feature, value, Double::sum));
    return values.entrySet().stream()
        .map(e -> new Contribution(e.getKey(), e.getValue(), weights[e.getKey().index()]))
        .filter(contribution -> contribution.points() != 0)
        .sorted(Comparator.comparingDouble(contribution -> -Math.abs(contribution.points())))
        .toList();
  }
}

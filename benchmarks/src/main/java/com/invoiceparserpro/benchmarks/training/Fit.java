package com.invoiceparserpro.benchmarks.training;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.choice.Feature;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Maximum likelihood with a Gaussian prior around what was set by hand: few documents move a weight
 * little.
 */
final class Fit {

  /** What all made-up documents together may count against all real ones. */
  private static final double SYNTHETIC = 0.25;

  private static final int STEPS = 150;
  private static final double TOLERANCE = 1e-2;

  private final double[] prior;
  private final double strength;
  private final Set<Feature.Group> without;

  Fit(double[] prior, double strength) {
    this(prior, strength, EnumSet.noneOf(Feature.Group.class));
  }

  /**
   * The same without some features.
   *
   * @param strength of the prior: half of it is the price of a weight that is off by 1
   */
  Fit(double[] prior, double strength, Set<Feature.Group> without) {
    this.without = without;
    this.prior = masked(prior);
    this.strength = strength;
  }

  /** The weights that {@code samples} ask for. Documents of one layout count less each. */
  double[] of(List<Sample> samples) {
    Map<String, Integer> perLayout = new HashMap<>();
    samples.forEach(sample -> perLayout.merge(sample.layout(), 1, Integer::sum));
    double madeUp = samples.stream().filter(Sample::synthetic).count();
    double share =
        madeUp == samples.size()
            ? 1
            : Math.min(SYNTHETIC, SYNTHETIC * (samples.size() - madeUp) / madeUp);
    return LimitedMemory.minimize(
        (point, gradient) -> {
          double loss = 0;
          for (Sample sample : samples) {
            double weight =
                (sample.synthetic() ? share : 1)
                    / Math.sqrt(perLayout.getOrDefault(sample.layout(), 1));
            for (Example example : sample.examples()) {
              loss += example.loss(point, gradient, weight);
            }
          }
          for (int i = 0; i < point.length; i++) {
            double off = point[i] - prior[i];
            loss += strength / 2 * off * off;
            gradient[i] += strength * off;
          }
          mask(gradient);
          return loss;
        },
        prior,
        STEPS,
        TOLERANCE);
  }

  private double[] masked(double[] all) {
    double[] kept = all.clone();
    mask(kept);
    return kept;
  }

  private void mask(double[] vector) {
    for (Feature feature : Feature.values()) {
      if (without.contains(feature.group())) {
        for (Field field : Field.values()) {
          vector[Vectors.start(field) + feature.index()] = 0;
        }
        vector[Vectors.EQUATIONS + feature.index()] = 0;
      }
    }
  }
}

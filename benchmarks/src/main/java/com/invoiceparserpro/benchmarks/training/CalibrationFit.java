package com.invoiceparserpro.benchmarks.training;

import com.invoiceparserpro.benchmarks.training.CrossValidation.Result;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.choice.Calibration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Fits, for each field, the line between logits that turns probabilities into shares of right
 * values (Platt's method), from answers about layouts that the weights had not seen.
 */
final class CalibrationFit {

  /** Keeps the line near the identity where there are few values. */
  private static final double STRENGTH = 2;

  private static final int STEPS = 100;
  private static final double TOLERANCE = 1e-4;

  /** What a made-up document counts. */
  private static final double SYNTHETIC = 0.25;

  private CalibrationFit() {}

  static SortedMap<String, String> of(List<Result> results) {
    SortedMap<String, String> lines = new TreeMap<>();
    for (Field field : Field.values()) {
      double[] line = line(field, results);
      if (line[0] != 1 || line[1] != 0) {
        lines.put(field.jsonName() + ".slope", String.format(Locale.ROOT, "%.3f", line[0]));
        lines.put(field.jsonName() + ".shift", String.format(Locale.ROOT, "%.3f", line[1]));
      }
    }
    return lines;
  }

  private static double[] line(Field field, List<Result> results) {
    return LimitedMemory.minimize(
        (point, gradient) -> {
          double loss = 0;
          for (Result result : results) {
            double weight = result.sample().synthetic() ? SYNTHETIC : 1;
            for (Prediction prediction : result.predictions()) {
              if (prediction.field() == field && prediction.stated()) {
                loss += weight * loss(prediction, point, gradient, weight);
              }
            }
          }
          double[] off = {point[0] - 1, point[1]};
          gradient[0] += STRENGTH * off[0];
          gradient[1] += STRENGTH * off[1];
          return loss + STRENGTH / 2 * (off[0] * off[0] + off[1] * off[1]);
        },
        new double[] {1, 0},
        STEPS,
        TOLERANCE);
  }

  private static double loss(
      Prediction prediction, double[] point, double[] gradient, double weight) {
    double logit = Math.log(Calibration.apply(prediction.probability(), 1, 0));
    logit -= Math.log1p(-Calibration.apply(prediction.probability(), 1, 0));
    double p = Calibration.apply(prediction.probability(), point[0], point[1]);
    double off = p - (prediction.right() ? 1 : 0);
    gradient[0] += weight * off * logit;
    gradient[1] += weight * off;
    return -Math.log(Math.max(1e-12, prediction.right() ? p : 1 - p));
  }

  /** The results with confidences in place of probabilities, by lines that never saw them. */
  static List<Result> crossed(List<Result> results, int folds) {
    List<Result> calibrated = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      int held = fold;
      Properties properties = new Properties();
      properties.putAll(of(results.stream().filter(r -> r.fold() != held).toList()));
      Calibration calibration = Calibration.of(properties);
      for (Result result : results) {
        if (result.fold() == held) {
          calibrated.add(calibrated(result, calibration));
        }
      }
    }
    return calibrated;
  }

  private static Result calibrated(Result result, Calibration calibration) {
    List<Prediction> predictions =
        result.predictions().stream()
            .map(
                p ->
                    p.stated()
                        ? p.withProbability(calibration.confidence(p.field(), p.probability()))
                        : p)
            .toList();
    return new Result(result.sample(), result.fold(), predictions);
  }
}

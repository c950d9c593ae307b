package com.invoiceparserpro.benchmarks.training;

import com.invoiceparserpro.benchmarks.training.CrossValidation.Result;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.Review;
import com.invoiceparserpro.model.Source;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What would be let through without a person's look, and how much of it is wrong. */
final class ReviewReport {

  private static final double[] THRESHOLDS = {0.5, 0.7, 0.8, 0.85, 0.9, 0.92, 0.94, 0.96, 0.98};

  private ReviewReport() {}

  static void print(List<Result> results, PrintStream out) {
    out.printf(
        "%n%-10s %12s %14s %16s%n", "threshold", "not flagged", "fields wrong", "with a mistake");
    for (double threshold : THRESHOLDS) {
      List<Result> passed = results.stream().filter(result -> passes(result, threshold)).toList();
      long fields = passed.stream().mapToLong(result -> result.predictions().size()).sum();
      long wrong =
          passed.stream()
              .flatMap(result -> result.predictions().stream())
              .filter(prediction -> !prediction.right())
              .count();
      long mistaken =
          passed.stream()
              .filter(r -> r.predictions().stream().anyMatch(prediction -> !prediction.right()))
              .count();
      out.printf(
          "%-10.2f %11.1f%% %13.2f%% %15.1f%%%n",
          threshold,
          100.0 * passed.size() / Math.max(1, results.size()),
          100.0 * wrong / Math.max(1, fields),
          100.0 * mistaken / Math.max(1, passed.size()));
    }
  }

  /** By the rule itself, for what it says whatever the confidences are, and by the threshold. */
  private static boolean passes(Result result, double threshold) {
    Map<Field, Extracted<?>> fields = new EnumMap<>(Field.class);
    boolean sure = true;
    for (Prediction prediction : result.predictions()) {
      Object value = prediction.value();
      if (value != null) {
        sure &= prediction.probability() >= threshold;
        fields.put(prediction.field(), new Extracted<>(value, 1, Source.TEXT, null));
      }
    }
    return sure
        && !Review.of(new InvoiceData(fields, List.of(), result.sample().items())).needsReview();
  }
}

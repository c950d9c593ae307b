package com.invoiceparserpro.benchmarks.training;

import com.invoiceparserpro.benchmarks.training.CrossValidation.Result;
import com.invoiceparserpro.model.Field;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Counts what was right. */
final class Report {

  private static final int BINS = 10;

  private final List<Prediction> all = new ArrayList<>();

  Report(List<Result> results) {
    results.forEach(result -> all.addAll(result.predictions()));
  }

  /** The mean over the fields of the share of stated values that were read right. */
  double accuracy() {
    double sum = 0;
    int fields = 0;
    for (Field field : Field.values()) {
      List<Prediction> expected = expected(field);
      if (!expected.isEmpty()) {
        sum += share(expected);
        fields++;
      }
    }
    return fields == 0 ? 0 : sum / fields;
  }

  /** The share of all answers, none among them, that were right. */
  double right() {
    return share(all);
  }

  private List<Prediction> expected(Field field) {
    return all.stream().filter(p -> p.field() == field && p.expected()).toList();
  }

  private List<Prediction> stated(Field field) {
    return all.stream().filter(p -> p.field() == field && p.stated()).toList();
  }

  private static double share(List<Prediction> predictions) {
    return predictions.stream().filter(Prediction::right).count()
        / (double) Math.max(1, predictions.size());
  }

  /** How far probabilities are from the share that is right, over ten bins. */
  static double calibrationError(List<Prediction> predictions) {
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      int least = bin;
      List<Prediction> in =
          predictions.stream()
              .filter(p -> Math.min(BINS - 1, (int) (p.probability() * BINS)) == least)
              .toList();
      double mean = in.stream().mapToDouble(Prediction::probability).average().orElse(0);
      error += Math.abs(mean - share(in)) * in.size() / Math.max(1, predictions.size());
    }
    return error;
  }

  void print(PrintStream out, String title) {
    out.printf("%n%s%n", title);
    out.printf("%-16s %10s %10s %8s %8s%n", "field", "right", "if stated", "given", "ECE");
    List<Prediction> given = new ArrayList<>();
    for (Field field : Field.values()) {
      List<Prediction> of = all.stream().filter(p -> p.field() == field).toList();
      if (of.isEmpty()) {
        continue;
      }
      List<Prediction> expected = expected(field);
      List<Prediction> stated = stated(field);
      given.addAll(stated);
      out.printf(
          "%-16s %9.1f%% %9.1f%% %7.1f%% %8.3f   %d of %d%n",
          field.jsonName(),
          100 * share(of),
          100 * share(expected),
          100 * share(stated),
          calibrationError(stated),
          expected.stream().filter(Prediction::right).count(),
          expected.size());
    }
    out.printf(
        "%-16s %9.1f%% %9.1f%% %7.1f%% %8.3f%n",
        "all", 100 * right(), 100 * accuracy(), 100 * share(given), calibrationError(given));
  }
}

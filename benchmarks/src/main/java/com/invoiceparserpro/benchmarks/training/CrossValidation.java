package com.invoiceparserpro.benchmarks.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Asks each document with weights that never saw its layout. */
final class CrossValidation {

  private final List<Sample> samples;
  private final int folds;

  /** The predictions for one document. */
  record Result(Sample sample, int fold, List<Prediction> predictions) {}

  CrossValidation(List<Sample> samples, int folds) {
    this.samples = samples;
    this.folds = folds;
  }

  /** Layouts in the order of their names, dealt out in turn. */
  private Map<String, Integer> deal() {
    Map<String, Integer> dealt = new TreeMap<>();
    samples.forEach(sample -> dealt.put(sample.layout(), 0));
    int next = 0;
    for (Map.Entry<String, Integer> layout : dealt.entrySet()) {
      layout.setValue(next++ % folds);
    }
    return dealt;
  }

  List<Result> run(Fit fit) {
    Map<String, Integer> dealt = deal();
    return IntStream.range(0, folds)
        .parallel()
        .mapToObj(
            fold -> {
              List<Sample> seen = new ArrayList<>();
              List<Sample> held = new ArrayList<>();
              for (Sample sample : samples) {
                (dealt.getOrDefault(sample.layout(), 0) == fold ? held : seen).add(sample);
              }
              return results(held, fold, fit.of(seen));
            })
        .flatMap(List::stream)
        .toList();
  }

  private static List<Result> results(List<Sample> held, int fold, double[] parameters) {
    return held.stream().map(sample -> result(sample, fold, parameters)).toList();
  }

  static Result result(Sample sample, int fold, double[] parameters) {
    List<Prediction> predictions = new ArrayList<>();
    sample.examples().forEach(example -> predictions.addAll(example.predict(parameters)));
    return new Result(sample, fold, predictions);
  }
}

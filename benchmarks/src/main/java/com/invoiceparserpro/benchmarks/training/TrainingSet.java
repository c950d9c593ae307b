package com.invoiceparserpro.benchmarks.training;

import com.invoiceparserpro.parsing.choice.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds documents and reads them. */
final class TrainingSet {

  private TrainingSet() {}

  /**
   * All PDFs below {@code folders} that have a JSON beside them.
   *
   * @param weights decide which amounts are looked at in combination
   */
  static List<Sample> read(List<Path> folders, Weights weights) throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (Path folder : folders) {
      List<Path> files;
      try (Stream<Path> all = Files.walk(folder)) {
        files = all.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
      }
      for (Path file : files) {
        Sample.read(file, weights).ifPresent(samples::add);
      }
    }
    return samples;
  }
}

package com.invoiceparserpro.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The first document of a fresh JVM: nothing is loaded, nothing is compiled. */
public final class FirstDocument {

  private FirstDocument() {}

  /** Prints the milliseconds that {@code args[0]} took for the file {@code args[1]}. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path file = Path.of(args[1]);
    Document document = new Document(file, Files.readAllBytes(file));
    long start = System.nanoTime();
    Task task = args[0].equals("parser") ? Task.parser() : Task.stripper();
    task.run(document);
    System.out.println((System.nanoTime() - start) / 1e6);
  }

  /** The median over {@code starts} fresh JVMs, in milliseconds. */
  static double measure(String task, Path file, int starts)
      throws IOException, InterruptedException {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < starts; i++) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Djava.awt.headless=true",
                  "-cp",
                  System.getProperty("java.class.path"),
                  FirstDocument.class.getName(),
                  task,
                  file.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (process.waitFor() != 0) {
        throw new IOException("The first document failed: " + task + " " + file);
      }
      times.add(Double.valueOf(output));
    }
    return Medians.of(times);
  }
}

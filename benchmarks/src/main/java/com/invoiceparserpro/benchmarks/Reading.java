package com.invoiceparserpro.benchmarks;

import com.invoiceparserpro.parsing.DocumentException;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What reading costs, beside PDFBox's text stripper over the same documents. */
final class Reading {

  private static final String PARSER = "InvoiceParser";
  private static final String STRIPPER = "PDFTextStripper";

  private final int rounds;
  private final int starts;
  private final PrintStream out;

  Reading(int rounds, int starts, PrintStream out) {
    this.rounds = rounds;
    this.starts = starts;
    this.out = out;
  }

  void run(List<Path> files) throws IOException, InterruptedException {
    List<Document> documents = readable(files);
    if (documents.isEmpty()) {
      throw new IOException("None of the documents can be read.");
    }
    out.printf(
        "Reading on JDK %s: %d documents, %d left out as unreadable%n",
        Runtime.version(), documents.size(), files.size() - documents.size());
    warm(documents);
    first(documents.get(0).file());
    out.println();
  }

  private void warm(List<Document> documents) throws IOException, InterruptedException {
    Map<String, Task> tasks = new LinkedHashMap<>();
    tasks.put(STRIPPER, Task.stripper());
    tasks.put(PARSER, Task.parser());
    WarmReading reading = new WarmReading(documents, rounds);
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    int read =
        reading.warmUp(
            tasks.values(),
            new WarmUp(System::nanoTime, compiler::getTotalCompilationTime, System.err));
    if (hasPdftotext()) {
      tasks.put("pdftotext", Task.pdftotext());
    }
    Map<String, List<Double>> times = reading.measure(tasks);
    out.printf(
        "%-34s %12s %8s%n", "warm after %d documents".formatted(read), "ms/document", "ratio");
    for (Map.Entry<String, List<Double>> each : times.entrySet()) {
      out.printf(
          "%-34s %12.2f %8.2f%n",
          each.getKey(),
          Medians.of(each.getValue()),
          WarmReading.ratio(each.getValue(), times.getOrDefault(STRIPPER, List.of())));
    }
    out.flush();
  }

  private void first(Path file) throws IOException, InterruptedException {
    double stripper = FirstDocument.measure("stripper", file, starts);
    double parser = FirstDocument.measure("parser", file, starts);
    out.printf("%-34s %12s %8s%n", "first document of a fresh JVM", "ms", "ratio");
    out.printf("%-34s %12.0f %8.2f%n", STRIPPER, stripper, 1.0);
    out.printf("%-34s %12.0f %8.2f%n", PARSER, parser, parser / stripper);
    out.flush();
  }

  /** The documents that both ways can read: a refusal is quick and would flatter. */
  private static List<Document> readable(List<Path> files)
      throws IOException, InterruptedException {
    List<Document> documents = new ArrayList<>();
    Task parser = Task.parser();
    Task stripper = Task.stripper();
    for (Path file : files) {
      Document document = new Document(file, Files.readAllBytes(file));
      try {
        parser.run(document);
        stripper.run(document);
        documents.add(document);
      } catch (DocumentException | IOException e) {
        // Counted by its absence.
      }
    }
    return documents;
  }

  private static boolean hasPdftotext() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pdftotext")));
  }
}

package com.invoiceparserpro.benchmarks.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.benchmarks.synthetic.render.PdfBoxEngine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SynthesisTest {

  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

  private final Path folder;

  SynthesisTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theSameSeedMakesTheSameBytes() throws IOException {
    int good = synthesize(7, "first");

    assertThat(good).isBetween(5, 8);
    assertThat(synthesize(7, "second")).isEqualTo(good);
    assertThat(files("second")).hasSize(2 * good).isEqualTo(files("first"));
  }

  @Test
  void anotherSeedMakesOtherInvoices() throws IOException {
    synthesize(7, "first");
    synthesize(8, "second");

    assertThat(files("second").values()).doesNotContainAnyElementsOf(files("first").values());
  }

  @Test
  void namesWhatItDrops() throws IOException {
    int good = synthesize(7, "first");

    assertThat(messages.toString(StandardCharsets.UTF_8).lines()).hasSize(8 - good);
  }

  @Test
  void theTruthHasTheFieldsOfTheContract() throws IOException {
    synthesize(7, "first");

    assertThat(files("first").entrySet().stream().filter(file -> file.getKey().endsWith(".json")))
        .allSatisfy(
            file ->
                assertThat(file.getValue())
                    .contains("\"vendor\"", "\"invoice_date\"", "\"line_items\"", "\"tags\"")
                    .doesNotContain("\"total_amount\":null"));
  }

  private int synthesize(long seed, String name) throws IOException {
    return new Synthesis(new PdfBoxEngine(), seed, new PrintStream(messages))
        .run(folder.resolve(name), 8);
  }

  private Map<String, String> files(String name) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      for (Path file : files.toList()) {
        contents.put(
            file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}

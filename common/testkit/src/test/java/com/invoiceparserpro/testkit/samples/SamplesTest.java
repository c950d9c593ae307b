package com.invoiceparserpro.testkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.testkit.samples.Samples.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

  private static List<Catalog.Entry> entries() {
    return Catalog.entries();
  }

  /** What is drawn; compressed parts may differ by the version of zlib. */
  private static List<byte[]> pages(byte[] pdf) throws IOException {
    List<byte[]> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        try (InputStream content = page.getContents()) {
          pages.add(content.readAllBytes());
        }
      }
    }
    return pages;
  }

  @ParameterizedTest
  @MethodSource("entries")
  void theCommittedFilesAreThoseOfTheCatalog(Catalog.Entry entry) throws IOException {
    Sample sample = Samples.named(entry.invoice().name());
    byte[] drawn = entry.pdf();
    String json = "samples/" + sample.name() + ".json";

    assertThat(pages(sample.pdf())).containsExactlyElementsOf(pages(drawn));
    try (InputStream in = Samples.class.getClassLoader().getResourceAsStream(json)) {
      assertThat(in).isNotNull();
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(SampleWriter.json(entry, drawn));
    }
  }

  @Test
  void theIndexNamesTheCatalog() {
    assertThat(Samples.names())
        .containsExactlyElementsOf(entries().stream().map(e -> e.invoice().name()).toList());
  }

  @Test
  void thereAreNoOrphans() throws Exception {
    Path directory =
        Path.of(Samples.class.getResource("/samples/index.txt").toURI()).resolveSibling("");
    List<String> expected = new ArrayList<>(List.of("index.txt"));
    for (String name : Samples.names()) {
      expected.add(name + ".json");
      expected.add(name + ".pdf");
    }

    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("com.invoiceparserpro.testkit.samples.Samples#all")
  void everySampleIsSmallAndPrintsWhatItStates(Sample sample) throws IOException {
    String text;
    try (PDDocument document = Loader.loadPDF(sample.pdf())) {
      text = letters(new PDFTextStripper().getText(document));
    }

    assertThat(sample.pdf()).hasSizeLessThan(60_000);
    assertThat(sample.lines()).isNotEmpty();
    for (String field : List.of("vendor", "customer", "invoice_number", "total_amount", "iban")) {
      assertThat(text).contains(letters(sample.fields().getOrDefault(field, "")));
    }
    for (Map<String, String> line : sample.lines()) {
      assertThat(line).containsKeys("description", "amount");
      for (String column : List.of("description", "amount")) {
        for (String word : line.getOrDefault(column, "").split(" ", -1)) {
          assertThat(text).contains(letters(word));
        }
      }
    }
  }

  @Test
  void aSampleAddsUp() {
    Sample sample = Samples.named("de-factur-x-cork");

    assertThat(sample.fields())
        .containsEntry("subtotal", "1711.40")
        .containsEntry("tax_amount", "316.53")
        .containsEntry("total_amount", "2027.93")
        .containsEntry("invoice_date", "2026-03-12")
        .doesNotContainKeys("discount_amount", "amount_due");
    assertThat(sample.lines()).hasSize(3);
    assertThat(sample.lines().get(0))
        .containsEntry("description", "Korkplatten 4 mm")
        .containsEntry("amount", "500.00");
  }

  private static String letters(String text) {
    int[] kept = text.codePoints().filter(Character::isLetterOrDigit).toArray();
    return Arrays.stream(kept)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}

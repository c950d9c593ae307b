package com.invoiceparserpro.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.benchmarks.training.CrossValidation.Result;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from PDFs and their truth to weights. */
class TrainingTest {

  private static final Weights NOTHING_KNOWN = Weights.of(new Properties());

  private static final String TRUTH =
      """
      {"layout": "%s", "vendor": null, "invoice_number": "%s", "total_amount": "1.00",
       "not_visible": ["total_amount"], "line_items": []}
      """;

  @Test
  void aLabelThatIsRightInEveryDocumentIsLearned(@TempDir Path folder) throws IOException {
    List<Sample> samples = samples(folder);
    Fit fit = new Fit(new double[Vectors.SIZE], 0.1);
    double[] learned = fit.of(samples);
    int strong = Vectors.start(Field.INVOICE_NUMBER) + Feature.LABEL_STRONG.index();
    assertThat(learned[strong]).isPositive();
    assertThat(fit.of(samples)).containsExactly(learned);
    List<Result> results =
        samples.stream().map(sample -> CrossValidation.result(sample, 0, learned)).toList();
    assertThat(results)
        .flatMap(Result::predictions)
        .filteredOn(prediction -> prediction.field() == Field.INVOICE_NUMBER)
        .allMatch(Prediction::right);
  }

  @Test
  void whatIsLeftOutHasNoWeight(@TempDir Path folder) throws IOException {
    double[] learned =
        new Fit(new double[Vectors.SIZE], 0.1, EnumSet.of(Feature.Group.LABEL)).of(samples(folder));
    int strong = Vectors.start(Field.INVOICE_NUMBER) + Feature.LABEL_STRONG.index();
    assertThat(learned[strong]).isZero();
  }

  @Test
  void aLayoutIsNeverAskedWithWeightsThatSawIt(@TempDir Path folder) throws IOException {
    List<Sample> samples = samples(folder);
    List<Result> results =
        new CrossValidation(samples, 2).run(new Fit(new double[Vectors.SIZE], 1));
    assertThat(results).hasSize(samples.size());
    assertThat(results)
        .allSatisfy(
            result ->
                assertThat(results)
                    .filteredOn(r -> r.sample().layout().equals(result.sample().layout()))
                    .extracting(Result::fold)
                    .containsOnly(result.fold()));
  }

  private static List<Sample> samples(Path folder) throws IOException {
    String[] numbers = {"GC-2048", "TD-77"};
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      Path pdf = folder.resolve("sample" + i + ".pdf");
      Files.write(pdf, Pages.withNumber(numbers[i]));
      Files.writeString(
          folder.resolve("sample" + i + ".json"), TRUTH.formatted("layout" + i, numbers[i]));
      samples.add(Sample.read(pdf, NOTHING_KNOWN).orElseThrow());
    }
    return samples;
  }
}

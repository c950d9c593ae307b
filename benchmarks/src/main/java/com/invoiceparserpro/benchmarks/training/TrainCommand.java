package com.invoiceparserpro.benchmarks.training;

import com.invoiceparserpro.benchmarks.training.CrossValidation.Result;
import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Weights;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code invoice-parser train}. */
@Command(
    name = "invoice-parser train",
    description = "Learns the weights by which header fields are chosen.",
    mixinStandardHelpOptions = true,
    footerHeading = "%n",
    footer = {
      "Each folder, or a folder in it, holds NAME.pdf beside NAME.json, which says what the",
      "document states. All figures are those of weights that never saw the layout they are asked",
      "about. Without --write nothing is changed."
    })
public final class TrainCommand implements Callable<Integer> {

  private static final String RESOURCES =
      "common/parsing/src/main/resources/com/invoiceparserpro/parsing/choice";

  @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "Folders of documents.")
  private List<Path> folders = List.of();

  @Option(names = "--folds", description = "Parts that layouts are dealt into. Default: 10.")
  private int folds = 10;

  @Option(
      names = "--prior",
      description = "What it costs a weight to leave what was set by hand. Default: 0.2.")
  private double strength = 0.2;

  @Option(names = "--ablation", description = "Also without each group of features in turn.")
  private boolean ablation;

  @Option(names = "--write", description = "Write the weights and the calibration.")
  private boolean write;

  private final PrintStream out = System.out;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new TrainCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    if (folds < 2 || strength <= 0) {
      System.err.println("--folds takes a number of 2 or more, --prior one above 0.");
      return 2;
    }
    Properties byHand = byHand();
    double[] prior = Vectors.of(Weights.of(byHand));
    List<Sample> samples = TrainingSet.read(folders, Weights.of(byHand));
    long madeUp = samples.stream().filter(Sample::synthetic).count();
    out.printf("%d documents, %d of them made up%n", samples.size(), madeUp);

    print(samples.stream().map(s -> CrossValidation.result(s, 0, prior)).toList(), "Set by hand");
    CrossValidation validation = new CrossValidation(samples, folds);
    Fit fit = new Fit(prior, strength);
    List<Result> unseen = validation.run(fit);
    List<Result> calibrated = CalibrationFit.crossed(unseen, folds);
    print(calibrated, "Learned, calibrated, layouts not seen");
    ReviewReport.print(real(calibrated), out);
    if (ablation) {
      ablate(validation, prior, new Report(real(unseen)));
    }
    if (write) {
      Path home = Path.of(System.getenv().getOrDefault("INVOICE_PARSER_HOME", "."), RESOURCES);
      write(home.resolve("weights.properties"), Vectors.properties(fit.of(samples), byHand));
      write(home.resolve("calibration.properties"), CalibrationFit.of(unseen));
    }
    return 0;
  }

  private static Properties byHand() throws IOException {
    Properties byHand = new Properties();
    try (InputStream in = TrainCommand.class.getResourceAsStream("prior.properties")) {
      byHand.load(in);
    }
    return byHand;
  }

  private static List<Result> real(List<Result> results) {
    return results.stream().filter(result -> !result.sample().synthetic()).toList();
  }

  private void print(List<Result> results, String title) {
    new Report(real(results)).print(out, title);
    List<Result> madeUp = results.stream().filter(result -> result.sample().synthetic()).toList();
    if (!madeUp.isEmpty()) {
      new Report(madeUp).print(out, title + ": made up");
    }
  }

  private void ablate(CrossValidation validation, double[] prior, Report all) {
    out.printf("%n%-14s %12s %12s%n", "without", "all answers", "if stated");
    out.printf("%-14s %11.1f%% %11.1f%%%n", "-", 100 * all.right(), 100 * all.accuracy());
    for (Feature.Group group : Feature.Group.values()) {
      if (group != Feature.Group.BIAS) {
        Fit fit = new Fit(prior, strength, EnumSet.of(group));
        Report report = new Report(real(validation.run(fit)));
        out.printf(
            "%-14s %+11.1f%% %+11.1f%%%n",
            group,
            100 * (report.right() - all.right()),
            100 * (report.accuracy() - all.accuracy()));
      }
    }
  }

  private void write(Path file, SortedMap<String, String> lines) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, String> line : lines.entrySet()) {
      text.append(line.getKey()).append('=').append(line.getValue()).append('\n');
    }
    Files.writeString(file, text);
    out.printf("%nwritten: %s%n", file);
  }
}

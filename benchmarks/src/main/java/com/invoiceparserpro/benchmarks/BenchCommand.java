package com.invoiceparserpro.benchmarks;

import com.invoiceparserpro.local.documents.DocumentFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code invoice-parser bench}. */
@Command(
    name = "invoice-parser bench",
    description = "Measures reading, and cold starts of every function.",
    mixinStandardHelpOptions = true,
    footerHeading = "%n",
    footer = {
      "Run it on a machine with nothing else to do, and compare ratios, not times.",
      "The AOT column needs JDK 25. pdftotext is measured where it is installed."
    })
public final class BenchCommand implements Callable<Integer> {

  private enum Part {
    PARSE,
    COLD
  }

  private final Path project;

  @Parameters(
      paramLabel = "PATH",
      description = "PDF files or folders of them. Default: the project's own samples.")
  private List<Path> paths = List.of();

  @Option(names = "--only", paramLabel = "parse|cold", description = "Measure one part alone.")
  private @Nullable Part only;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "9",
      description = "Rounds of warm reading. Default: ${DEFAULT-VALUE}.")
  private int rounds;

  @Option(
      names = "--starts",
      paramLabel = "N",
      defaultValue = "5",
      description = "Fresh JVMs per figure. Default: ${DEFAULT-VALUE}.")
  private int starts;

  private BenchCommand(Path project) {
    this.project = project;
  }

  public static void main(String[] arguments) {
    Path project = Path.of(System.getenv().getOrDefault("INVOICE_PARSER_HOME", "."));
    CommandLine line = new CommandLine(new BenchCommand(project));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    System.exit(line.execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    if (rounds < 1 || starts < 1) {
      System.err.println("--rounds and --starts take a number of 1 or more.");
      return 2;
    }
    if (only != Part.COLD) {
      new Reading(rounds, starts, System.out).run(documents());
    }
    if (only != Part.PARSE) {
      new ColdStarts(project, starts, System.out).run();
    }
    return 0;
  }

  private List<Path> documents() throws Exception {
    List<Path> given =
        paths.isEmpty()
            ? List.of(project.resolve("common/testkit/src/main/resources/samples"))
            : paths;
    return DocumentFinder.find(given).stream()
        .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf"))
        .toList();
  }
}

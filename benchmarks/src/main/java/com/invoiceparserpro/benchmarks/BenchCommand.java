package com.invoiceparserpro.benchmarks;

import com.invoiceparserpro.local.documents.DocumentFinder;
import java.net.URI;
import java.nio.file.Files;
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
    description = "Measures reading, cold starts of every function, and a large export.",
    mixinStandardHelpOptions = true,
    footerHeading = "%n",
    footer = {
      "Run it on a machine with nothing else to do, and compare ratios, not times.",
      "The AOT column needs JDK 25. pdftotext is measured where it is installed."
    })
public final class BenchCommand implements Callable<Integer> {

  private enum Part {
    PARSE,
    COLD,
    EXPORT,
    UPLOADS,
    DELIVERIES
  }

  private final Path project;

  @Parameters(
      paramLabel = "PATH",
      description = "PDF files or folders of them. Default: the project's own samples.")
  private List<Path> paths = List.of();

  @Option(
      names = "--only",
      paramLabel = "parse|cold|export|uploads|deliveries",
      description = "Measure one part alone; uploads and deliveries only so.")
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

  @Option(
      names = "--url",
      paramLabel = "URL",
      defaultValue = "http://localhost:8000",
      description = "The service for uploads and deliveries. Default: ${DEFAULT-VALUE}.")
  private URI url = URI.create("");

  @Option(
      names = "--files",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Files to upload, or deliveries. Default: ${DEFAULT-VALUE}.")
  private int files;

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
    if (rounds < 1 || starts < 1 || files < 1) {
      System.err.println("--rounds, --starts and --files take a number of 1 or more.");
      return 2;
    }
    if (only == Part.UPLOADS) {
      return new Uploading(url, System.out).run(documents(), files) ? 0 : 1;
    }
    if (only == Part.DELIVERIES) {
      Delivering delivering = new Delivering(url, System.out);
      delivering.slowAmongFast(documents().get(0), 100);
      return delivering.run(documents().get(0), files) ? 0 : 1;
    }
    if (only == null || only == Part.PARSE) {
      new Reading(rounds, starts, System.out).run(documents());
    }
    if (only == null || only == Part.COLD) {
      new ColdStarts(project, starts, System.out).run();
    }
    return only == null || only == Part.EXPORT ? export() : 0;
  }

  /**
   * A workbook of 10,000 invoices in a JVM that may take 256 MB; it fails if that is too little.
   */
  private static int export() throws Exception {
    Path file = Files.createTempFile("export", ".xlsx");
    try {
      return new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx256m",
              "-cp",
              System.getProperty("java.class.path"),
              Exporting.class.getName(),
              file.toString(),
              "xlsx",
              "10000",
              "10")
          .inheritIO()
          .start()
          .waitFor();
    } finally {
      Files.delete(file);
    }
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

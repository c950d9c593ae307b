package com.invoiceparserpro.benchmarks.synthetic;

import com.invoiceparserpro.benchmarks.synthetic.render.ChromiumEngine;
import com.invoiceparserpro.benchmarks.synthetic.render.Engine;
import com.invoiceparserpro.benchmarks.synthetic.render.LibreOfficeEngine;
import com.invoiceparserpro.benchmarks.synthetic.render.PdfBoxEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code invoice-parser synthesize}. */
@Command(
    name = "invoice-parser synthesize",
    description = "Makes invoices of random layouts, each with the truth about it as JSON.",
    mixinStandardHelpOptions = true,
    footerHeading = "%n",
    footer = {
      "The same seed makes the same documents. Each engine writes into a folder of its name.",
      "chromium and libreoffice are used where they are installed; install Noto fonts for",
      "Arabic, Chinese, Japanese and Thai. pdftotext, if installed, checks what is printed."
    })
public final class SynthesizeCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DIR", description = "Where to write.")
  private Path directory = Path.of("synthetic");

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "50",
      description = "Documents of each engine. Default: ${DEFAULT-VALUE}.")
  private int count;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "What to draw from. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--engine",
      paramLabel = "pdfbox|chromium|libreoffice",
      description = "One engine alone.")
  private @Nullable String only;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new SynthesizeCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    List<Engine> engines =
        List.of(new PdfBoxEngine(), new ChromiumEngine(), new LibreOfficeEngine()).stream()
            .filter(engine -> only == null || engine.name().equals(only))
            .toList();
    if (engines.isEmpty() || count < 1) {
      System.err.println("--engine takes pdfbox, chromium or libreoffice, --count 1 or more.");
      return 2;
    }
    for (Engine engine : engines) {
      if (!engine.available()) {
        System.err.println(engine.name() + " is not installed; skipped.");
        continue;
      }
      Path folder = directory.resolve(engine.name());
      int good = new Synthesis(engine, seed, System.err).run(folder, count);
      System.out.printf("%s: %d of %d documents in %s%n", engine.name(), good, count, folder);
    }
    return 0;
  }
}

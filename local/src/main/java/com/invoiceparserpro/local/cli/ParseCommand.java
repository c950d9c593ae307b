package com.invoiceparserpro.local.cli;

import com.invoiceparserpro.json.InvoiceJson;
import com.invoiceparserpro.local.documents.DocumentFinder;
import com.invoiceparserpro.local.documents.DocumentReader;
import com.invoiceparserpro.local.documents.JsonFolder;
import com.invoiceparserpro.local.documents.Outcome;
import com.invoiceparserpro.local.documents.Printable;
import com.invoiceparserpro.local.documents.Table;
import com.invoiceparserpro.parsing.InvoiceParser;
import com.invoiceparserpro.parsing.ParseOptions;
import com.invoiceparserpro.parsing.ParsingLimits;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code invoice-parser parse}. */
@Command(
    name = "parse",
    description = "Reads invoices from files, with no server.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nOutput:%n",
    footer = {
      "  On a terminal a table; into a pipe or a file the same columns between tabs,",
      "  uncut. With --json one invoice per line. Each file that fails gets a line",
      "  on standard error: name, code, reason.",
      "",
      "Exit code: 0 if every file was parsed, 1 if not, 2 for a wrong command line."
    })
final class ParseCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "PDF or e-invoice XML files, or folders of them (searched to the bottom).")
  private List<Path> paths = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write each invoice to DIR/NAME.json, as the REST API gives it.")
  private @Nullable Path out;

  @Option(names = "--text-only", description = "Ignore embedded e-invoice XML; read the pages.")
  private boolean textOnly;

  @Option(names = "--json", description = "Print each invoice as a line of JSON.")
  private boolean json;

  ParseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter output = Objects.requireNonNull(spec).commandLine().getOut();
    PrintWriter errors = spec.commandLine().getErr();
    List<Path> files;
    try {
      files = DocumentFinder.find(paths);
    } catch (NoSuchFileException e) {
      errors.println("There is no file or folder " + Printable.line(e.getFile()) + ".");
      return 2;
    }
    if (files.isEmpty()) {
      errors.println("No PDF or XML file found there.");
      return 1;
    }
    JsonFolder folder = out == null ? null : new JsonFolder(out);
    List<Outcome> outcomes = new ArrayList<>();
    try (Progress progress = Progress.of(terminal, files.size())) {
      reader()
          .read(
              files,
              outcome -> {
                outcomes.add(outcome);
                write(outcome, folder);
                progress.step();
              });
    }
    print(outcomes, output, errors);
    return outcomes.stream().allMatch(Outcome.Parsed.class::isInstance) ? 0 : 1;
  }

  private DocumentReader reader() {
    ParsingLimits limits = ParsingLimits.DEFAULT;
    return new DocumentReader(
        new InvoiceParser(limits, Clock.systemUTC(), UUID::randomUUID),
        limits,
        new ParseOptions(textOnly),
        Runtime.getRuntime().availableProcessors());
  }

  private static void write(Outcome outcome, @Nullable JsonFolder folder) {
    if (folder != null && outcome instanceof Outcome.Parsed parsed) {
      try {
        folder.write(parsed.file(), parsed.invoice());
      } catch (IOException e) {
        throw new UncheckedIOException("The result cannot be written: " + e.getMessage(), e);
      }
    }
  }

  private void print(List<Outcome> outcomes, PrintWriter output, PrintWriter errors) {
    if (json) {
      for (Outcome outcome : outcomes) {
        if (outcome instanceof Outcome.Parsed parsed) {
          output.println(new String(InvoiceJson.bytes(parsed.invoice()), StandardCharsets.UTF_8));
        }
      }
    } else if (terminal.output()) {
      Table.aligned(outcomes, terminal.columns()).forEach(output::println);
    } else {
      output.println(Table.tabSeparatedHeadings());
      outcomes.forEach(outcome -> output.println(Table.tabSeparated(outcome)));
    }
    output.flush();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Failed failed) {
        errors.println(
            "%s: %s: %s"
                .formatted(
                    Printable.line(failed.file().toString()),
                    failed.code(),
                    Printable.line(failed.message())));
      }
    }
    errors.flush();
  }
}

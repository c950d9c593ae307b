package com.invoiceparserpro.local.cli;

import com.invoiceparserpro.local.documents.Printable;
import com.invoiceparserpro.local.documents.PrivateFile;
import com.invoiceparserpro.local.explain.ExplanationPage;
import com.invoiceparserpro.parsing.DocumentException;
import com.invoiceparserpro.parsing.InvoiceParser;
import com.invoiceparserpro.parsing.ParseOptions;
import com.invoiceparserpro.parsing.ParsingLimits;
import com.invoiceparserpro.parsing.explain.Explanation;
import com.invoiceparserpro.parsing.render.PageImage;
import com.invoiceparserpro.parsing.render.PageRenderer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code invoice-parser explain}. */
@Command(
    name = "explain",
    description = "Shows in one HTML page what was read from a document, and why.",
    mixinStandardHelpOptions = true,
    footerHeading = "%n",
    footer = {
      "The page needs nothing from elsewhere and sends nothing anywhere. It holds the invoice, so",
      "only you may read the file.",
      "",
      "Exit code: 0 if it was written, 1 if not, 2 for a wrong command line."
    })
final class ExplainCommand implements Callable<Integer> {

  private static final Duration DRAWING = Duration.ofSeconds(30);
  private static final String STANDARD_OUTPUT = "-";

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A PDF, or e-invoice XML.")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT.html",
      description = "Where to write; - is standard output. Default: FILE-explained.html here.")
  private @Nullable String out;

  @Option(
      names = "--pages",
      paramLabel = "N",
      defaultValue = "12",
      description = "Draw the first N pages of the invoice. Default: ${DEFAULT-VALUE}.")
  private int pages;

  @Option(
      names = "--invoice",
      paramLabel = "N",
      defaultValue = "1",
      description = "Which invoice, of a file that holds several. Default: ${DEFAULT-VALUE}.")
  private int number;

  @Option(names = "--text-only", description = "Ignore embedded e-invoice XML; read the pages.")
  private boolean textOnly;

  @Override
  public Integer call() throws IOException {
    PrintWriter errors = Objects.requireNonNull(spec).commandLine().getErr();
    if (!Files.isRegularFile(file)) {
      errors.println("There is no file " + Printable.line(file.toString()) + ".");
      return 2;
    }
    ParsingLimits limits = ParsingLimits.DEFAULT;
    if (Files.size(file) > limits.maxBytes()) {
      return failed(errors, "too_large", "The file has more than " + limits.maxBytes() + " bytes.");
    }
    byte[] document = Files.readAllBytes(file);
    try {
      List<Explanation> all =
          new InvoiceParser(limits, Clock.systemUTC(), UUID::randomUUID)
              .explain(file.getFileName().toString(), document, new ParseOptions(textOnly));
      if (number < 1 || number > all.size()) {
        errors.println(
            "The file has %d of them; there is no invoice %d.".formatted(all.size(), number));
        return 2;
      }
      Explanation explanation = all.get(number - 1);
      write(ExplanationPage.of(explanation, drawn(document, explanation, limits)));
      return 0;
    } catch (DocumentException e) {
      return failed(errors, e.reason().code(), String.valueOf(e.getMessage()));
    }
  }

  private List<PageImage> drawn(byte[] document, Explanation explanation, ParsingLimits limits) {
    int count = explanation.invoice().pageCount();
    List<Integer> numbers =
        explanation.page() != null
            ? explanation.page().pages()
            : IntStream.rangeClosed(1, count).boxed().toList();
    return count == 0
        ? List.of()
        : new PageRenderer(limits, Clock.systemUTC(), DRAWING)
            .render(document, numbers.stream().limit(Math.max(0, pages)).toList());
  }

  private void write(String page) throws IOException {
    PrintWriter output = Objects.requireNonNull(spec).commandLine().getOut();
    if (STANDARD_OUTPUT.equals(out)) {
      output.print(ascii(page));
    } else {
      Path target = out == null ? beside() : Path.of(out);
      PrivateFile.write(target, page.getBytes(StandardCharsets.UTF_8));
      output.println("Written to " + Printable.line(target.toAbsolutePath().toString()));
    }
    output.flush();
  }

  /** Whatever the encoding of the stream. Style and script are ASCII as they are. */
  private static String ascii(String page) {
    StringBuilder ascii = new StringBuilder(page.length());
    page.codePoints()
        .forEach(
            c -> {
              if (c < 0x80) {
                ascii.append((char) c);
              } else {
                ascii.append("&#").append(c).append(';');
              }
            });
    return ascii.toString();
  }

  private Path beside() {
    String name = file.getFileName().toString().replaceFirst("(?i)\\.(pdf|xml|p7m)$", "");
    return Path.of(name + "-explained.html");
  }

  private int failed(PrintWriter errors, String code, String message) {
    errors.println(
        "%s: %s: %s".formatted(Printable.line(file.toString()), code, Printable.line(message)));
    errors.flush();
    return 1;
  }
}

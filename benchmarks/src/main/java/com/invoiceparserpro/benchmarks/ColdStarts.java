package com.invoiceparserpro.benchmarks;

import com.invoiceparserpro.local.lambda.DeploymentPackage;
import com.invoiceparserpro.local.lambda.FunctionException;
import com.invoiceparserpro.local.lambda.Functions;
import com.invoiceparserpro.local.template.FunctionDefinition;
import com.invoiceparserpro.local.template.Template;
import com.invoiceparserpro.local.template.TemplateReader;
import com.invoiceparserpro.testkit.lambda.Launch;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Cold starts of every function, beside that of a trivial one. */
final class ColdStarts {

  private static final int AOT_SINCE = 25;
  private static final String ROW = "%-16s %-10s %8s %10s %8s %9s%n";

  private final Path project;
  private final ColdStart measurement;
  private final PrintStream out;

  ColdStarts(Path project, int starts, PrintStream out) {
    this.project = project;
    this.measurement = new ColdStart(starts);
    this.out = out;
  }

  void run() throws IOException, InterruptedException, FunctionException {
    out.printf("Cold start on JDK %s, ms from process start to first answer%n", Runtime.version());
    out.printf(ROW, "function", "zip", "plain", "as Lambda", "AOT", "restored");
    trivial();
    Template template = TemplateReader.read(project.resolve("template.yaml"), Map.of());
    try (Surroundings around = Surroundings.start()) {
      for (FunctionDefinition function : template.functions()) {
        try (DeploymentPackage code = DeploymentPackage.unpack(function.code())) {
          Launch launch =
              Launch.managed(
                  code.taskRoot(),
                  function.handler(),
                  Functions.environment(function, around.variables(function)));
          String event =
              Files.readString(project.resolve("events").resolve(function.name() + ".json"));
          row(function.name(), String.valueOf(function.code().getFileName()), launch, event);
        }
      }
    }
  }

  private void trivial() throws IOException, InterruptedException {
    Path root = Files.createTempDirectory("trivial-");
    String entry = TrivialHandler.class.getName().replace('.', '/') + ".class";
    Path file = root.resolve(entry);
    Files.createDirectories(file.resolveSibling("."));
    try (InputStream bytes =
        Objects.requireNonNull(TrivialHandler.class.getResourceAsStream("/" + entry))) {
      Files.copy(bytes, file);
    }
    row("(trivial)", "", Launch.managed(root, TrivialHandler.class.getName(), Map.of()), "{}");
    for (Path path = file; path.startsWith(root); path = path.resolveSibling(".").normalize()) {
      Files.delete(path);
    }
  }

  private void row(String name, String zip, Launch launch, String event)
      throws IOException, InterruptedException {
    boolean aot = Runtime.version().feature() >= AOT_SINCE;
    out.printf(
        ROW,
        name,
        zip.replace(".zip", ""),
        Math.round(measurement.plain(launch, event)),
        Math.round(measurement.asLambda(launch, event)),
        aot ? String.valueOf(Math.round(measurement.withAotCache(launch, event))) : "-",
        Math.round(measurement.restored(launch, event)));
    out.flush();
  }
}

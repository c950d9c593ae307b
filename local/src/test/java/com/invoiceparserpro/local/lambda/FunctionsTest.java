package com.invoiceparserpro.local.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.invoiceparserpro.local.template.FunctionDefinition;
import com.invoiceparserpro.local.template.Template;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FunctionsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(29);

  private final Path directory;

  FunctionsTest(@TempDir Path directory) throws IOException {
    this.directory = directory;
    String entry = Probe.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(directory.resolve("probe.zip"));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry(entry));
      Files.copy(Path.of("target/test-classes").resolve(entry), zip);
    }
  }

  @Test
  void handsOverEventContextAndEnvironment() throws Exception {
    try (Functions functions = start(probe(5), Map.of("GREETING", "hello"))) {
      assertThat(invoke(functions, "environment")).isEqualTo("hello");
      assertThat(invoke(functions, "context")).isEqualTo("request-1 Probe 256 true");
    }
  }

  @Test
  void hidesTheLocalRuntimesClassPath() throws Exception {
    try (Functions functions = start(probe(5), Map.of("GREETING", ""))) {
      assertThat(invoke(functions, "loads org.snakeyaml.engine.v2.api.Load")).isEqualTo("false");
      assertThat(invoke(functions, "loads java.sql.Connection")).isEqualTo("true");
    }
  }

  @Test
  void usesAnInstanceAgain() throws Exception {
    try (Functions functions = start(probe(5), Map.of("GREETING", ""))) {
      assertThat(invoke(functions, "count")).isEqualTo("1");
      assertThat(invoke(functions, "count")).isEqualTo("2");
    }
  }

  @Test
  void neverUsesAnInstanceAgainThatRanOutOfTime() throws Exception {
    try (Functions functions = start(probe(1), Map.of("GREETING", ""))) {
      assertThat(invoke(functions, "count")).isEqualTo("1");
      assertThatThrownBy(() -> invoke(functions, "hang"))
          .isInstanceOf(FunctionException.class)
          .hasMessage("Task timed out after 1.00 seconds");
      assertThat(invoke(functions, "count")).isEqualTo("1");
    }
  }

  @Test
  void endsWithTheCallersPatience() throws Exception {
    try (Functions functions = start(probe(29), Map.of("GREETING", ""))) {
      Function function = functions.get("Probe");
      assertThatThrownBy(
              () -> function.invoke("hang".getBytes(UTF_8), "request-1", Duration.ofMillis(10)))
          .isInstanceOf(TimeoutException.class);
    }
  }

  @Test
  void reportsWhatTheHandlerThrows() throws Exception {
    try (Functions functions = start(probe(5), Map.of("GREETING", ""))) {
      assertThatThrownBy(() -> invoke(functions, "throw"))
          .isInstanceOf(FunctionException.class)
          .hasMessage("java.lang.IllegalStateException: as told");
    }
  }

  @Test
  void refusesAnAnswerOverSixMegabytes() throws Exception {
    try (Functions functions = start(probe(5), Map.of("GREETING", ""))) {
      assertThatThrownBy(() -> invoke(functions, "flood"))
          .isInstanceOf(FunctionException.class)
          .hasMessage("Response payload size exceeded maximum allowed payload size");
    }
  }

  @Test
  void saysWhyAFunctionDoesNotStart() {
    assertThatThrownBy(() -> start(probe(5), Map.of()))
        .hasMessage("Probe needs a local value for GREETING.");
    assertThatThrownBy(() -> start(probe(5), Map.of("GREETING", "refuse")))
        .hasMessage("Probe does not start: GREETING must not be refuse");
  }

  @Test
  void givesNoVariableThatTheTemplateDoesNot() throws Exception {
    assertThat(Functions.environment(probe(5), Map.of("GREETING", "hello", "OTHER", "x")))
        .isEqualTo(Map.of("FIXED", "1", "GREETING", "hello"));
  }

  @Test
  void givesWhatLambdaItselfGives() throws Exception {
    assertThat(
            Functions.environment(probe(5), Map.of("GREETING", "hello", "AWS_REGION", "eu-west-1")))
        .isEqualTo(Map.of("FIXED", "1", "GREETING", "hello", "AWS_REGION", "eu-west-1"));
  }

  @Test
  void deletesWhatItUnpacked() throws Exception {
    DeploymentPackage unpacked = DeploymentPackage.unpack(directory.resolve("probe.zip"));
    assertThat(unpacked.taskRoot()).isNotEmptyDirectory();
    unpacked.close();
    assertThat(unpacked.taskRoot()).doesNotExist();
  }

  @Test
  void refusesAZipThatReachesOutOfItsRoot() throws Exception {
    Path zip = directory.resolve("evil.zip");
    try (ZipOutputStream entries = new ZipOutputStream(Files.newOutputStream(zip))) {
      entries.putNextEntry(new ZipEntry("../evil"));
    }

    Throwable refusal = catchThrowable(() -> DeploymentPackage.unpack(zip));

    assertThat(refusal).isInstanceOf(IOException.class).hasMessageContaining("lies outside");
  }

  private Functions start(FunctionDefinition definition, Map<String, String> overrides)
      throws FunctionException, IOException {
    return Functions.start(
        new Template("dev", List.of(), Map.of(), List.of(definition), List.of(), List.of()),
        overrides);
  }

  private FunctionDefinition probe(int timeoutSeconds) {
    return new FunctionDefinition(
        "Probe",
        directory.resolve("probe.zip"),
        Probe.class.getName(),
        Map.of("FIXED", "1"),
        Set.of("GREETING"),
        Duration.ofSeconds(timeoutSeconds),
        256,
        List.of(),
        List.of());
  }

  private static String invoke(Functions functions, String event) throws Exception {
    byte[] answer = functions.get("Probe").invoke(event.getBytes(UTF_8), "request-1", PATIENCE);
    return new String(answer, UTF_8);
  }
}

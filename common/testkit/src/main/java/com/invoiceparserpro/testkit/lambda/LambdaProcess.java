package com.invoiceparserpro.testkit.lambda;

import static java.util.stream.Collectors.joining;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/** A function in a JVM of its own, started by the runtime interface client. */
public final class LambdaProcess implements AutoCloseable {

  /** Far more than any function takes; ends a test that would hang. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final RuntimeApi api;
  private final Path output;

  private LambdaProcess(Process process, RuntimeApi api, Path output) {
    this.process = process;
    this.api = api;
    this.output = output;
  }

  /**
   * Starts the JVM and does not wait for it.
   *
   * @param launch what to start
   */
  public static LambdaProcess start(Launch launch) {
    return start(launch, "on-demand");
  }

  /**
   * Starts the JVM as for a snapshot and waits until Lambda would take it: what comes is what comes
   * after it is restored, but for the restoring itself.
   */
  public static LambdaProcess startAhead(Launch launch) throws InterruptedException {
    LambdaProcess process = start(launch, "snap-start");
    process.await(process.api.initialized());
    return process;
  }

  private static LambdaProcess start(Launch launch, String initializationType) {
    RuntimeApi api = RuntimeApi.start(launch.timeout());
    try {
      Path output = Files.createTempFile("function-", ".log");
      ProcessBuilder builder = new ProcessBuilder(command(launch));
      builder.directory(launch.taskRoot().toFile());
      builder.redirectErrorStream(true).redirectOutput(output.toFile());
      Map<String, String> environment = builder.environment();
      environment.clear();
      environment.putAll(launch.environment());
      environment.put("AWS_LAMBDA_RUNTIME_API", api.address());
      environment.put("_HANDLER", launch.handler());
      environment.put("LAMBDA_TASK_ROOT", launch.taskRoot().toString());
      environment.put("AWS_LAMBDA_FUNCTION_NAME", "packaged");
      environment.put("AWS_LAMBDA_FUNCTION_VERSION", "1");
      environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024");
      environment.put("AWS_LAMBDA_LOG_FORMAT", "JSON");
      environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", initializationType);
      environment.put("AWS_REGION", "eu-central-1");
      return new LambdaProcess(builder.start(), api, output);
    } catch (IOException e) {
      api.close();
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(Launch launch) {
    List<String> command = new ArrayList<>();
    command.add(launch.java().toString());
    command.addAll(launch.options());
    command.add("-cp");
    command.add(
        Stream.concat(launch.classPath().stream(), client().stream())
            .map(Path::toString)
            .collect(joining(File.pathSeparator)));
    command.add(AWSLambda.class.getName());
    command.add(launch.handler());
    return command;
  }

  /** The jars of the runtime interface client, which the managed runtime brings along. */
  private static List<Path> client() {
    return Stream.of(
            AWSLambda.class, Context.class, PojoSerializer.class, SdkInternalThreadLocal.class)
        .map(LambdaProcess::jarOf)
        .toList();
  }

  private static Path jarOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no file holds " + type, e);
    }
  }

  /**
   * Sends an event and waits for the answer.
   *
   * @throws FunctionFailure if the function fails, does not start, ends or takes a minute; with
   *     what it printed
   */
  public String invoke(String event) throws InterruptedException {
    return await(api.invoke(event));
  }

  private String await(CompletableFuture<String> answer) throws InterruptedException {
    CompletableFuture<Void> unused =
        process
            .onExit()
            .thenAccept(
                ended ->
                    answer.completeExceptionally(
                        new FunctionFailure("ended with exit code " + ended.exitValue())));
    try {
      return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new FunctionFailure(e.getCause() + "\n" + output());
    } catch (TimeoutException e) {
      throw new FunctionFailure("no answer within " + PATIENCE + "\n" + output());
    }
  }

  /** What the function printed so far. */
  public String output() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the JVM as it would end by itself, and waits for that; gives its exit code. */
  public int stop() throws InterruptedException {
    process.destroy();
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    api.close();
    try {
      process.onExit().join();
      Files.deleteIfExists(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

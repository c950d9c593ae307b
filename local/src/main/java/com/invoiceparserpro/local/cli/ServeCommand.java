package com.invoiceparserpro.local.cli;

import com.invoiceparserpro.local.lambda.FunctionException;
import com.invoiceparserpro.local.serve.LocalServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code invoice-parser serve}. */
@Command(
    name = "serve",
    description = "Runs the service on this machine, with engines of its own. The default.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nEnvironment:%n",
    footer = {
      "  REDIS_URL              use this Redis or Valkey instead of the embedded one",
      "  SECRET_KEY             32 bytes or more; otherwise one is made for the run",
      "  AWS_ENDPOINT_URL       use the queues and buckets of this engine, e.g. LocalStack,",
      "                         instead of the embedded ones, with AWS_REGION,",
      "                         AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY",
      "  AWS_ENDPOINT_URL_SQS   the same for queues alone",
      "  AWS_ENDPOINT_URL_S3    the same for buckets alone",
      "  and any other variable that template.yaml gives a function."
    })
final class ServeCommand implements Callable<Integer> {

  private static final String SAMPLE = "common/testkit/src/main/resources/samples/en-gb-kiln.pdf";

  private final Path project;
  private final Map<String, String> environment;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--port",
      defaultValue = "8000",
      description = "Port of the gateway; 0 for any. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "Address to listen on. Default: ${DEFAULT-VALUE}, this machine alone.")
  private String host = "";

  ServeCommand(Path project, Map<String, String> environment) {
    this.project = project;
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException, FunctionException, InterruptedException {
    PrintWriter output = Objects.requireNonNull(spec).commandLine().getOut();
    PrintWriter errors = spec.commandLine().getErr();
    if (port < 0 || port > 65535) {
      errors.println("There is no port " + port + ".");
      return 2;
    }
    try (LocalServer server =
        LocalServer.start(
            project, new InetSocketAddress(host, port), environment, line -> log(errors, line))) {
      CountDownLatch stopped = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, stopped)));
      welcome(output, server);
      stopped.await();
      return 0;
    } catch (BindException e) {
      errors.println("Port " + port + " is in use. Choose another one with --port.");
      return 1;
    }
  }

  private static void log(PrintWriter errors, String line) {
    errors.println(line);
    errors.flush();
  }

  private static void stop(LocalServer server, CountDownLatch stopped) {
    server.close();
    stopped.countDown();
  }

  private void welcome(PrintWriter output, LocalServer server) {
    String url = "http://localhost:" + server.port();
    output.println("Invoice Parser Pro is on " + url + " (Ctrl-C stops it)");
    output.println();
    output.println("  Cache       " + server.redis());
    if (!server.queues().isEmpty()) {
      output.println("  Queues      " + server.queues());
    }
    if (!server.buckets().isEmpty()) {
      output.println("  Buckets     " + server.buckets());
    }
    output.println(
        server.ownSecret()
            ? "  SECRET_KEY  made for this run; sessions end with it"
            : "  SECRET_KEY  yours");
    output.println("  Paths       as deployed, without the stage in front");
    output.println();
    output.println("Try:");
    output.println("  curl " + url + "/health");
    output.println(
        "  curl -c cookies.txt -F file=@'"
            + project.resolve(SAMPLE)
            + "' "
            + url
            + "/api/v2/invoices/parse");
    output.println("  curl -b cookies.txt " + url + "/api/v2/invoices");
    output.flush();
  }
}

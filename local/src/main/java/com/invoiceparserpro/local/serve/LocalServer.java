package com.invoiceparserpro.local.serve;

import com.invoiceparserpro.local.gateway.Gateway;
import com.invoiceparserpro.local.lambda.FunctionException;
import com.invoiceparserpro.local.lambda.Functions;
import com.invoiceparserpro.local.template.Template;
import com.invoiceparserpro.local.template.TemplateReader;
import com.invoiceparserpro.testkit.EmbeddedRedis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The running service. Closing it stops everything and leaves nothing behind. */
public final class LocalServer implements AutoCloseable {

  private final Parts parts = new Parts();
  private String redis = "";
  private String queues = "";
  private String buckets = "";
  private boolean ownSecret;
  private int port;

  private LocalServer() {}

  /**
   * Starts the service.
   *
   * @param project the folder of {@code template.yaml}, with the packages built
   * @param environment {@code REDIS_URL} in it replaces the embedded Redis, {@code
   *     AWS_ENDPOINT_URL} the embedded queues and buckets
   * @param log a line per request and per batch of messages
   * @throws java.net.BindException if the port is taken
   * @throws IOException if a package is missing, or an engine does not start
   * @throws FunctionException if a function does not start
   */
  public static LocalServer start(
      Path project,
      InetSocketAddress address,
      Map<String, String> environment,
      Consumer<String> log)
      throws IOException, FunctionException {
    LocalServer server = new LocalServer();
    try {
      server.open(project, address, environment, log);
      return server;
    } catch (IOException | FunctionException | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  private void open(
      Path project,
      InetSocketAddress address,
      Map<String, String> environment,
      Consumer<String> log)
      throws IOException, FunctionException {
    Template template = TemplateReader.read(project.resolve("template.yaml"), Map.of());
    redis = environment.getOrDefault("REDIS_URL", "");
    if (redis.isBlank()) {
      EmbeddedRedis embedded = embeddedRedis();
      parts.push(embedded);
      redis = embedded.url();
    }
    LocalEnvironment local = LocalEnvironment.of(environment, redis);
    ownSecret = local.ownSecret();
    Engines engines =
        Engines.start(
            template,
            Aws.of(environment, new SecureRandom()),
            List.of(local.variables().getOrDefault("FRONTEND_URL", "").split(",", -1)),
            log);
    parts.push(engines);
    queues = engines.queues();
    buckets = engines.buckets();
    // Again, now that queues and buckets have names and addresses.
    Template resolved = TemplateReader.read(project.resolve("template.yaml"), engines.resources());
    Functions functions = Functions.start(resolved, local.with(engines.variables()).variables());
    parts.push(functions);
    parts.push(engines.poll(functions));
    Gateway gateway =
        Gateway.start(
            address,
            template,
            (function, event, requestId, patience) ->
                functions.get(function).invoke(event, requestId, patience),
            log);
    parts.push(gateway);
    port = gateway.port();
  }

  private static EmbeddedRedis embeddedRedis() throws IOException {
    try {
      return EmbeddedRedis.start();
    } catch (UncheckedIOException e) {
      throw new IOException(
          "The embedded Redis does not run here. Set REDIS_URL to use another one.", e);
    }
  }

  public int port() {
    return port;
  }

  /** The cache's address. */
  public String redis() {
    return redis;
  }

  /** Where the queues are; empty if the template has none. */
  public String queues() {
    return queues;
  }

  /** Where the buckets are; empty if the template has none. */
  public String buckets() {
    return buckets;
  }

  /** Whether {@code SECRET_KEY} was made for this run. */
  public boolean ownSecret() {
    return ownSecret;
  }

  @Override
  public void close() {
    parts.close();
  }
}

package com.invoiceparserpro.testkit.lambda;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The part of the Lambda Runtime API (2018-06-01) that a runtime interface client uses. For one
 * client: it holds one invocation at a time.
 */
final class RuntimeApi implements AutoCloseable {

  private static final String ROOT = "/2018-06-01/runtime/";

  static {
    // Without it every answer waits for a delayed acknowledgment, which would drown a cold start.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private record Invocation(String requestId, String event, CompletableFuture<String> answer) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Duration timeout;
  private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
  private final CompletableFuture<String> failure = new CompletableFuture<>();
  private final CompletableFuture<String> initialized = new CompletableFuture<>();
  private volatile Invocation current;

  private RuntimeApi(HttpServer server, Duration timeout) {
    this.server = server;
    this.timeout = timeout;
    this.current = new Invocation("", "", new CompletableFuture<>());
  }

  /**
   * Starts to listen on a free port.
   *
   * @param timeout what functions are told about the time they have
   */
  static RuntimeApi start(Duration timeout) {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      RuntimeApi api = new RuntimeApi(HttpServer.create(address, 0), timeout);
      api.server.setExecutor(api.threads);
      api.server.createContext(ROOT, api::handle);
      api.server.start();
      return api;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For {@code AWS_LAMBDA_RUNTIME_API}. */
  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** Queues an event; completes exceptionally with what the runtime reports as an error. */
  CompletableFuture<String> invoke(String event) {
    Invocation invocation =
        new Invocation(UUID.randomUUID().toString(), event, new CompletableFuture<>());
    waiting.add(invocation);
    CompletableFuture<String> unused =
        failure.whenComplete((nothing, error) -> invocation.answer().completeExceptionally(error));
    return invocation.answer();
  }

  /** Completes when the function is ready for its snapshot; exceptionally if it does not start. */
  CompletableFuture<String> initialized() {
    return initialized;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(ROOT.length());
      if (path.equals("invocation/next")) {
        next(exchange);
        return;
      }
      if (path.equals("restore/next")) {
        exchange.sendResponseHeaders(200, -1);
        initialized.complete("");
        return;
      }
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(202, -1);
      if (path.endsWith("/response")) {
        current.answer().complete(body);
      } else if (path.equals("init/error")) {
        FunctionFailure why = new FunctionFailure("does not start: " + body);
        failure.completeExceptionally(why);
        initialized.completeExceptionally(why);
      } else {
        current.answer().completeExceptionally(new FunctionFailure(body));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void next(HttpExchange exchange) throws IOException, InterruptedException {
    Invocation invocation = waiting.take();
    current = invocation;
    long deadline = System.currentTimeMillis() + timeout.toMillis();
    exchange.getResponseHeaders().set("Lambda-Runtime-Aws-Request-Id", invocation.requestId());
    exchange.getResponseHeaders().set("Lambda-Runtime-Deadline-Ms", String.valueOf(deadline));
    exchange
        .getResponseHeaders()
        .set(
            "Lambda-Runtime-Invoked-Function-Arn",
            "arn:aws:lambda:eu-central-1:000000000000:function:packaged");
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    byte[] event = invocation.event().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, event.length);
    exchange.getResponseBody().write(event);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

package com.invoiceparserpro.local.gateway;

import com.invoiceparserpro.local.template.Template;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The gateway on a port of this machine. */
public final class Gateway implements AutoCloseable {

  private static final int THREADS = 32;

  /** What is read and thrown away of a request over the limit, so that its sender reads the 413. */
  private static final int MAX_DISCARDED_BYTES = 64 << 20;

  static {
    // Without it every answer of the JDK's server waits for a delayed acknowledgment.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final Dispatcher dispatcher;
  private final Consumer<String> log;

  private Gateway(HttpServer server, Dispatcher dispatcher, Consumer<String> log) {
    this.server = server;
    this.dispatcher = dispatcher;
    this.log = log;
  }

  /**
   * Starts to answer.
   *
   * @param address with port 0 for any free one
   * @param log one line per request, and the reason of every refusal
   * @throws java.net.BindException if the port is taken
   */
  public static Gateway start(
      InetSocketAddress address, Template template, Integration integration, Consumer<String> log)
      throws IOException {
    Dispatcher dispatcher =
        new Dispatcher(template, integration, Clock.systemUTC(), UUID::randomUUID, log);
    Gateway gateway = new Gateway(HttpServer.create(address, 0), dispatcher, log);
    gateway.server.setExecutor(gateway.threads);
    gateway.server.createContext("/", gateway::handle);
    gateway.server.start();
    return gateway;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    long start = System.nanoTime();
    try (exchange) {
      GatewayReply reply = dispatcher.dispatch(request(exchange));
      send(exchange, reply);
      long milliseconds = (System.nanoTime() - start) / 1_000_000;
      log.accept(
          "%s %s %d %d ms"
              .formatted(
                  exchange.getRequestMethod(),
                  exchange.getRequestURI().getRawPath(),
                  reply.status(),
                  milliseconds));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static GatewayRequest request(HttpExchange exchange) throws IOException {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(exchange.getRequestHeaders());
    String sourceIp = exchange.getRemoteAddress().getAddress().getHostAddress();
    headers.put("X-Forwarded-For", List.of(sourceIp));
    headers.put("X-Forwarded-Proto", List.of("http"));
    headers.put("X-Forwarded-Port", List.of(String.valueOf(exchange.getLocalAddress().getPort())));
    String query = exchange.getRequestURI().getRawQuery();
    return new GatewayRequest(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getRawPath(),
        query == null ? "" : query,
        headers,
        body(exchange.getRequestBody()),
        sourceIp);
  }

  private static byte[] body(InputStream stream) throws IOException {
    byte[] body = stream.readNBytes(GatewayRequest.MAX_BODY_BYTES + 1);
    if (body.length > GatewayRequest.MAX_BODY_BYTES) {
      byte[] discarded = new byte[1 << 16];
      int left = MAX_DISCARDED_BYTES;
      while (left > 0) {
        int read = stream.read(discarded);
        left = read < 0 ? 0 : left - read;
      }
    }
    return body;
  }

  private static void send(HttpExchange exchange, GatewayReply reply) throws IOException {
    reply.headers().forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
    boolean empty =
        reply.body().length == 0
            || reply.status() == 204
            || reply.status() == 304
            || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(reply.status(), empty ? -1 : reply.body().length);
    if (!empty) {
      try (OutputStream body = exchange.getResponseBody()) {
        body.write(reply.body());
      }
    }
  }

  /** Stops at once; requests under way are cut. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

package com.invoiceparserpro.local.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.invoiceparserpro.local.documents.Printable;
import com.invoiceparserpro.webhook.Signature;
import com.invoiceparserpro.webhook.WebhookSecret;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code invoice-parser webhook-sink}: a receiver to try webhooks out with. */
@Command(
    name = "webhook-sink",
    description = "Receives webhooks, verifies their signatures and prints what came.",
    mixinStandardHelpOptions = true,
    footerHeading = "%n",
    footer = {
      "Deliver to http://localhost:PORT/ from a service that runs by serve. The secret is the one",
      "given with the delivery, or what GET /api/v2/webhook-secret says."
    })
final class WebhookSinkCommand implements Callable<Integer> {

  private static final int MAX_BODY = 16 << 20;
  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final Pattern TYPE = Pattern.compile("\"type\":\"([a-z.]{1,40})\"");
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");

  private final Clock clock;
  private final Set<String> seen = ConcurrentHashMap.newKeySet();

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--port",
      defaultValue = "9000",
      description = "Port to listen on; 0 for any. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--secret",
      paramLabel = "whsec_...",
      description = "Secret to verify with. Without it signatures are shown and not verified.")
  private @Nullable String secret;

  @Option(
      names = "--answer",
      paramLabel = "STATUS",
      defaultValue = "204",
      description = "Status to answer with, to see failures. Default: ${DEFAULT-VALUE}.")
  private int answer;

  @Option(names = "--body", description = "Print the bodies too: they hold whole invoices.")
  private boolean body;

  WebhookSinkCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    WebhookSecret verifying;
    try {
      verifying = secret == null ? null : WebhookSecret.parse(secret);
    } catch (IllegalArgumentException e) {
      spec.commandLine().getErr().println("--secret: " + e.getMessage() + ".");
      return 2;
    }
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(Executors.newFixedThreadPool(8));
    server.createContext("/", exchange -> receive(exchange, verifying, out));
    server.start();
    out.println(
        "Webhooks arrive at http://localhost:"
            + server.getAddress().getPort()
            + "/ (Ctrl-C stops it)");
    out.flush();
    new CountDownLatch(1).await();
    return 0;
  }

  private void receive(HttpExchange exchange, @Nullable WebhookSecret verifying, PrintWriter out)
      throws IOException {
    try (exchange) {
      byte[] content = exchange.getRequestBody().readNBytes(MAX_BODY);
      out.println(describe(exchange.getRequestHeaders(), content, verifying));
      if (body) {
        out.println(Printable.line(new String(content, UTF_8)));
      }
      out.flush();
      exchange.sendResponseHeaders(answer, -1);
    }
  }

  /** A line on a request. */
  String describe(Headers headers, byte[] content, @Nullable WebhookSecret verifying) {
    String id = Objects.requireNonNullElse(headers.getFirst("webhook-id"), "");
    var type = TYPE.matcher(new String(content, 0, Math.min(content.length, 200), UTF_8));
    return "%s  %-17s  %s  %d bytes  %s%s"
        .formatted(
            clock.instant().toString().substring(0, 19),
            type.find() ? type.group(1) : "?",
            Printable.line(id.isEmpty() ? "no webhook-id" : id),
            content.length,
            verdict(headers, id, content, verifying),
            !id.isEmpty() && !seen.add(id) ? ", came before" : "");
  }

  private String verdict(
      Headers headers, String id, byte[] content, @Nullable WebhookSecret verifying) {
    String signature = Objects.requireNonNullElse(headers.getFirst("webhook-signature"), "");
    String sent = Objects.requireNonNullElse(headers.getFirst("webhook-timestamp"), "");
    if (signature.isEmpty() || !SECONDS.matcher(sent).matches()) {
      return "NOT SIGNED";
    }
    if (verifying == null) {
      return "not verified";
    }
    Instant at = Instant.ofEpochSecond(Long.parseLong(sent));
    if (!Signature.verifies(signature, id, at, content, verifying)) {
      return "WRONG SIGNATURE";
    }
    boolean old = Duration.between(at, clock.instant()).abs().compareTo(TOLERANCE) > 0;
    return old ? "TOO OLD" : "signature right";
  }
}

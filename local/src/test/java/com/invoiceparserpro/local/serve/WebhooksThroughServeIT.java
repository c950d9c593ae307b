package com.invoiceparserpro.local.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.webhook.Signature;
import com.invoiceparserpro.webhook.WebhookSecret;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Deliveries the whole way with the project's own template: queued, attempted, recorded, given up
 * and put back, seen through the API alone.
 */
class WebhooksThroughServeIT {

  private static final String SECRET = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";
  private static final ConcurrentLinkedDeque<Integer> ANSWERS = new ConcurrentLinkedDeque<>();
  private static final ConcurrentLinkedDeque<String> SIGNED = new ConcurrentLinkedDeque<>();

  private static LocalServer server;
  private static HttpServer receiver;

  private ServeClient client;
  private String webhook = "";

  @BeforeAll
  static void start() throws Exception {
    server = ServeClient.start(Map.of("WEBHOOK_RETRY_SECONDS", "0,1,1,1,1,1,1"));
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.setExecutor(Executors.newCachedThreadPool());
    receiver.createContext(
        "/",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          String id = exchange.getRequestHeaders().getFirst("webhook-id");
          boolean right =
              Signature.verifies(
                  exchange.getRequestHeaders().getFirst("webhook-signature"),
                  id,
                  Instant.ofEpochSecond(
                      Long.parseLong(exchange.getRequestHeaders().getFirst("webhook-timestamp"))),
                  body,
                  WebhookSecret.parse(SECRET));
          SIGNED.add((right ? "right " : "wrong ") + id + new String(body, UTF_8).substring(0, 24));
          Integer answer = ANSWERS.poll();
          exchange.sendResponseHeaders(answer == null ? 500 : answer, -1);
          exchange.close();
        });
    receiver.start();
  }

  @AfterAll
  static void stop() throws IOException {
    receiver.stop(0);
    server.close();
  }

  @BeforeEach
  void begin() throws Exception {
    ANSWERS.clear();
    SIGNED.clear();
    client = new ServeClient(server);
    String invoice = ServeClient.all(client.parse().body(), "\"invoice_id\":\"([^\"]+)").get(0);
    webhook = "/api/v2/invoices/" + invoice + "/webhook";
  }

  @Test
  void aDeliveryIsSeenFromQueuedToDelivered() throws Exception {
    ANSWERS.addAll(List.of(500, 302, 200));
    String id = deliver();
    String delivered = client.until(webhook, "\"status\":\"delivered\"");

    assertThat(ServeClient.all(delivered, "\"status_code\":(\\w+)"))
        .containsExactly("500", "302", "200");
    assertThat(SIGNED)
        .hasSize(3)
        .allMatch(line -> line.equals("right " + id + "{\"type\":\"invoice.parsed\""));
  }

  @Test
  void afterTheLastAttemptItHasFailedAndCanBePutBack() throws Exception {
    String id = deliver();
    String failed = client.until(webhook, "\"status\":\"failed\"");
    assertThat(ServeClient.all(failed, "\"number\":(\\d)"))
        .containsExactly("1", "2", "3", "4", "5", "6", "7");
    assertThat(SIGNED).hasSize(7);

    ANSWERS.add(204);
    assertThat(client.send("POST", webhook + "/" + id + "/retry", "").statusCode()).isEqualTo(202);
    String delivered = client.until(webhook, "\"status\":\"delivered\"");
    assertThat(delivered).contains("\"number\":8");
    assertThat(SIGNED).hasSize(8).allMatch(line -> line.startsWith("right " + id));
  }

  @Test
  void logoutStopsWhatIsQueued() throws Exception {
    deliver();
    client.until(webhook, "\"status\":\"retrying\"");
    assertThat(client.send("POST", "/api/auth/logout", "").statusCode()).isEqualTo(204);
    // An attempt that is under way ends; no other follows.
    Thread.sleep(1_000);
    int made = SIGNED.size();
    Thread.sleep(3_000);
    assertThat(SIGNED).hasSize(made);
    assertThat(made).isLessThan(7);
  }

  private String deliver() throws Exception {
    String body =
        "{\"webhook_url\":\"http://localhost:%d/in\",\"secret\":\"%s\"}"
            .formatted(receiver.getAddress().getPort(), SECRET);
    var queued = client.send("POST", webhook, body);
    assertThat(queued.statusCode()).describedAs(queued.body()).isEqualTo(202);
    return ServeClient.all(queued.body(), "\"delivery_id\":\"([^\"]+)").get(0);
  }
}

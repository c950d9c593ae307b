package com.invoiceparserpro.local.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoiceparserpro.local.packaging.Project;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The packages behind the local gateway, over HTTP, with a real Redis. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalServerIT {

  private static final String INVOICES = "/api/v2/invoices";
  private static final InetSocketAddress ANY_PORT =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

  private final LocalServer server = start(Map.of());
  private final HttpClient client = HttpClient.newHttpClient();

  /** The JDK's own cookie store would send it back as RFC 2965 has it, in quotes. */
  private String cookie = "";

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void servesASessionFromItsFirstInvoiceToLogout() throws Exception {
    cookie = "";
    assertThat(send("POST", "/api/auth/anonymous-session", "", "").statusCode()).isEqualTo(201);
    HttpResponse<String> parsed = upload(server, "application/pdf", Project.document());
    assertThat(parsed.statusCode()).isEqualTo(201);
    assertThat(parsed.body()).contains("\"stored\":true");
    String invoice = INVOICES + "/" + id(parsed.body());

    assertThat(send("GET", INVOICES, "", "").body()).contains(id(parsed.body()));
    assertThat(send("GET", invoice, "", "").statusCode()).isEqualTo(200);
    HttpResponse<String> corrected =
        send("PATCH", invoice + "/fields/vendor", "application/json", "{\"value\":\"Grünwald\"}");
    assertThat(corrected.statusCode()).isEqualTo(200);
    assertThat(corrected.body()).contains("\"vendor\":{\"value\":\"Grünwald\"");

    assertThat(send("DELETE", invoice, "", "").statusCode()).isEqualTo(204);
    assertThat(send("GET", invoice, "", "").statusCode()).isEqualTo(404);
    assertThat(send("POST", "/api/auth/logout", "", "").statusCode()).isEqualTo(204);
    assertThat(send("GET", invoice, "", "").statusCode()).isEqualTo(404);
  }

  @Test
  void takesAnUploadAsMultipart() throws Exception {
    byte[] head =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n"
            .getBytes(UTF_8);
    byte[] tail = "\r\n--x--\r\n".getBytes(UTF_8);
    byte[] document = Project.document();
    byte[] body = new byte[head.length + document.length + tail.length];
    System.arraycopy(head, 0, body, 0, head.length);
    System.arraycopy(document, 0, body, head.length, document.length);
    System.arraycopy(tail, 0, body, head.length + document.length, tail.length);

    HttpResponse<String> parsed = upload(server, "multipart/form-data; boundary=x", body);

    assertThat(parsed.statusCode()).isEqualTo(201);
    assertThat(parsed.body()).contains("\"file_name\":\"a.pdf\"");
  }

  @Test
  void answersAPreflightOfAnAllowedOrigin() throws Exception {
    HttpResponse<String> answer =
        client.send(
            request(server, INVOICES + "/parse")
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "http://localhost:3000")
                .header("Access-Control-Request-Method", "POST")
                .build(),
            BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
        .hasValue("http://localhost:3000");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).hasValue("true");
  }

  @Test
  void refusesWithProblemsWhatTheGatewayRefuses() throws Exception {
    HttpResponse<String> unknown = send("GET", "/nothing", "", "");
    HttpResponse<String> large = upload(server, "application/pdf", new byte[5_000_000]);
    HttpResponse<String> huge = upload(server, "application/pdf", new byte[11 << 20]);

    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(large.body()).contains("\"code\":\"too_large\"");
    assertThat(huge.statusCode()).isEqualTo(413);
  }

  @Test
  void keepsParsingWhenRedisIsDown() throws Exception {
    try (LocalServer without = start(Map.of("REDIS_URL", "redis://127.0.0.1:" + closedPort()))) {
      HttpResponse<String> parsed = upload(without, "application/pdf", Project.document());
      HttpResponse<String> session =
          send(without, "POST", "/api/auth/anonymous-session", "", BodyPublishers.noBody());

      assertThat(parsed.statusCode()).isEqualTo(201);
      assertThat(parsed.body()).contains("\"stored\":false");
      assertThat(session.statusCode()).isEqualTo(503);
      assertThat(session.headers().firstValue("Retry-After")).isPresent();
    }
  }

  @Test
  void refusesAPortThatIsTaken() {
    InetSocketAddress taken =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port());

    assertThatThrownBy(
            () ->
                LocalServer.start(
                    Project.ROOT, taken, Map.of("REDIS_URL", server.redis()), line -> {}))
        .isInstanceOf(BindException.class);
  }

  private static LocalServer start(Map<String, String> environment) {
    try {
      return LocalServer.start(Project.ROOT, ANY_PORT, environment, line -> {});
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> upload(LocalServer to, String type, byte[] body) throws Exception {
    return send(to, "POST", INVOICES + "/parse", type, BodyPublishers.ofByteArray(body));
  }

  private HttpResponse<String> send(String method, String path, String type, String body)
      throws Exception {
    return send(server, method, path, type, BodyPublishers.ofString(body));
  }

  private HttpResponse<String> send(
      LocalServer to, String method, String path, String type, HttpRequest.BodyPublisher body)
      throws Exception {
    HttpRequest.Builder request = request(to, path).method(method, body);
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
    response
        .headers()
        .firstValue("Set-Cookie")
        .ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
    return response;
  }

  private static HttpRequest.Builder request(LocalServer to, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + to.port() + path));
  }

  private static String id(String invoice) {
    Matcher matcher = Pattern.compile("\"invoice_id\":\"([^\"]+)\"").matcher(invoice);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private static int closedPort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}

package com.invoiceparserpro.local.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.local.packaging.Project;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The whole way with the project's own template: uploads by presigned links, notifications, workers
 * out of their packages, batches, files in the background, and their end with the session.
 */
class UploadsThroughServeIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String JSON = "application/json";

  private static LocalServer server;
  private static String cookie = "";

  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void start() throws Exception {
    String endpoint = System.getProperty("aws.endpoint", "");
    Map<String, String> environment = new HashMap<>();
    if (!endpoint.isEmpty()) {
      environment.put("AWS_ENDPOINT_URL", endpoint);
    }
    server =
        LocalServer.start(
            Project.ROOT,
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            environment,
            line -> {});
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Test
  void documentsGoInByLinksAndAFileComesOut() throws Exception {
    byte[] document = Project.document();
    int files = 12;
    HttpResponse<String> announced =
        send("POST", "/api/v2/uploads", announcement(files, document.length));
    assertThat(announced.statusCode()).isEqualTo(201);
    List<String> ids = all(announced.body(), "\"upload_id\":\"([^\"]+)");
    List<String> links = all(announced.body(), "\"url\":\"([^\"]+)");
    List<String> headers = all(announced.body(), "\"headers\":\\{([^}]+)}");

    HttpResponse<String> batch =
        send(
            "POST",
            "/api/v2/invoices/bulk",
            "{\"uploads\":[\"" + String.join("\",\"", ids) + "\"]}");
    assertThat(batch.statusCode()).isEqualTo(202);
    for (int i = 0; i < files; i++) {
      // Different bytes, or they would be one invoice.
      byte[] bytes = document.clone();
      bytes[bytes.length - 1] = (byte) ('a' + i);
      assertThat(put(links.get(i), headers.get(i), bytes)).isEqualTo(200);
    }
    String batchId = all(batch.body(), "\"batch_id\":\"([^\"]+)").get(0);
    String done = until("/api/v2/batches/" + batchId, "\"status\":\"done\"");
    assertThat(done).contains("\"parsed\":12,\"failed\":0");
    assertThat(
            all(send("GET", "/api/v2/invoices?limit=50", "").body(), "\"invoice_id\":\"([^\"]+)"))
        .hasSize(12);

    HttpResponse<String> ordered = send("POST", "/api/v2/exports", "{\"format\":\"csv\"}");
    assertThat(ordered.statusCode()).isEqualTo(202);
    String export = all(ordered.body(), "\"export_id\":\"([^\"]+)").get(0);
    String made = until("/api/v2/exports/" + export, "\"status\":\"(done|failed)\"");
    String link = all(made, "\"url\":\"([^\"]+)").get(0);
    HttpResponse<String> file = get(link);
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(all(file.body(), "(en-us-consultant|file-\\d+\\.pdf)")).isNotEmpty();

    assertThat(send("POST", "/api/auth/logout", "").statusCode()).isEqualTo(204);
    // S3 says of what is not there 403 to those who may not list it, and not every engine does.
    assertThat(get(link).statusCode()).isIn(403, 404);
    assertThat(send("GET", "/api/v2/batches/" + batchId, "").statusCode()).isEqualTo(404);
  }

  private static String announcement(int files, int size) {
    List<String> each = new ArrayList<>();
    for (int i = 0; i < files; i++) {
      each.add("{\"file_name\":\"file-%d.pdf\",\"size\":%d}".formatted(i, size));
    }
    return "{\"files\":[" + String.join(",", each) + "]}";
  }

  private String until(String path, String pattern) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    String body = "";
    while (Instant.now().isBefore(end)) {
      body = send("GET", path, "").body();
      if (Pattern.compile(pattern).matcher(body).find()) {
        return body;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("never came to its end: " + body);
  }

  private HttpResponse<String> send(String method, String path, String body) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    request.method(
        method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (!body.isEmpty()) {
      request.header("Content-Type", JSON);
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

  private int put(String link, String headers, byte[] content) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(link)).PUT(BodyPublishers.ofByteArray(content));
    Pattern.compile("\"([^\"]+)\":\"([^\"]+)\"")
        .matcher(headers)
        .results()
        .filter(header -> !header.group(1).equalsIgnoreCase("content-length"))
        .forEach(header -> request.header(header.group(1), header.group(2)));
    return client.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  private HttpResponse<String> get(String link) throws Exception {
    return client.send(HttpRequest.newBuilder(URI.create(link)).build(), BodyHandlers.ofString());
  }

  private static List<String> all(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
  }
}

package com.invoiceparserpro.local.serve;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A client of the whole service, with a session of its own. */
final class ServeClient {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String JSON = "application/json";

  private final LocalServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private String cookie = "";

  ServeClient(LocalServer server) {
    this.server = server;
  }

  /**
   * The project itself, on the engines of {@code -Daws.endpoint} and {@code -Dredis.url} if they
   * are given.
   */
  static LocalServer start(Map<String, String> more) throws Exception {
    Map<String, String> environment = new HashMap<>(more);
    put(environment, "AWS_ENDPOINT_URL", System.getProperty("aws.endpoint", ""));
    put(environment, "REDIS_URL", System.getProperty("redis.url", ""));
    return LocalServer.start(
        Project.ROOT,
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
        environment,
        line -> {});
  }

  String until(String path, String pattern) throws Exception {
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

  HttpResponse<String> send(String method, String path, String body) throws Exception {
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
    keepCookie(response);
    return response;
  }

  private void keepCookie(HttpResponse<String> response) {
    response
        .headers()
        .firstValue("Set-Cookie")
        .ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
  }

  private static void put(Map<String, String> environment, String name, String value) {
    if (!value.isEmpty()) {
      environment.put(name, value);
    }
  }

  /** Has a sample invoice read into the session. */
  HttpResponse<String> parse() throws Exception {
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + server.port() + "/api/v2/invoices/parse"))
                .header("Content-Type", "application/pdf")
                .POST(BodyPublishers.ofByteArray(Project.document()))
                .build(),
            BodyHandlers.ofString());
    keepCookie(response);
    return response;
  }

  int put(String link, String headers, byte[] content) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(link)).PUT(BodyPublishers.ofByteArray(content));
    Pattern.compile("\"([^\"]+)\":\"([^\"]+)\"")
        .matcher(headers)
        .results()
        .filter(header -> !header.group(1).equalsIgnoreCase("content-length"))
        .forEach(header -> request.header(header.group(1), header.group(2)));
    return client.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  HttpResponse<String> get(String link) throws Exception {
    return client.send(HttpRequest.newBuilder(URI.create(link)).build(), BodyHandlers.ofString());
  }

  static List<String> all(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
  }
}

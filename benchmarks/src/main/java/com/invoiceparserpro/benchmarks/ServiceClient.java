package com.invoiceparserpro.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A client of a running service with a session of its own. It asks again while the service does not
 * answer: that may be killed and started again meanwhile.
 */
final class ServiceClient {

  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration DOWN = Duration.ofMinutes(2);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final URI service;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private volatile String cookie = "";

  ServiceClient(URI service) {
    this.service = service;
  }

  String post(String path, Map<String, String> headers, String type, byte[] body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(service.resolve(path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    return send(request);
  }

  String get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(service.resolve(path)));
  }

  /** Sends a file to a link, and returns the status. */
  int put(String link, Map<String, String> headers, byte[] file)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(link)).PUT(BodyPublishers.ofByteArray(file));
    headers.forEach(request::header);
    return client.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    long end = System.nanoTime() + DOWN.toNanos();
    request.timeout(PATIENCE);
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    while (true) {
      try {
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() < 300) {
          response
              .headers()
              .firstValue("Set-Cookie")
              .ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
          return response.body();
        }
        if (response.statusCode() < 500 || System.nanoTime() > end) {
          throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
      } catch (IOException e) {
        if (System.nanoTime() > end) {
          throw e;
        }
      }
      Thread.sleep(POLL.toMillis());
    }
  }

  /** The first group of the first match. */
  static String one(String text, String pattern) {
    List<String> found = all(text, pattern);
    if (found.isEmpty()) {
      throw new IllegalStateException("not in the answer: " + pattern);
    }
    return found.get(0);
  }

  /** The first group of every match. */
  static List<String> all(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
  }
}

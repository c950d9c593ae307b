package com.invoiceparserpro.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Proxy events as API Gateway sends them. */
final class Events {

  private Events() {}

  static Request request(String method, Map<String, String> headers) {
    return request(method, headers, null, false);
  }

  static Request binary(String contentType, byte[] body) {
    Map<String, String> headers = Map.of("Content-Type", contentType);
    return request("POST", headers, Base64.getEncoder().encodeToString(body), true);
  }

  static Request json(String body) {
    return request("PATCH", Map.of("content-type", "application/json; charset=utf-8"), body, false);
  }

  static Request request(
      String method, Map<String, String> headers, @Nullable String body, boolean base64) {
    String event = event(method, headers, body, base64);
    return new Request(
        ProxyEventReader.read(new ByteArrayInputStream(event.getBytes(UTF_8))),
        "request-1",
        new FailureLog(null),
        () -> 1000);
  }

  static String event(
      String method, Map<String, String> headers, @Nullable String body, boolean base64) {
    Map<String, String> multiple = new LinkedHashMap<>();
    headers.forEach((name, value) -> multiple.put(name, "[" + quoted(value) + "]"));
    return """
        {"resource":"/x","path":"/x","httpMethod":"%s","multiValueHeaders":{%s},"headers":null,
        "requestContext":{"requestId":"request-1","identity":{"sourceIp":"127.0.0.1"},
        "authorizer":{"deep":[1,{"x":null}]}},"stageVariables":null,
        "body":%s,"isBase64Encoded":%s}"""
        .formatted(
            method,
            multiple.entrySet().stream()
                .map(e -> quoted(e.getKey()) + ":" + e.getValue())
                .collect(Collectors.joining(",")),
            body == null ? "null" : quoted(body),
            base64);
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\r", "\\r").replace("\n", "\\n")
        + '"';
  }
}

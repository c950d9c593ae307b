package com.invoiceparserpro.http;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** A response: status, headers, body. Immutable. */
public final class Response {

  private final int status;
  private final Map<String, List<String>> headers;
  private final byte[] body;
  private final boolean binary;

  private Response(int status, Map<String, List<String>> headers, byte[] body, boolean binary) {
    this.binary = binary;
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /** A response without a body. */
  public static Response empty(int status) {
    return new Response(status, Map.of(), new byte[0], false);
  }

  /** A response whose body is the one JSON object that {@code members} writes the inside of. */
  public static Response json(int status, Consumer<JsonGenerator> members) {
    return new Response(status, Map.of(), object(members), false)
        .withHeader("Content-Type", "application/json");
  }

  /**
   * A file to download.
   *
   * @param content not copied
   * @param binary whether it is no text; then the gateway wants base64
   */
  public static Response file(String mediaType, String fileName, byte[] content, boolean binary) {
    return new Response(200, Map.of(), content, binary)
        .withHeader("Content-Type", mediaType)
        .withHeader("Content-Disposition", FileName.disposition(fileName));
  }

  static Response problem(Problem problem, Request request) {
    byte[] body =
        object(
            json -> {
              problem.writeMembers(json);
              json.writeStringProperty("instance", request.path());
              json.writeStringProperty("request_id", request.id());
            });
    Response response =
        new Response(problem.status(), Map.of(), body, false)
            .withHeader("Content-Type", "application/problem+json");
    for (Map.Entry<String, String> header : problem.headers().entrySet()) {
      response = response.withHeader(header.getKey(), header.getValue());
    }
    return response;
  }

  private static byte[] object(Consumer<JsonGenerator> members) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      members.accept(json);
      json.writeEndObject();
    }
    return out.toByteArray();
  }

  /** With one more value of the header {@code name}. */
  public Response withHeader(String name, String value) {
    Map<String, List<String>> more = new LinkedHashMap<>(headers);
    List<String> values = new ArrayList<>(more.getOrDefault(name, List.of()));
    values.add(value);
    more.put(name, List.copyOf(values));
    return new Response(status, more, body, binary);
  }

  Response withDefaultHeader(String name, String value) {
    return headers.containsKey(name) ? this : withHeader(name, value);
  }

  Response withoutBody() {
    return new Response(status, headers, new byte[0], binary);
  }

  public int status() {
    return status;
  }

  public Map<String, List<String>> headers() {
    return headers;
  }

  boolean isBinary() {
    return binary;
  }

  public byte[] body() {
    return body.clone();
  }
}

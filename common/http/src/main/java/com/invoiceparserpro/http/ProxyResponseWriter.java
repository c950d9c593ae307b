package com.invoiceparserpro.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/** Writes API Gateway's proxy response. Every body the API has so far is text. */
final class ProxyResponseWriter {

  private ProxyResponseWriter() {}

  static void write(Response response, OutputStream out) {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeNumberProperty("statusCode", response.status());
      json.writeObjectPropertyStart("multiValueHeaders");
      response
          .headers()
          .forEach(
              (name, values) -> {
                json.writeArrayPropertyStart(name);
                values.forEach(json::writeString);
                json.writeEndArray();
              });
      json.writeEndObject();
      json.writeStringProperty("body", new String(response.body(), UTF_8));
      json.writeBooleanProperty("isBase64Encoded", false);
      json.writeEndObject();
    }
  }
}

package com.invoiceparserpro.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.util.Base64;
import tools.jackson.core.JsonGenerator;

/** Writes API Gateway's proxy response; what is no text as base64. */
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
      byte[] body = response.body();
      json.writeStringProperty(
          "body",
          response.isBinary() ? Base64.getEncoder().encodeToString(body) : new String(body, UTF_8));
      json.writeBooleanProperty("isBase64Encoded", response.isBinary());
      json.writeEndObject();
    }
  }
}

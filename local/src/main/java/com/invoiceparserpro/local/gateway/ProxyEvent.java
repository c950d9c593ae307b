package com.invoiceparserpro.local.gateway;

import com.invoiceparserpro.local.template.Template;
import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the Lambda proxy integration's event, version 1.0. The address has no stage in front, as
 * behind a custom domain name.
 */
final class ProxyEvent {

  private static final JsonFactory JSON = new JsonFactory();

  private static final DateTimeFormatter REQUEST_TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Template template;

  ProxyEvent(Template template) {
    this.template = template;
  }

  byte[] write(GatewayRequest request, Router.Match match, String requestId, Instant now) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(request.body().length * 4 / 3 + 2048);
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartObject();
      json.writeStringProperty("resource", match.resource());
      json.writeStringProperty("path", request.path());
      json.writeStringProperty("httpMethod", request.method());
      lists(json, "headers", "multiValueHeaders", request.headers());
      lists(
          json, "queryStringParameters", "multiValueQueryStringParameters", query(request.query()));
      single(json, "pathParameters", match.parameters());
      json.writeNullProperty("stageVariables");
      context(json, request, match, requestId, now);
      body(json, request);
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private void context(
      JsonGenerator json,
      GatewayRequest request,
      Router.Match match,
      String requestId,
      Instant now) {
    json.writeObjectPropertyStart("requestContext");
    json.writeStringProperty("accountId", "000000000000");
    json.writeStringProperty("apiId", "local");
    json.writeStringProperty("domainName", request.header("Host").orElse("localhost"));
    json.writeStringProperty("extendedRequestId", requestId);
    json.writeStringProperty("httpMethod", request.method());
    json.writeObjectPropertyStart("identity");
    json.writeStringProperty("sourceIp", request.sourceIp());
    json.writeStringProperty("userAgent", request.header("User-Agent").orElse(""));
    json.writeEndObject();
    json.writeStringProperty("path", request.path());
    json.writeStringProperty("protocol", "HTTP/1.1");
    json.writeStringProperty("requestId", requestId);
    json.writeStringProperty("requestTime", REQUEST_TIME.format(now));
    json.writeNumberProperty("requestTimeEpoch", now.toEpochMilli());
    json.writeStringProperty("resourceId", "local");
    json.writeStringProperty("resourcePath", match.resource());
    json.writeStringProperty("stage", template.stage());
    json.writeEndObject();
  }

  /** Text that is not UTF-8 is spoiled on the way, as it is by API Gateway. */
  private void body(JsonGenerator json, GatewayRequest request) {
    boolean binary =
        request.mediaType("Content-Type").filter(template.binaryMediaTypes()::contains).isPresent();
    if (request.body().length == 0) {
      json.writeNullProperty("body");
    } else if (binary) {
      json.writeBinaryProperty("body", request.body());
    } else {
      json.writeStringProperty("body", new String(request.body(), StandardCharsets.UTF_8));
    }
    json.writeBooleanProperty("isBase64Encoded", binary && request.body().length > 0);
  }

  /** Both forms of a multi-value map; the single-value form has the last value. */
  private static void lists(
      JsonGenerator json, String name, String multiName, Map<String, List<String>> values) {
    Map<String, String> last = new LinkedHashMap<>();
    values.forEach((key, all) -> last.put(key, all.get(all.size() - 1)));
    single(json, name, last);
    if (values.isEmpty()) {
      json.writeNullProperty(multiName);
      return;
    }
    json.writeObjectPropertyStart(multiName);
    values.forEach(
        (key, all) -> {
          json.writeArrayPropertyStart(key);
          all.forEach(json::writeString);
          json.writeEndArray();
        });
    json.writeEndObject();
  }

  private static void single(JsonGenerator json, String name, Map<String, String> values) {
    if (values.isEmpty()) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    values.forEach(json::writeStringProperty);
    json.writeEndObject();
  }

  private static Map<String, List<String>> query(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : query.split("&", -1)) {
      if (!pair.isEmpty()) {
        String[] parts = pair.split("=", 2);
        parameters
            .computeIfAbsent(decode(parts[0]), name -> new ArrayList<>())
            .add(parts.length == 1 ? "" : decode(parts[1]));
      }
    }
    return parameters;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}

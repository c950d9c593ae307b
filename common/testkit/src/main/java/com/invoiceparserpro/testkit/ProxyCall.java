package com.invoiceparserpro.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A call of a handler with the proxy event that API Gateway would send. */
public final class ProxyCall {

  private final String method;
  private final String path;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final Map<String, String> pathParameters = new LinkedHashMap<>();
  private final Map<String, String> query = new LinkedHashMap<>();
  private @Nullable String body;
  private boolean base64;

  private ProxyCall(String method, String path) {
    this.method = method;
    this.path = path;
  }

  public static ProxyCall of(String method, String path) {
    return new ProxyCall(method, path);
  }

  public ProxyCall header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** With the cookie that an earlier answer set, if any. */
  public ProxyCall cookie(@Nullable String cookie) {
    return cookie == null ? this : header("Cookie", cookie);
  }

  public ProxyCall pathParameter(String name, String value) {
    pathParameters.put(name, value);
    return this;
  }

  public ProxyCall query(String name, String value) {
    query.put(name, value);
    return this;
  }

  /** A body of a type that the gateway passes on as it is. */
  public ProxyCall text(String contentType, String text) {
    body = text;
    base64 = false;
    return header("Content-Type", contentType);
  }

  /** A body of a type that the gateway passes on as base64. */
  public ProxyCall binary(String contentType, byte[] bytes) {
    return encoded(contentType, Base64.getEncoder().encodeToString(bytes));
  }

  /** A body marked as base64, whatever it is. */
  public ProxyCall encoded(String contentType, String encoded) {
    body = encoded;
    base64 = true;
    return header("Content-Type", contentType);
  }

  /** A form with one file. */
  public ProxyCall file(String part, String fileName, byte[] content) {
    return files(part, Map.of(fileName, content));
  }

  /** A form with files by their names, all as parts of one name. */
  public ProxyCall files(String part, Map<String, byte[]> files) {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    files.forEach(
        (fileName, content) -> {
          form.writeBytes(
              """
              --sample\r
              Content-Disposition: form-data; name="%s"; filename="%s"\r
              \r
              """
                  .formatted(part, fileName)
                  .getBytes(UTF_8));
          form.writeBytes(content);
          form.writeBytes("\r\n".getBytes(UTF_8));
        });
    form.writeBytes("--sample--\r\n".getBytes(UTF_8));
    return binary("multipart/form-data; boundary=sample", form.toByteArray());
  }

  /** The handler's answer. */
  public ProxyAnswer to(RequestStreamHandler handler) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      handler.handleRequest(new ByteArrayInputStream(event()), out, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ProxyAnswer.read(out.toByteArray());
  }

  /** The event. */
  public byte[] event() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("resource", path);
      json.writeStringProperty("path", path);
      json.writeStringProperty("httpMethod", method);
      members(json, "headers", headers);
      members(json, "queryStringParameters", query);
      members(json, "pathParameters", pathParameters);
      json.writeNullProperty("stageVariables");
      json.writeObjectPropertyStart("requestContext");
      json.writeStringProperty("requestId", "request-1");
      json.writeStringProperty("stage", "api");
      json.writeEndObject();
      json.writeStringProperty("body", body);
      json.writeBooleanProperty("isBase64Encoded", base64);
      json.writeEndObject();
    }
    return out.toByteArray();
  }

  private static void members(JsonGenerator json, String name, Map<String, String> members) {
    json.writeObjectPropertyStart(name);
    members.forEach(json::writeStringProperty);
    json.writeEndObject();
  }
}

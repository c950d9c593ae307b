package com.invoiceparserpro.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** A request as API Gateway's proxy event (payload version 1) carries it. */
public final class Request {

  private final APIGatewayProxyRequestEvent event;
  private final Headers headers;
  private final String id;
  private final FailureLog log;
  private final LongSupplier millisLeft;

  /**
   * @param millisLeft until the function is ended
   */
  Request(APIGatewayProxyRequestEvent event, String id, FailureLog log, LongSupplier millisLeft) {
    this.event = event;
    this.log = log;
    this.millisLeft = millisLeft;
    this.headers = new Headers(event.getHeaders(), event.getMultiValueHeaders());
    this.id = id;
  }

  /** The time until the function is ended, answered or not. */
  public Duration timeLeft() {
    return Duration.ofMillis(Math.max(0, millisLeft.getAsLong()));
  }

  /** The request id that the gateway gave. */
  public String id() {
    return id;
  }

  /**
   * Says in the log that something failed which the answer does not depend on; its class alone,
   * never its message.
   */
  public void report(Throwable failure) {
    log.foreseen(id, failure);
  }

  FailureLog log() {
    return log;
  }

  public String method() {
    String method = event.getHttpMethod();
    return method == null ? "" : method.toUpperCase(Locale.ROOT);
  }

  public String path() {
    String path = event.getPath();
    return path == null ? "/" : path;
  }

  public Optional<String> header(String name) {
    return headers.last(name);
  }

  /** Every value of a header that may come more than once. */
  public List<String> headers(String name) {
    return headers.all(name);
  }

  /** The media type of the body in lower case and without parameters; empty if none is stated. */
  public String mediaType() {
    String contentType = header("Content-Type").orElse("");
    int end = contentType.indexOf(';');
    return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /**
   * A parameter of the route.
   *
   * @throws IllegalStateException if the route has no such parameter
   */
  public String pathParameter(String name) {
    Map<String, String> parameters = event.getPathParameters();
    String value = parameters == null ? null : parameters.get(name);
    if (value == null) {
      throw new IllegalStateException("the route has no parameter " + name);
    }
    return value;
  }

  /** The last value of a query parameter. */
  public Optional<String> query(String name) {
    Map<String, List<String>> multiple = event.getMultiValueQueryStringParameters();
    List<String> all = multiple == null ? null : multiple.get(name);
    if (all != null && !all.isEmpty()) {
      return Optional.of(all.get(all.size() - 1));
    }
    Map<String, String> single = event.getQueryStringParameters();
    return Optional.ofNullable(single == null ? null : single.get(name));
  }

  /**
   * The body's bytes; empty if there is none.
   *
   * @throws ProblemException if there are more than {@code maxBytes}, or the gateway's base64 is
   *     broken
   */
  public byte[] body(long maxBytes) {
    String body = event.getBody();
    if (body == null || body.isEmpty()) {
      return new byte[0];
    }
    if (!Boolean.TRUE.equals(event.getIsBase64Encoded())) {
      return bounded(body.getBytes(UTF_8), maxBytes);
    }
    // Before decoding: a body far beyond the limit is not worth the memory.
    if (body.length() / 4 * 3L - 2 > maxBytes) {
      throw tooLarge(maxBytes);
    }
    try {
      return bounded(Base64.getDecoder().decode(body), maxBytes);
    } catch (IllegalArgumentException e) {
      throw Problem.of(400, "invalid_base64", "The body is marked as base64 and is not.")
          .exception();
    }
  }

  private static byte[] bounded(byte[] body, long maxBytes) {
    if (body.length > maxBytes) {
      throw tooLarge(maxBytes);
    }
    return body;
  }

  private static ProblemException tooLarge(long maxBytes) {
    return Problem.of(
            413, "too_large", "The body has more than the %d bytes allowed.".formatted(maxBytes))
        .exception();
  }
}

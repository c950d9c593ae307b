package com.invoiceparserpro.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * An error as the client sees it (RFC 9457).
 *
 * @param code stable, for programs, e.g. {@code no_file}
 * @param detail for people: what went wrong and the way out; never content of a document
 * @param headers to send with it, e.g. {@code Retry-After}
 */
public record Problem(
    int status, String code, String detail, List<FieldError> errors, Map<String, String> headers) {

  public Problem {
    errors = List.copyOf(errors);
    headers = Map.copyOf(headers);
  }

  public static Problem of(int status, String code, String detail) {
    return new Problem(status, code, detail, List.of(), Map.of());
  }

  /** A 400 about one member of the request. */
  public static Problem badMember(String code, String field, String message) {
    return new Problem(400, code, message, List.of(new FieldError(field, message)), Map.of());
  }

  public Problem withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Problem(status, code, detail, errors, more);
  }

  /** With more said in the detail. */
  public Problem withHint(String more) {
    return new Problem(status, code, detail + " " + more, errors, headers);
  }

  /** The problem type as a URI. */
  public String type() {
    return "urn:problem-type:" + code;
  }

  /** The code in words. */
  public String title() {
    String words = code.replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** Writes it as members of an object, all but what belongs to one response alone. */
  public void writeMembers(JsonGenerator json) {
    json.writeStringProperty("type", type());
    json.writeStringProperty("title", title());
    json.writeNumberProperty("status", status);
    json.writeStringProperty("detail", detail);
    json.writeStringProperty("code", code);
    json.writeArrayPropertyStart("errors");
    for (FieldError error : errors) {
      json.writeStartObject();
      json.writeStringProperty("field", error.field());
      json.writeStringProperty("message", error.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  public ProblemException exception() {
    return new ProblemException(this);
  }
}

package com.invoiceparserpro.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A JSON object that a client sent: flat, small, and of the members that the endpoint names. */
public final class JsonObject {

  private static final int MAX_BYTES = 16 << 10;

  private final Map<String, Value> members;

  private JsonObject(Map<String, Value> members) {
    this.members = members;
  }

  /**
   * The request's body.
   *
   * @param allowed the members it may have
   * @throws ProblemException if it is not declared as JSON, is no JSON object, or has other
   *     members, a member twice, or anything after the object
   */
  public static JsonObject read(Request request, String... allowed) {
    if (!request.mediaType().equals("application/json")) {
      throw Problem.of(415, "unsupported_media_type", "Send the body as application/json.")
          .exception();
    }
    byte[] body = request.body(MAX_BYTES);
    Map<String, Value> members = new LinkedHashMap<>();
    try (JsonParser json = Json.fromClient(body)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw malformed();
      }
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        if (!List.of(allowed).contains(name)) {
          throw Problem.badMember(
                  "unknown_member",
                  bounded(name),
                  "Unknown member; allowed: %s.".formatted(String.join(", ", allowed)))
              .exception();
        }
        members.put(name, value(json));
      }
      if (json.nextToken() != null) {
        throw malformed();
      }
    } catch (JacksonException e) {
      throw malformed();
    }
    return new JsonObject(members);
  }

  /** Whether the object has the member, be it null. */
  public boolean has(String name) {
    return members.containsKey(name);
  }

  /**
   * What {@code name} holds as text, a number as it was written; empty for null.
   *
   * @throws ProblemException if it is missing, or neither a string, a number nor null
   */
  public Optional<String> stringOrNumber(String name) {
    Value value = members.get(name);
    if (value == null) {
      throw Problem.badMember(
              "missing_member", name, "The member \"%s\" is missing.".formatted(name))
          .exception();
    }
    return switch (value.token()) {
      case VALUE_NULL -> Optional.empty();
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(value.text());
      default ->
          throw Problem.badMember(
                  "wrong_type",
                  name,
                  "The member \"%s\" must be a string, a number or null.".formatted(name))
              .exception();
    };
  }

  private static Value value(JsonParser json) {
    JsonToken token = json.nextToken();
    if (token == null) {
      throw malformed();
    }
    String text = token.isScalarValue() ? json.getString() : "";
    json.skipChildren();
    return new Value(token, text);
  }

  private static String bounded(String name) {
    return name.length() <= 64 ? name : name.substring(0, 64);
  }

  private static ProblemException malformed() {
    return Problem.of(400, "malformed_json", "The body is not one well-formed JSON object.")
        .exception();
  }

  private record Value(JsonToken token, String text) {}
}

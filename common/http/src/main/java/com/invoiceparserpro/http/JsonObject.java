package com.invoiceparserpro.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A JSON object that a client sent: small, and of the members that the endpoint names. */
public final class JsonObject {

  private static final int MAX_BYTES = 16 << 10;

  private final String place;
  private final Map<String, Value> members;

  private JsonObject(String place, Map<String, Value> members) {
    this.place = place;
    this.members = members;
  }

  /** As {@link #read(Request, int, String...)}, of at most 16 KiB. */
  public static JsonObject read(Request request, String... allowed) {
    return read(request, MAX_BYTES, allowed);
  }

  /**
   * The request's body.
   *
   * @param allowed the members it may have
   * @throws ProblemException if it is not declared as JSON, is no JSON object, or has other
   *     members, a member twice, or anything after the object
   */
  public static JsonObject read(Request request, int maxBytes, String... allowed) {
    if (!request.mediaType().equals("application/json")) {
      throw Problem.of(415, "unsupported_media_type", "Send the body as application/json.")
          .exception();
    }
    byte[] body = request.body(maxBytes);
    try (JsonParser json = Json.fromClient(body)) {
      json.nextToken();
      Value value = value(json);
      if (value.token() != JsonToken.START_OBJECT || json.nextToken() != null) {
        throw malformed();
      }
      return object("", value, allowed);
    } catch (JacksonException e) {
      throw malformed();
    }
  }

  private static JsonObject object(String place, Value value, String... allowed) {
    for (String name : value.members().keySet()) {
      if (!List.of(allowed).contains(name)) {
        throw Problem.badMember(
                "unknown_member",
                place + bounded(name),
                "Unknown member; allowed: %s.".formatted(String.join(", ", allowed)))
            .exception();
      }
    }
    return new JsonObject(place, value.members());
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
    Value value = required(name);
    return switch (value.token()) {
      case VALUE_NULL -> Optional.empty();
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(value.text());
      default -> throw wrongType(name, "a string, a number or null");
    };
  }

  /**
   * The string that {@code name} holds; empty if it is missing or null.
   *
   * @throws ProblemException if it is anything else
   */
  public Optional<String> string(String name) {
    Value value = members.get(name);
    if (value == null || value.token() == JsonToken.VALUE_NULL) {
      return Optional.empty();
    }
    if (value.token() != JsonToken.VALUE_STRING) {
      throw wrongType(name, "a string");
    }
    return Optional.of(value.text());
  }

  /**
   * The whole number that {@code name} holds.
   *
   * @throws ProblemException if it is missing, or anything but a whole number in {@code min..max}
   */
  public long wholeNumber(String name, long min, long max) {
    Value value = required(name);
    try {
      long number = Long.parseLong(value.text());
      if (value.token() == JsonToken.VALUE_NUMBER_INT && number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Reported below, with the range.
    }
    throw wrongType(name, "a whole number from %d to %d".formatted(min, max));
  }

  /**
   * The strings that {@code name} holds.
   *
   * @throws ProblemException if it is missing, or anything but an array of strings
   */
  public List<String> strings(String name) {
    List<String> strings = new ArrayList<>();
    for (Value element : array(name, "strings")) {
      if (element.token() != JsonToken.VALUE_STRING) {
        throw wrongType(name, "an array of strings");
      }
      strings.add(element.text());
    }
    return strings;
  }

  /**
   * The objects that {@code name} holds.
   *
   * @param allowed the members that each may have
   * @throws ProblemException if it is missing, or anything but an array of such objects
   */
  public List<JsonObject> objects(String name, String... allowed) {
    List<JsonObject> objects = new ArrayList<>();
    for (Value element : array(name, "objects")) {
      if (element.token() != JsonToken.START_OBJECT) {
        throw wrongType(name, "an array of objects");
      }
      objects.add(object("%s%s[%d].".formatted(place, name, objects.size()), element, allowed));
    }
    return objects;
  }

  /** The member as errors name it, e.g. {@code files[2].size}. */
  public String path(String name) {
    return place + name;
  }

  private List<Value> array(String name, String of) {
    Value value = required(name);
    if (value.token() != JsonToken.START_ARRAY) {
      throw wrongType(name, "an array of " + of);
    }
    return value.elements();
  }

  private Value required(String name) {
    Value value = members.get(name);
    if (value == null) {
      throw Problem.badMember(
              "missing_member", path(name), "The member \"%s\" is missing.".formatted(path(name)))
          .exception();
    }
    return value;
  }

  private ProblemException wrongType(String name, String type) {
    return Problem.badMember(
            "wrong_type", path(name), "The member \"%s\" must be %s.".formatted(path(name), type))
        .exception();
  }

  /** The value that the parser stands before the end of; its depth is bounded by the parser. */
  private static Value value(JsonParser json) {
    JsonToken token = json.currentToken();
    if (token == null) {
      throw malformed();
    }
    List<Value> elements = new ArrayList<>();
    Map<String, Value> members = new LinkedHashMap<>();
    if (token == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        elements.add(value(json));
      }
    } else if (token == JsonToken.START_OBJECT) {
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        json.nextToken();
        members.put(name, value(json));
      }
    }
    return new Value(token, token.isScalarValue() ? json.getString() : "", elements, members);
  }

  private static String bounded(String name) {
    return name.length() <= 64 ? name : name.substring(0, 64);
  }

  private static ProblemException malformed() {
    return Problem.of(400, "malformed_json", "The body is not one well-formed JSON object.")
        .exception();
  }

  private record Value(
      JsonToken token, String text, List<Value> elements, Map<String, Value> members) {}
}

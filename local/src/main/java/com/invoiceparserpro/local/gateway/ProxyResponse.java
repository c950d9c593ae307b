package com.invoiceparserpro.local.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A function's answer in the format of the Lambda proxy integration.
 *
 * @param headers of both forms, merged; names in any case
 */
record ProxyResponse(
    int statusCode, Map<String, List<String>> headers, String body, boolean isBase64Encoded) {

  /** An answer that is not in this format. */
  static final class MalformedException extends Exception {

    private static final long serialVersionUID = 1;

    MalformedException(String message) {
      super("Malformed Lambda proxy response: " + message);
    }
  }

  private static final JsonFactory JSON = new JsonFactory();

  static ProxyResponse read(byte[] answer) throws MalformedException {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), answer)) {
      return read(json);
    } catch (JacksonException e) {
      throw new MalformedException(e.getOriginalMessage());
    }
  }

  private static ProxyResponse read(JsonParser json) throws MalformedException {
    require(json.nextToken() == JsonToken.START_OBJECT, "not an object");
    int status = 0;
    Map<String, List<String>> single = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Map<String, List<String>> multiple = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    String body = "";
    boolean base64 = false;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      switch (name) {
        case "statusCode" -> {
          require(value == JsonToken.VALUE_NUMBER_INT, "statusCode is not a number");
          status = json.getIntValue();
        }
        case "headers" -> headers(json, value, single);
        case "multiValueHeaders" -> headers(json, value, multiple);
        case "body" -> {
          boolean text = value == JsonToken.VALUE_STRING;
          require(text || value == JsonToken.VALUE_NULL, "body is not a string");
          body = text ? json.getString() : "";
        }
        case "isBase64Encoded" -> base64 = value == JsonToken.VALUE_TRUE;
        default -> throw new MalformedException("unknown member " + name);
      }
    }
    require(status >= 100 && status <= 599, "no valid statusCode");
    single.forEach(multiple::putIfAbsent);
    return new ProxyResponse(status, multiple, body, base64);
  }

  private static void headers(JsonParser json, JsonToken start, Map<String, List<String>> headers)
      throws MalformedException {
    if (start == JsonToken.VALUE_NULL) {
      return;
    }
    require(start == JsonToken.START_OBJECT, "headers is not an object");
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      List<String> values = headers.computeIfAbsent(json.currentName(), name -> new ArrayList<>());
      if (json.nextToken() == JsonToken.START_ARRAY) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          values.add(scalar(json));
        }
      } else {
        values.add(scalar(json));
      }
    }
  }

  private static String scalar(JsonParser json) throws MalformedException {
    require(json.currentToken().isScalarValue(), "a header's value is not a scalar");
    return json.getString();
  }

  private static void require(boolean condition, String otherwise) throws MalformedException {
    if (!condition) {
      throw new MalformedException(otherwise);
    }
  }
}

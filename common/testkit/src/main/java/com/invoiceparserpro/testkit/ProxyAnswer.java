package com.invoiceparserpro.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What a handler answered to the gateway. */
public record ProxyAnswer(int status, Map<String, List<String>> headers, String body) {

  static ProxyAnswer read(byte[] response) {
    int status = 0;
    Map<String, List<String>> headers = new LinkedHashMap<>();
    String body = "";
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), response)) {
      json.nextToken();
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        json.nextToken();
        switch (name) {
          case "statusCode" -> status = json.getIntValue();
          case "body" -> body = json.getString();
          case "multiValueHeaders" -> readHeaders(json, headers);
          default -> json.skipChildren();
        }
      }
    }
    return new ProxyAnswer(status, headers, body);
  }

  private static void readHeaders(JsonParser json, Map<String, List<String>> headers) {
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      List<String> values = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        values.add(json.getString());
      }
      headers.put(name, values);
    }
  }

  /** The first value of a header; null if it is not there. */
  public @Nullable String header(String name) {
    List<String> values = headers.get(name);
    return values == null ? null : values.get(0);
  }

  /** The cookie that the answer sets, as a request sends it back; null if it sets none. */
  public @Nullable String cookie() {
    String header = header("Set-Cookie");
    return header == null ? null : header.substring(0, header.indexOf(';'));
  }

  /** The value of the first member {@code name} of the body that is a string; null if none is. */
  public @Nullable String member(String name) {
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), body)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.VALUE_STRING && name.equals(json.currentName())) {
          return json.getString();
        }
      }
      return null;
    }
  }
}

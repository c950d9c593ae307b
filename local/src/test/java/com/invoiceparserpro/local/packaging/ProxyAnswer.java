package com.invoiceparserpro.local.packaging;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A function's answer.
 *
 * @param headers lower case, each with its last value
 */
record ProxyAnswer(int statusCode, Map<String, String> headers, String body) {

  static ProxyAnswer read(String json) {
    int status = 0;
    String body = "";
    Map<String, String> headers = new TreeMap<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (name.equals("statusCode")) {
          status = parser.getIntValue();
        } else if (name.equals("body") && value == JsonToken.VALUE_STRING) {
          body = parser.getString();
        } else if (value == JsonToken.START_OBJECT) {
          headers(parser, headers);
        }
      }
    }
    return new ProxyAnswer(status, headers, body);
  }

  private static void headers(JsonParser parser, Map<String, String> headers) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName().toLowerCase(Locale.ROOT);
      for (JsonToken value = parser.nextToken();
          value != JsonToken.END_ARRAY;
          value = parser.nextToken()) {
        if (value == JsonToken.VALUE_STRING) {
          headers.put(name, parser.getString());
        }
        if (!parser.streamReadContext().inArray()) {
          break;
        }
      }
    }
  }
}

package com.invoiceparserpro.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.ProxyRequestContext;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads API Gateway's REST proxy event, payload version 1. By hand, because the runtime's
 * reflective serializer costs three times as much at a cold start.
 */
final class ProxyEventReader {

  private final JsonParser json;

  private ProxyEventReader(JsonParser json) {
    this.json = json;
  }

  static APIGatewayProxyRequestEvent read(InputStream in) {
    try (JsonParser json = Json.event(in)) {
      return new ProxyEventReader(json).event();
    }
  }

  private APIGatewayProxyRequestEvent event() {
    APIGatewayProxyRequestEvent event = new APIGatewayProxyRequestEvent();
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new IllegalArgumentException("the event is not a JSON object");
    }
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      switch (name) {
        case "httpMethod" -> event.setHttpMethod(text());
        case "path" -> event.setPath(text());
        case "resource" -> event.setResource(text());
        case "headers" -> event.setHeaders(texts());
        case "multiValueHeaders" -> event.setMultiValueHeaders(lists());
        case "queryStringParameters" -> event.setQueryStringParameters(texts());
        case "multiValueQueryStringParameters" -> event.setMultiValueQueryStringParameters(lists());
        case "pathParameters" -> event.setPathParameters(texts());
        case "requestContext" -> event.setRequestContext(context());
        case "body" -> event.setBody(text());
        case "isBase64Encoded" ->
            event.setIsBase64Encoded(json.currentToken() == JsonToken.VALUE_TRUE);
        default -> json.skipChildren();
      }
    }
    return event;
  }

  private ProxyRequestContext context() {
    ProxyRequestContext context = new ProxyRequestContext();
    if (json.currentToken() == JsonToken.START_OBJECT) {
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        json.nextToken();
        switch (name) {
          case "requestId" -> context.setRequestId(text());
          case "stage" -> context.setStage(text());
          case "domainName" -> context.setDomainName(text());
          default -> json.skipChildren();
        }
      }
    }
    return context;
  }

  private @Nullable String text() {
    String text = json.getValueAsString();
    json.skipChildren();
    return text;
  }

  private @Nullable Map<String, String> texts() {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      return null;
    }
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      String text = text();
      if (text != null) {
        texts.put(name, text);
      }
    }
    return texts;
  }

  private @Nullable Map<String, List<String>> lists() {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      return null;
    }
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      List<String> list = new ArrayList<>();
      if (json.nextToken() == JsonToken.START_ARRAY) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          String text = text();
          if (text != null) {
            list.add(text);
          }
        }
      }
      lists.put(name, list);
    }
    return lists;
  }
}

package com.invoiceparserpro.queue;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Lambda's event of an SQS event source and the partial batch response to it (AWS Lambda Developer
 * Guide, "Using Lambda with Amazon SQS"). By hand, because the runtime's reflective serializer
 * costs three times as much at a cold start.
 */
final class QueueEvent {

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private QueueEvent() {}

  static List<QueueMessage> read(InputStream in) {
    List<QueueMessage> messages = new ArrayList<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("the event is not a JSON object");
      }
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        if (json.nextToken() == JsonToken.START_ARRAY && name.equals("Records")) {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            messages.add(message(json));
          }
        } else {
          json.skipChildren();
        }
      }
    }
    return messages;
  }

  private static QueueMessage message(JsonParser json) {
    String id = "";
    String receiptHandle = "";
    String body = "";
    int receiveCount = 1;
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      switch (name) {
        case "messageId" -> id = json.getString();
        case "receiptHandle" -> receiptHandle = json.getString();
        case "body" -> body = json.getString();
        case "attributes" -> receiveCount = receiveCount(json);
        default -> json.skipChildren();
      }
    }
    return new QueueMessage(id, receiptHandle, body, receiveCount);
  }

  private static int receiveCount(JsonParser json) {
    int count = 1;
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      if (name.equals("ApproximateReceiveCount")) {
        count = Integer.parseInt(json.getString());
      }
      json.skipChildren();
    }
    return count;
  }

  /** Answers with the messages that are to come again. */
  static void answer(List<String> failed, OutputStream out) {
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("batchItemFailures");
      for (String id : failed) {
        json.writeStartObject();
        json.writeStringProperty("itemIdentifier", id);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }
}

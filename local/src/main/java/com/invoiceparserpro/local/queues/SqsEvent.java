package com.invoiceparserpro.local.queues;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What Lambda tells a function of messages.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html">Using Lambda with
 *     Amazon SQS</a>
 */
final class SqsEvent {

  private static final JsonFactory JSON = new JsonFactory();

  private SqsEvent() {}

  static byte[] of(List<Message> messages, Queue queue, String region) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json =
        JSON.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("Records");
      for (Message message : messages) {
        record(json, message, queue, region);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void record(JsonGenerator json, Message message, Queue queue, String region) {
    json.writeStartObject();
    json.writeStringProperty("messageId", message.messageId());
    json.writeStringProperty("receiptHandle", message.receiptHandle());
    json.writeStringProperty("body", message.body());
    json.writeObjectPropertyStart("attributes");
    new TreeMap<>(message.attributesAsStrings()).forEach(json::writeStringProperty);
    json.writeEndObject();
    json.writeObjectPropertyStart("messageAttributes");
    for (Map.Entry<String, MessageAttributeValue> entry :
        new TreeMap<>(message.messageAttributes()).entrySet()) {
      json.writeName(entry.getKey());
      attribute(json, entry.getValue());
    }
    json.writeEndObject();
    json.writeStringProperty("md5OfBody", message.md5OfBody());
    text(json, "md5OfMessageAttributes", message.md5OfMessageAttributes());
    json.writeStringProperty("eventSource", "aws:sqs");
    json.writeStringProperty("eventSourceARN", queue.arn());
    json.writeStringProperty("awsRegion", region);
    json.writeEndObject();
  }

  private static void attribute(JsonGenerator json, MessageAttributeValue value) {
    json.writeStartObject();
    text(json, "stringValue", value.stringValue());
    if (value.binaryValue() != null) {
      json.writeName("binaryValue");
      json.writeBinary(value.binaryValue().asByteArray());
    }
    json.writeArrayPropertyStart("stringListValues");
    json.writeEndArray();
    json.writeArrayPropertyStart("binaryListValues");
    json.writeEndArray();
    json.writeStringProperty("dataType", value.dataType());
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }
}

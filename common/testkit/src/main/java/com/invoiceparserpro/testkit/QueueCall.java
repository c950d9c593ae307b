package com.invoiceparserpro.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A call of a worker with the event that Lambda makes of one message.
 *
 * @param receiveCount 1 for the first delivery
 */
public record QueueCall(String id, String receiptHandle, int receiveCount, String body) {

  /** A message that comes for the first time, under the id {@code m-1}. */
  public static QueueCall of(String body) {
    return new QueueCall("m-1", "r-1", 1, body);
  }

  /** The worker's answer: its partial batch response. */
  public String to(RequestStreamHandler worker) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    worker.handleRequest(new ByteArrayInputStream(event()), out, null);
    return out.toString(UTF_8);
  }

  private byte[] event() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("Records");
      json.writeStartObject();
      json.writeStringProperty("messageId", id);
      json.writeStringProperty("receiptHandle", receiptHandle);
      json.writeStringProperty("body", body);
      json.writeObjectPropertyStart("attributes");
      json.writeStringProperty("ApproximateReceiveCount", Integer.toString(receiveCount));
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toByteArray();
  }
}

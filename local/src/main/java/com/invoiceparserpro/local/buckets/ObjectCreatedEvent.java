package com.invoiceparserpro.local.buckets;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.invoiceparserpro.testkit.StoredObject;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What S3 tells of a new object.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">Event
 *     message structure</a>
 */
final class ObjectCreatedEvent {

  private static final JsonFactory JSON = new JsonFactory();

  private ObjectCreatedEvent() {}

  /**
   * The message's body.
   *
   * @param sequence grows from event to event of a key
   */
  static String of(StoredObject object, String region, Instant time, long sequence) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("Records");
      json.writeStartObject();
      json.writeStringProperty("eventVersion", "2.1");
      json.writeStringProperty("eventSource", "aws:s3");
      json.writeStringProperty("awsRegion", region);
      json.writeStringProperty("eventTime", time.toString());
      json.writeStringProperty("eventName", object.event());
      json.writeObjectPropertyStart("userIdentity");
      json.writeStringProperty("principalId", "local");
      json.writeEndObject();
      json.writeObjectPropertyStart("requestParameters");
      json.writeStringProperty("sourceIPAddress", "127.0.0.1");
      json.writeEndObject();
      json.writeObjectPropertyStart("responseElements");
      json.writeStringProperty("x-amz-request-id", hex(sequence));
      json.writeStringProperty("x-amz-id-2", "local");
      json.writeEndObject();
      json.writeObjectPropertyStart("s3");
      json.writeStringProperty("s3SchemaVersion", "1.0");
      json.writeStringProperty("configurationId", "local");
      bucket(json, object.bucket());
      object(json, object, sequence);
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void bucket(JsonGenerator json, String name) {
    json.writeObjectPropertyStart("bucket");
    json.writeStringProperty("name", name);
    json.writeObjectPropertyStart("ownerIdentity");
    json.writeStringProperty("principalId", "local");
    json.writeEndObject();
    json.writeStringProperty("arn", "arn:aws:s3:::" + name);
    json.writeEndObject();
  }

  private static void object(JsonGenerator json, StoredObject object, long sequence) {
    json.writeObjectPropertyStart("object");
    // As in a form: a space is a plus, a slash stays.
    json.writeStringProperty("key", URLEncoder.encode(object.key(), UTF_8).replace("%2F", "/"));
    json.writeNumberProperty("size", object.size());
    json.writeStringProperty("eTag", object.eTag());
    json.writeStringProperty("sequencer", hex(sequence));
    json.writeEndObject();
  }

  private static String hex(long number) {
    return String.format(Locale.ROOT, "%016X", number);
  }
}

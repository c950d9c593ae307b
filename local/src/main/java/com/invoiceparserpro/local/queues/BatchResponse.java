package com.invoiceparserpro.local.queues;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Which messages of a batch failed, as the function's answer has it: {@code
 * {"batchItemFailures":[{"itemIdentifier":"..."}]}}. An empty answer, object or list is a success.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html">Error
 *     handling for an SQS event source</a>
 */
final class BatchResponse {

  private static final JsonFactory JSON = new JsonFactory();

  private BatchResponse() {}

  /**
   * The ids of those that failed.
   *
   * @param known the ids of the batch
   * @return empty if the answer is malformed or names others: all failed then
   */
  static Optional<Set<String>> failed(byte[] answer, Set<String> known) {
    if (new String(answer, UTF_8).isBlank()) {
      return Optional.of(Set.of());
    }
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), answer)) {
      Optional<Set<String>> failed = root(parser);
      boolean more = failed.isPresent() && parser.nextToken() != null;
      return more ? Optional.empty() : failed.filter(known::containsAll);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Optional<Set<String>> root(JsonParser parser) {
    JsonToken start = parser.nextToken();
    if (start == JsonToken.VALUE_NULL) {
      return Optional.of(Set.of());
    }
    if (start != JsonToken.START_OBJECT) {
      return Optional.empty();
    }
    Set<String> failed = new HashSet<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean failures = parser.currentName().equals("batchItemFailures");
      JsonToken value = parser.nextToken();
      if (!failures) {
        parser.skipChildren();
      } else if (value != JsonToken.VALUE_NULL
          && (value != JsonToken.START_ARRAY || !items(parser, failed))) {
        return Optional.empty();
      }
    }
    return Optional.of(failed);
  }

  /** False if one of them is not named. */
  private static boolean items(JsonParser parser, Set<String> failed) {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        return false;
      }
      String id = "";
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean named = parser.currentName().equals("itemIdentifier");
        JsonToken value = parser.nextToken();
        if (named && value == JsonToken.VALUE_STRING) {
          id = parser.getString();
        }
        parser.skipChildren();
      }
      if (id.isEmpty()) {
        return false;
      }
      failed.add(id);
    }
    return true;
  }
}

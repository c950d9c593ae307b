package com.invoiceparserpro.local.template;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads queues, buckets and what connects them with functions. */
final class ResourceReader {

  // Those of SQS and Lambda.
  private static final int DEFAULT_VISIBILITY_SECONDS = 30;
  private static final int DEFAULT_RETENTION_SECONDS = 345_600;
  private static final int DEFAULT_BATCH_SIZE = 10;

  private final Intrinsics intrinsics;

  ResourceReader(Intrinsics intrinsics) {
    this.intrinsics = intrinsics;
  }

  QueueDefinition queue(String name, Map<?, ?> properties) {
    boolean fifo =
        text(properties, "FifoQueue").filter("true"::equals).isPresent()
            || text(properties, "QueueName").filter(q -> q.endsWith(".fifo")).isPresent();
    if (fifo) {
      throw new TemplateException(name + " is a FIFO queue; only standard queues run here.");
    }
    return new QueueDefinition(
        name,
        seconds(name, properties, "VisibilityTimeout", DEFAULT_VISIBILITY_SECONDS),
        seconds(name, properties, "MessageRetentionPeriod", DEFAULT_RETENTION_SECONDS),
        seconds(name, properties, "DelaySeconds", 0),
        properties.get("RedrivePolicy") instanceof Map<?, ?> policy ? redrive(name, policy) : null);
  }

  private QueueDefinition.Redrive redrive(String name, Map<?, ?> policy) {
    int count = number(name, policy, "maxReceiveCount", 0);
    if (count < 1 || count > 1000) {
      throw new TemplateException(name + ": maxReceiveCount must be from 1 to 1000.");
    }
    return new QueueDefinition.Redrive(resource(name, policy, "deadLetterTargetArn"), count);
  }

  BucketDefinition bucket(String name, Map<?, ?> properties) {
    List<BucketDefinition.Notification> notifications = new ArrayList<>();
    for (Map<?, ?> each :
        Yaml.mappings(
            Yaml.mapping(properties, "NotificationConfiguration"), "QueueConfigurations")) {
      notifications.add(
          new BucketDefinition.Notification(
              Yaml.text(name, each, "Event"),
              resource(name, each, "Queue"),
              rule(each, "prefix"),
              rule(each, "suffix")));
    }
    List<BucketDefinition.Cors> cors = new ArrayList<>();
    for (Map<?, ?> each :
        Yaml.mappings(Yaml.mapping(properties, "CorsConfiguration"), "CorsRules")) {
      cors.add(
          new BucketDefinition.Cors(
              Yaml.strings(each, "AllowedMethods"),
              Yaml.strings(each, "AllowedHeaders"),
              Yaml.strings(each, "ExposedHeaders")));
    }
    return new BucketDefinition(name, notifications, cors);
  }

  private String rule(Map<?, ?> notification, String name) {
    return Yaml.mappings(Yaml.mapping(notification, "Filter", "S3Key"), "Rules").stream()
        .filter(rule -> text(rule, "Name").filter(name::equalsIgnoreCase).isPresent())
        .findFirst()
        .flatMap(rule -> text(rule, "Value"))
        .orElse("");
  }

  /** The queues of a function's events. */
  List<QueueSource> sources(String function, Map<?, ?> events) {
    List<QueueSource> sources = new ArrayList<>();
    for (Object event : events.values()) {
      if (event instanceof Map<?, ?> map && "SQS".equals(map.get("Type"))) {
        Map<?, ?> properties = Yaml.mapping(map, "Properties");
        if (properties.containsKey("FilterCriteria")) {
          throw new TemplateException(function + ": FilterCriteria do not run here.");
        }
        if (text(properties, "Enabled").filter("false"::equals).isEmpty()) {
          sources.add(source(function, properties));
        }
      }
    }
    return sources;
  }

  private QueueSource source(String function, Map<?, ?> properties) {
    int concurrency =
        number(function, Yaml.mapping(properties, "ScalingConfig"), "MaximumConcurrency", 0);
    return new QueueSource(
        resource(function, properties, "Queue"),
        number(function, properties, "BatchSize", DEFAULT_BATCH_SIZE),
        seconds(function, properties, "MaximumBatchingWindowInSeconds", 0),
        Yaml.strings(properties, "FunctionResponseTypes").contains("ReportBatchItemFailures"),
        concurrency == 0 ? OptionalInt.empty() : OptionalInt.of(concurrency));
  }

  /** The logical id that an ARN of this template belongs to. */
  private String resource(String where, Map<?, ?> parent, String key) {
    return Optional.ofNullable(parent.get(key))
        .flatMap(intrinsics::attribute)
        .filter(attribute -> attribute.endsWith(".Arn"))
        .map(attribute -> attribute.substring(0, attribute.length() - ".Arn".length()))
        .orElseThrow(
            () ->
                new TemplateException(
                    where + ": " + key + " must be the !GetAtt X.Arn of a queue."));
  }

  private Duration seconds(String where, Map<?, ?> parent, String key, int otherwise) {
    return Duration.ofSeconds(number(where, parent, key, otherwise));
  }

  private int number(String where, Map<?, ?> parent, String key, int otherwise) {
    Optional<String> text = text(parent, key);
    try {
      return text.map(Integer::parseInt).orElse(otherwise);
    } catch (NumberFormatException e) {
      throw new TemplateException(where + ": " + key + " is not a number.", e);
    }
  }

  private Optional<String> text(Map<?, ?> parent, String key) {
    return Optional.ofNullable(parent.get(key)).flatMap(intrinsics::text);
  }
}

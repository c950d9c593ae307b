package com.invoiceparserpro.local.buckets;

import com.invoiceparserpro.aws.AwsClients;
import com.invoiceparserpro.config.Environment;
import com.invoiceparserpro.local.queues.Queue;
import com.invoiceparserpro.local.template.BucketDefinition;
import com.invoiceparserpro.local.template.BucketDefinition.Cors;
import com.invoiceparserpro.local.template.BucketDefinition.Notification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.s3.model.CORSRule;
import software.amazon.awssdk.services.s3.model.Event;
import software.amazon.awssdk.services.s3.model.FilterRule;
import software.amazon.awssdk.services.s3.model.QueueConfiguration;

/**
 * Sets buckets up in an object store that is not ours. It tells the queues of new objects by
 * itself, so it must be able to reach them: LocalStack and moto do.
 */
public final class OtherS3 {

  private final Map<String, String> environment;

  /**
   * @param environment region, credentials and endpoint, as functions get them
   */
  public OtherS3(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /**
   * Makes the buckets that are not there, with their rules and notifications.
   *
   * @throws software.amazon.awssdk.core.exception.SdkException if that fails
   */
  public void create(List<BucketDefinition> buckets, Map<String, Queue> queues) {
    AwsClients aws = new AwsClients(new Environment(environment));
    try (S3Client client = aws.set(S3Client.builder().forcePathStyle(true), "S3").build()) {
      for (BucketDefinition bucket : buckets) {
        create(client, bucket, queues);
      }
    }
  }

  private static void create(S3Client client, BucketDefinition bucket, Map<String, Queue> queues) {
    String name = BucketName.of(bucket);
    try {
      client.createBucket(create -> create.bucket(name));
    } catch (BucketAlreadyOwnedByYouException e) {
      // Of an earlier run.
    }
    if (!bucket.cors().isEmpty()) {
      List<CORSRule> rules = bucket.cors().stream().map(OtherS3::rule).toList();
      client.putBucketCors(put -> put.bucket(name).corsConfiguration(c -> c.corsRules(rules)));
    }
    if (!bucket.notifications().isEmpty()) {
      List<QueueConfiguration> configurations =
          bucket.notifications().stream()
              .map(n -> configuration(n, Objects.requireNonNull(queues.get(n.queue()))))
              .toList();
      client.putBucketNotificationConfiguration(
          put ->
              put.bucket(name)
                  .notificationConfiguration(c -> c.queueConfigurations(configurations)));
    }
  }

  private static CORSRule rule(Cors cors) {
    return CORSRule.builder()
        .allowedOrigins("*")
        .allowedMethods(cors.methods())
        .allowedHeaders(cors.headers())
        .exposeHeaders(cors.exposed())
        .build();
  }

  private static QueueConfiguration configuration(Notification notification, Queue queue) {
    List<FilterRule> rules = new ArrayList<>();
    add(rules, "prefix", notification.prefix());
    add(rules, "suffix", notification.suffix());
    QueueConfiguration.Builder configuration =
        QueueConfiguration.builder()
            .queueArn(queue.arn())
            .events(Event.fromValue(notification.event()));
    if (!rules.isEmpty()) {
      configuration.filter(filter -> filter.key(key -> key.filterRules(rules)));
    }
    return configuration.build();
  }

  /** An empty value would match all, but not every engine takes it. */
  private static void add(List<FilterRule> rules, String name, String value) {
    if (!value.isEmpty()) {
      rules.add(FilterRule.builder().name(name).value(value).build());
    }
  }
}

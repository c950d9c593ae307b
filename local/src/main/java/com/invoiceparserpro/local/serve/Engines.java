package com.invoiceparserpro.local.serve;

import com.invoiceparserpro.local.buckets.BucketName;
import com.invoiceparserpro.local.buckets.Notifier;
import com.invoiceparserpro.local.buckets.OtherS3;
import com.invoiceparserpro.local.lambda.Functions;
import com.invoiceparserpro.local.queues.Pollers;
import com.invoiceparserpro.local.queues.Queue;
import com.invoiceparserpro.local.queues.Sqs;
import com.invoiceparserpro.local.template.BucketDefinition;
import com.invoiceparserpro.local.template.Template;
import com.invoiceparserpro.testkit.EmbeddedS3;
import com.invoiceparserpro.testkit.EmbeddedSqs;
import com.invoiceparserpro.testkit.StoredObject;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;

/** The queues and buckets of a template, in embedded engines or elsewhere. */
final class Engines implements AutoCloseable {

  /** Pages of this machine, whatever port they are on. */
  private static final String THIS_MACHINE = "https?://(localhost|127\\.0\\.0\\.1)(:\\d+)?";

  private final Parts parts = new Parts();
  private final Template template;
  private final Consumer<String> log;
  private Aws aws;
  private Map<String, Queue> queues = Map.of();
  private @Nullable Sqs sqs;

  private Engines(Template template, Aws aws, Consumer<String> log) {
    this.template = template;
    this.aws = aws;
    this.log = log;
  }

  /**
   * Starts what the template needs: nothing at all, if it has no queues and no buckets.
   *
   * @param origins of browser clients, besides those of this machine
   * @throws IOException if an engine does not start or does not answer
   */
  static Engines start(Template template, Aws aws, List<String> origins, Consumer<String> log)
      throws IOException {
    Engines engines = new Engines(template, aws, log);
    try {
      engines.open(origins);
      return engines;
    } catch (SdkException e) {
      engines.close();
      throw new IOException(
          "Queues or buckets cannot be made. Is what AWS_ENDPOINT_URL names running?", e);
    } catch (IllegalStateException | CompletionException e) {
      engines.close();
      throw new IOException(
          "The embedded queues or buckets do not run here. Set AWS_ENDPOINT_URL to use others.", e);
    }
  }

  private void open(List<String> origins) {
    CompletableFuture<Consumer<StoredObject>> listener = new CompletableFuture<>();
    CompletableFuture<EmbeddedS3> s3 = null;
    if (!template.buckets().isEmpty() && aws.endpoint(Aws.S3).isEmpty()) {
      // Both engines take seconds to load, and neither waits for the other.
      Aws given = aws;
      s3 =
          CompletableFuture.supplyAsync(
              () ->
                  EmbeddedS3.start(
                      given.accessKey(),
                      given.secretKey(),
                      cors(origins),
                      object -> listener.join().accept(object)));
    }
    try {
      openQueues();
    } finally {
      if (s3 != null) {
        parts.push(s3.join());
      }
    }
    openBuckets(s3 == null ? null : s3.join());
    listener.complete(notifier());
  }

  private void openQueues() {
    if (template.queues().isEmpty()) {
      return;
    }
    if (aws.endpoint(Aws.SQS).isEmpty()) {
      EmbeddedSqs embedded = EmbeddedSqs.start(aws.region());
      parts.push(embedded);
      aws = aws.with(Aws.SQS, embedded.url());
    }
    Sqs client = new Sqs(aws.variables());
    parts.push(client);
    sqs = client;
    queues = client.create(template.queues());
  }

  private void openBuckets(@Nullable EmbeddedS3 embedded) {
    if (embedded != null) {
      aws = aws.with(Aws.S3, embedded.url());
      template.buckets().forEach(bucket -> embedded.createBucket(BucketName.of(bucket)));
    } else if (!template.buckets().isEmpty()) {
      new OtherS3(aws.variables()).create(template.buckets(), queues);
    }
  }

  private Consumer<StoredObject> notifier() {
    return sqs == null
        ? object -> {}
        : new Notifier(template.buckets(), queues, sqs, aws.region(), Clock.systemUTC(), log);
  }

  /** The engine has one set of rules for all its buckets. */
  private EmbeddedS3.Cors cors(List<String> origins) {
    Set<String> methods = new LinkedHashSet<>();
    Set<String> headers = new LinkedHashSet<>();
    Set<String> exposed = new LinkedHashSet<>();
    for (BucketDefinition bucket : template.buckets()) {
      for (BucketDefinition.Cors rule : bucket.cors()) {
        methods.addAll(rule.methods());
        headers.addAll(rule.headers());
        exposed.addAll(rule.exposed());
      }
    }
    if (methods.isEmpty()) {
      return EmbeddedS3.Cors.NONE;
    }
    return new EmbeddedS3.Cors(
        Stream.concat(Stream.of(THIS_MACHINE), origins.stream().map(Pattern::quote)).toList(),
        List.copyOf(methods),
        List.copyOf(headers),
        List.copyOf(exposed));
  }

  /** What functions get; empty if there is nothing to reach. */
  Map<String, String> variables() {
    return template.queues().isEmpty() && template.buckets().isEmpty() ? Map.of() : aws.variables();
  }

  /** What references to the resources give: by logical id, and by {@code Id.Attribute}. */
  Map<String, String> resources() {
    Map<String, String> resources = new HashMap<>();
    resources.put("AWS::Region", aws.region());
    resources.put("AWS::AccountId", EmbeddedSqs.ACCOUNT);
    resources.put("AWS::Partition", "aws");
    resources.put("AWS::StackName", "local");
    for (Queue queue : queues.values()) {
      resources.put(queue.name(), queue.url());
      resources.put(queue.name() + ".Arn", queue.arn());
      resources.put(queue.name() + ".QueueName", queue.name());
      resources.put(queue.name() + ".QueueUrl", queue.url());
    }
    for (BucketDefinition bucket : template.buckets()) {
      resources.put(bucket.name(), BucketName.of(bucket));
      resources.put(bucket.name() + ".Arn", "arn:aws:s3:::" + BucketName.of(bucket));
    }
    return resources;
  }

  /** Starts to hand messages to functions. */
  AutoCloseable poll(Functions functions) {
    return sqs == null
        ? () -> {}
        : Pollers.start(template, queues, sqs, aws.region(), functions, log);
  }

  /** Where the queues are; empty if there are none. */
  String queues() {
    return template.queues().isEmpty() ? "" : aws.endpoint(Aws.SQS);
  }

  /** Where the buckets are; empty if there are none. */
  String buckets() {
    return template.buckets().isEmpty() ? "" : aws.endpoint(Aws.S3);
  }

  @Override
  public void close() {
    parts.close();
  }
}

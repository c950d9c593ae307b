package com.invoiceparserpro.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoiceparserpro.local.template.BucketDefinition.Cors;
import com.invoiceparserpro.local.template.BucketDefinition.Notification;
import com.invoiceparserpro.local.template.QueueDefinition.Redrive;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ResourcesTest {

  private static final String TEMPLATE =
      """
      Parameters:
        Tries: {Type: Number, Default: 5}
        Uploads: {Type: String, Default: "true"}
      Conditions:
        HasUploads: !Equals [!Ref Uploads, "true"]
      Resources:
        Work:
          Type: AWS::SQS::Queue
          Properties:
            VisibilityTimeout: 180
            MessageRetentionPeriod: 86400
            DelaySeconds: 2
            RedrivePolicy:
              deadLetterTargetArn: !GetAtt Dead.Arn
              maxReceiveCount: !Ref Tries
        Dead:
          Type: AWS::SQS::Queue
        Bucket:
          Type: AWS::S3::Bucket
          Condition: HasUploads
          Properties:
            NotificationConfiguration:
              QueueConfigurations:
                - Event: s3:ObjectCreated:*
                  Queue: !GetAtt Work.Arn
                  Filter: {S3Key: {Rules: [{Name: prefix, Value: uploads/}]}}
            CorsConfiguration:
              CorsRules:
                - AllowedOrigins: !Split [",", !Ref Origins]
                  AllowedMethods: [PUT]
                  AllowedHeaders: ["*"]
                  ExposedHeaders: [ETag]
        Worker:
          Type: AWS::Serverless::Function
          Properties:
            CodeUri: f.zip
            Handler: com.example.Worker
            Environment:
              Variables:
                QUEUE_URL: !Ref Work
                QUEUE_ARN: !GetAtt Work.Arn
                BUCKET: !Sub "${Bucket}/uploads"
            Events:
              Messages:
                Type: SQS
                Properties:
                  Queue: !GetAtt Work.Arn
                  BatchSize: 20
                  MaximumBatchingWindowInSeconds: 3
                  FunctionResponseTypes: [ReportBatchItemFailures]
                  ScalingConfig: {MaximumConcurrency: 4}
              Letters: {Type: SQS, Properties: {Queue: !GetAtt Dead.Arn, Enabled: false}}
      """;

  @Test
  void readsQueues() {
    assertThat(read(TEMPLATE).queues())
        .containsExactly(
            new QueueDefinition(
                "Work",
                Duration.ofSeconds(180),
                Duration.ofDays(1),
                Duration.ofSeconds(2),
                new Redrive("Dead", 5)),
            new QueueDefinition(
                "Dead", Duration.ofSeconds(30), Duration.ofDays(4), Duration.ZERO, null));
  }

  @Test
  void readsBuckets() {
    assertThat(read(TEMPLATE).buckets())
        .containsExactly(
            new BucketDefinition(
                "Bucket",
                List.of(new Notification("s3:ObjectCreated:*", "Work", "uploads/", "")),
                List.of(new Cors(List.of("PUT"), List.of("*"), List.of("ETag")))));
  }

  @Test
  void readsWhichQueueInvokesAFunction() {
    assertThat(read(TEMPLATE).function("Worker").sources())
        .containsExactly(
            new QueueSource("Work", 20, Duration.ofSeconds(3), true, OptionalInt.of(4)));
  }

  @Test
  void takesLambdasDefaults() {
    String yaml = TEMPLATE.replaceAll("(?m)^ +(BatchSize|Maximum|Function|Scaling).*\n", "");

    assertThat(read(yaml).function("Worker").sources())
        .containsExactly(new QueueSource("Work", 10, Duration.ZERO, false, OptionalInt.empty()));
  }

  @Test
  void givesVariablesTheValuesOfResources() {
    Map<String, String> known =
        Map.of("Work", "http://queue/Work", "Work.Arn", "arn:aws:sqs:::Work", "Bucket", "bucket");

    FunctionDefinition worker =
        TemplateReader.read(TEMPLATE, Path.of("/project"), known).function("Worker");

    assertThat(worker.environment())
        .isEqualTo(
            Map.of(
                "QUEUE_URL", "http://queue/Work",
                "QUEUE_ARN", "arn:aws:sqs:::Work",
                "BUCKET", "bucket/uploads"));
    assertThat(worker.unresolved()).isEmpty();
    assertThat(read(TEMPLATE).function("Worker").unresolved())
        .containsExactlyInAnyOrder("QUEUE_URL", "QUEUE_ARN", "BUCKET");
  }

  @Test
  void leavesOutWhatAConditionExcludes() {
    assertThat(
            TemplateReader.read(TEMPLATE, Path.of("/project"), Map.of("Uploads", "false"))
                .buckets())
        .isEmpty();
  }

  @Test
  void matchesEventsByNameAndKey() {
    Notification all = new Notification("s3:ObjectCreated:*", "Work", "uploads/", ".pdf");
    Notification put = new Notification("s3:ObjectCreated:Put", "Work", "", "");

    assertThat(all.matches("ObjectCreated:Copy", "uploads/a.pdf")).isTrue();
    assertThat(all.matches("ObjectCreated:Put", "exports/a.pdf")).isFalse();
    assertThat(all.matches("ObjectCreated:Put", "uploads/a.xml")).isFalse();
    assertThat(all.matches("ObjectRemoved:Delete", "uploads/a.pdf")).isFalse();
    assertThat(put.matches("ObjectCreated:Put", "a")).isTrue();
    assertThat(put.matches("ObjectCreated:Copy", "a")).isFalse();
  }

  @Test
  void refusesFifoQueues() {
    assertThatThrownBy(() -> read(TEMPLATE.replace("DelaySeconds: 2", "FifoQueue: true")))
        .hasMessage("Work is a FIFO queue; only standard queues run here.");
    assertThatThrownBy(() -> read(TEMPLATE.replace("DelaySeconds: 2", "QueueName: a.fifo")))
        .hasMessage("Work is a FIFO queue; only standard queues run here.");
  }

  @Test
  void refusesWhatLambdaRefuses() {
    assertThatThrownBy(() -> read(TEMPLATE.replace("InSeconds: 3", "InSeconds: 0")))
        .hasMessage("Work: a BatchSize over 10 needs MaximumBatchingWindowInSeconds.");
    assertThatThrownBy(() -> read(TEMPLATE.replace("Concurrency: 4", "Concurrency: 1")))
        .hasMessage("Work: MaximumConcurrency must be from 2 to 1000.");
  }

  @Test
  void namesAQueueThatDoesNotExist() {
    assertThatThrownBy(() -> read(TEMPLATE.replace("Arn: !GetAtt Dead", "Arn: !GetAtt Daed")))
        .hasMessage("There is no queue Daed.");
    assertThatThrownBy(() -> read(TEMPLATE.replace("!GetAtt Dead.Arn\n", "arn:aws:sqs:a\n")))
        .hasMessage("Work: deadLetterTargetArn must be the !GetAtt X.Arn of a queue.");
  }

  private static Template read(String yaml) {
    return TemplateReader.read(yaml, Path.of("/project"), Map.of());
  }
}

package com.invoiceparserpro.local.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A project of queues, a bucket and {@link QueueProbe}s, and what the probes kept. */
record QueueProject(Path root) {

  private static final String TEMPLATE =
      """
      Resources:
        Partial: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 1, RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 2}}}
        Plain: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 1, RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 2}}}
        Patient: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 3600}}
        Narrow: {Type: AWS::SQS::Queue}
        Wide: {Type: AWS::SQS::Queue}
        Uploaded: {Type: AWS::SQS::Queue}
        Dead: {Type: AWS::SQS::Queue}
        Uploads:
          Type: AWS::S3::Bucket
          Properties:
            NotificationConfiguration:
              QueueConfigurations:
                - {Event: "s3:ObjectCreated:*", Queue: !GetAtt Uploaded.Arn, Filter: {S3Key: {Rules: [{Name: prefix, Value: in/}]}}}
            CorsConfiguration: {CorsRules: [{AllowedMethods: [PUT], AllowedHeaders: ["*"], AllowedOrigins: ["*"]}]}
      """;

  private static final String FUNCTION =
      """
        %1$sWorker:
          Type: AWS::Serverless::Function
          Properties:
            CodeUri: probe.zip
            Handler: %2$s
            Timeout: 1
            Environment: {Variables: {OUT: "", QUEUE_URL: !Ref %1$s, BUCKET: !Ref Uploads}}
            Events:
              Messages: {Type: SQS, Properties: {Queue: !GetAtt %1$s.Arn, %3$s}}
      """;

  private static final String PARTIAL = "FunctionResponseTypes: [ReportBatchItemFailures]";

  static QueueProject write(Path root) throws IOException {
    Files.writeString(
        root.resolve("template.yaml"),
        TEMPLATE
            + function("Partial", PARTIAL)
            + function("Plain", "BatchSize: 10")
            + function("Patient", PARTIAL)
            + function("Narrow", "BatchSize: 1, ScalingConfig: {MaximumConcurrency: 2}")
            + function("Wide", "BatchSize: 20, MaximumBatchingWindowInSeconds: 3")
            + function("Uploaded", PARTIAL));
    String entry = QueueProbe.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(root.resolve("probe.zip"));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry(entry));
      Files.copy(Path.of("target/test-classes").resolve(entry), zip);
    }
    Files.createDirectories(root.resolve("out"));
    return new QueueProject(root);
  }

  private static String function(String queue, String properties) {
    return FUNCTION.formatted(queue, QueueProbe.class.getName(), properties);
  }

  Path out() {
    return root.resolve("out");
  }

  /** What the probes kept under a suffix, of events those alone that hold {@code text}. */
  List<String> kept(String suffix, String text) {
    try (Stream<Path> files = Files.list(out())) {
      List<Path> matching = files.filter(file -> file.toString().endsWith(suffix)).toList();
      List<String> contents = new ArrayList<>();
      for (Path file : matching) {
        String content = Files.readString(file);
        if (content.contains(text)) {
          contents.add(content);
        }
      }
      return contents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

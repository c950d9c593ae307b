package com.invoiceparserpro.local.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A worker that does what the first word of each message says, and keeps every event it gets as a
 * file. In a package of its own it has nothing but the JDK.
 */
public final class QueueProbe implements RequestStreamHandler {

  private static final Pattern RECORD =
      Pattern.compile(
          "\"messageId\":\"([^\"]+)\",\"receiptHandle\":\"([^\"]+)\",\"body\":\"(\\w*)");

  private final Map<String, String> environment;
  private final Path out;
  private final String instance = UUID.randomUUID().toString();

  public QueueProbe(Map<String, String> environment) {
    this.environment = environment;
    this.out = Path.of(environment.getOrDefault("OUT", ""));
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    String event = new String(input.readAllBytes(), UTF_8);
    keep(event, ".json");
    keep(instance + event, ".instance");
    List<String> failed = new ArrayList<>();
    Matcher record = RECORD.matcher(event);
    while (record.find()) {
      switch (record.group(3)) {
        case "fail" -> failed.add(record.group(1));
        case "unknown" -> failed.add("a message that is not in the batch");
        case "throw" -> throw new IllegalStateException("as told");
        case "die" -> throw new OutOfMemoryError("as told");
        case "hang" -> hang();
        case "slow" -> slow();
        case "environment" -> keep(new TreeMap<>(environment).toString(), ".environment");
        case "again" -> {
          if (event.contains("\"ApproximateReceiveCount\":\"1\"")) {
            showAtOnce(record.group(2));
            failed.add(record.group(1));
          }
        }
        case "malformed" -> {
          output.write("{\"batchItemFailures\":[{}]}".getBytes(UTF_8));
          return;
        }
        default -> {}
      }
    }
    String items =
        String.join(",", failed.stream().map(id -> "{\"itemIdentifier\":\"" + id + "\"}").toList());
    output.write(("{\"batchItemFailures\":[" + items + "]}").getBytes(UTF_8));
  }

  private void keep(String text, String suffix) throws IOException {
    Path temporary = Files.writeString(Files.createTempFile(out, "probe", ".tmp"), text);
    Files.move(temporary, out.resolve(UUID.randomUUID() + suffix), StandardCopyOption.ATOMIC_MOVE);
  }

  private static void hang() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      // Swallowed, as a library may.
    }
  }

  private void slow() throws IOException {
    Path mark = Files.createTempFile(out, "running", ".mark");
    try (var files = Files.list(out)) {
      keep(String.valueOf(files.filter(f -> f.toString().endsWith(".mark")).count()), ".running");
      new CountDownLatch(1).await(200, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      Files.delete(mark);
    }
  }

  private void showAtOnce(String receiptHandle) throws IOException {
    String body =
        "{\"QueueUrl\":\"%s\",\"ReceiptHandle\":\"%s\",\"VisibilityTimeout\":0}"
            .formatted(environment.get("QUEUE_URL"), receiptHandle);
    try {
      int status =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(environment.get("AWS_ENDPOINT_URL_SQS")))
                      .header("Content-Type", "application/x-amz-json-1.0")
                      .header("X-Amz-Target", "AmazonSQS.ChangeMessageVisibility")
                      // Never checked, but some emulators find the service by it.
                      .header(
                          "Authorization",
                          "AWS4-HMAC-SHA256 Credential=any/20260101/"
                              + environment.get("AWS_REGION")
                              + "/sqs/aws4_request, SignedHeaders=host, Signature=none")
                      .POST(BodyPublishers.ofString(body))
                      .build(),
                  BodyHandlers.discarding())
              .statusCode();
      if (status != 200) {
        throw new IOException("visibility: " + status);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

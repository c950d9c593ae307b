package com.invoiceparserpro.local.serve;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/**
 * Queues, buckets and the functions behind them, as serve runs them: in the embedded engines, or in
 * those at {@code -Daws.endpoint=URL}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueuesIT {

  private final String elsewhere = System.getProperty("aws.endpoint", "");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final List<String> log = new CopyOnWriteArrayList<>();
  private final List<String> deadLetters = new ArrayList<>();
  private QueueProject project;
  private LocalServer server;
  private SqsClient sqs;

  @BeforeAll
  void start(@TempDir Path root) throws Exception {
    project = QueueProject.write(root);
    server =
        LocalServer.start(
            root,
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            Map.of(
                "OUT", project.out().toString(),
                "REDIS_URL", "redis://127.0.0.1:1",
                "AWS_REGION", "eu-central-1",
                "AWS_ENDPOINT_URL", elsewhere,
                "AWS_ACCESS_KEY_ID", "caller"),
            log::add);
    sqs =
        SqsClient.builder()
            .endpointOverride(URI.create(server.queues()))
            .region(Region.EU_CENTRAL_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
            .httpClient(UrlConnectionHttpClient.create())
            .build();
  }

  @AfterAll
  void stop() {
    sqs.close();
    server.close();
  }

  @Test
  void handsOverMessagesAsLambdaDoes() {
    String body = "ok \"quoted\" " + UUID.randomUUID();
    sqs.sendMessage(
        send ->
            send.queueUrl(url("Partial"))
                .messageBody(body)
                .messageAttributes(
                    Map.of(
                        "kind",
                        MessageAttributeValue.builder()
                            .dataType("String")
                            .stringValue("greeting")
                            .build())));

    String event = await(() -> events(body.substring(12)), found -> found.size() == 1).get(0);

    assertThat(event)
        .matches(
            "\\{\"Records\":\\[\\{\"messageId\":\"[^\"]+\",\"receiptHandle\":\"[^\"]+\","
                + "\"body\":\"ok \\\\\"quoted\\\\\" [^\"]+\",\"attributes\":\\{"
                + "\"ApproximateFirstReceiveTimestamp\":\"\\d{13}\","
                + "\"ApproximateReceiveCount\":\"1\",\"SenderId\":\"[^\"]+\","
                + "\"SentTimestamp\":\"\\d{13}\"},"
                + "\"messageAttributes\":\\{\"kind\":\\{\"stringValue\":\"greeting\","
                + "\"stringListValues\":\\[],\"binaryListValues\":\\[],"
                + "\"dataType\":\"String\"}},"
                + "\"md5OfBody\":\"[0-9a-f]{32}\",\"md5OfMessageAttributes\":\"[0-9a-f]{32}\","
                + "\"eventSource\":\"aws:sqs\","
                + "\"eventSourceARN\":\"arn:aws:sqs:eu-central-1:\\d{12}:Partial\","
                + "\"awsRegion\":\"eu-central-1\"}]}");
    assertDeleted("Partial");
  }

  @Test
  void bringsBackOnlyWhatFailedAndThenMovesIt() {
    String run = UUID.randomUUID().toString();
    sendBatch("Partial", "ok " + run, "fail " + run);

    assertThat(awaitDeadLetter(run)).isEqualTo("fail " + run);
    assertThat(events("ok " + run)).hasSize(1);
    assertThat(events("fail " + run)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "Partial, unknown",
    "Partial, malformed",
    "Partial, throw",
    "Plain, throw",
    "Plain, die",
    "Plain, hang"
  })
  void bringsBackTheWholeBatch(String queue, String behavior) {
    String body = behavior + " " + UUID.randomUUID();
    send(queue, body);

    assertThat(awaitDeadLetter(body)).isEqualTo(body);
    assertThat(events(body)).hasSize(2);
  }

  @Test
  void ignoresTheAnswerOfAFunctionThatReportsNoFailures() {
    String body = "fail " + UUID.randomUUID();
    send("Plain", body);

    await(() -> events(body), found -> found.size() == 1);
    assertDeleted("Plain");
  }

  @Test
  void neverUsesAnInstanceAgainThatDiedOrRanOutOfTime() {
    String run = UUID.randomUUID().toString();
    List<String> last = List.of("die " + run, "hang " + run);
    for (String body : last) {
      send("Plain", body);
      awaitDeadLetter(body);
    }
    for (int i = 0; i < 5; i++) {
      String body = "ok " + i + run;
      send("Plain", body);
      await(() -> events(body), found -> found.size() == 1);
    }

    List<String> ended = instances(last.get(0));
    ended.addAll(instances(last.get(1)));
    assertThat(ended).hasSize(4).doesNotHaveDuplicates();
    assertThat(instances("ok ")).doesNotContainAnyElementsOf(ended);
  }

  private List<String> instances(String body) {
    return project.kept(".instance", body).stream()
        .map(kept -> kept.substring(0, 36))
        .collect(toCollection(ArrayList::new));
  }

  @Test
  void letsTheFunctionSetTheVisibilityTimeoutItself() {
    String body = "again " + UUID.randomUUID();
    send("Patient", body);

    await(() -> events(body), found -> found.size() == 2);
    assertDeleted("Patient");
  }

  @Test
  void runsNoMoreInvocationsAtATimeThanAllowed() {
    sendBatch("Narrow", IntStream.range(0, 8).mapToObj(i -> "slow " + i).toArray(String[]::new));

    List<String> running = await(() -> project.kept(".running", ""), found -> found.size() == 8);

    assertThat(running).contains("2").containsOnly("1", "2");
  }

  @Test
  void gathersABatchOverItsWindow() {
    String run = UUID.randomUUID().toString();
    String[] bodies = IntStream.range(0, 10).mapToObj(i -> "ok " + run).toArray(String[]::new);
    sendBatch("Wide", bodies);
    sendBatch("Wide", bodies);

    assertThat(await(() -> events(run), found -> !found.isEmpty()).get(0).split(run, -1))
        .hasSize(21);
  }

  @Test
  void givesFunctionsWhatLambdaGivesThem() {
    assertThat(environment())
        .contains("AWS_REGION=eu-central-1")
        .contains("AWS_ACCESS_KEY_ID=" + (elsewhere.isEmpty() ? "local" : "caller"))
        .contains("AWS_SECRET_ACCESS_KEY=")
        .contains("AWS_ENDPOINT_URL_SQS=" + server.queues())
        .contains("AWS_ENDPOINT_URL_S3=" + server.buckets())
        .contains("BUCKET=invoice-parser-pro-uploads")
        .contains("QUEUE_URL=" + url("Partial"));
  }

  @Test
  void tellsAQueueOfAnUploadThroughAPresignedLink() throws Exception {
    String key = "in/a b+ü " + UUID.randomUUID() + ".pdf";

    assertThat(put(presigned(key), "%PDF-")).isEqualTo(200);
    String run = key.substring(9, 45);
    String event = await(() -> events(run), found -> found.size() == 1).get(0);

    // Engines differ in spaces, and in what they encode for nothing.
    String told = event.replace("\\\"", "'").replace("': ", "':").replace(", '", ",'");
    assertThat(told.replace("%2F", "/"))
        .contains("'eventVersion':'2.1','eventSource':'aws:s3','awsRegion':'eu-central-1'")
        .contains("'eventName':'ObjectCreated:Put'")
        .contains("'bucket':{'name':'invoice-parser-pro-uploads'")
        .contains("'key':'in/a+b%2B%C3%BC+" + run + ".pdf','size':5,'eTag':'");
    if (elsewhere.isEmpty()) {
      assertThat(told).containsPattern("'sequencer':'[0-9A-F]{16}'");
    }
  }

  @Test
  void tellsOfNoUploadThatWasRefusedOrLiesElsewhere() throws Exception {
    String refused = "in/" + UUID.randomUUID();
    String elsewhere = "out/" + UUID.randomUUID();
    String last = "in/" + UUID.randomUUID();

    URI link = presigned(refused);
    if (elsewhere.isEmpty()) {
      // Emulators elsewhere may take any signature.
      assertThat(put(URI.create(link.toString().replace("in/", "in/x")), "%PDF-")).isEqualTo(403);
    }
    assertThat(put(presigned(elsewhere), "%PDF-")).isEqualTo(200);
    assertThat(put(presigned(last), "%PDF-")).isEqualTo(200);

    await(() -> events(last.substring(3)), found -> found.size() == 1);
    assertThat(events(refused.substring(3))).isEmpty();
    assertThat(events(elsewhere.substring(4))).isEmpty();
  }

  @Test
  void saysWhatABatchCameTo() {
    send("Plain", "ok " + UUID.randomUUID());

    await(
        () -> log,
        lines ->
            lines.stream()
                .anyMatch(l -> l.matches("SQS Plain PlainWorker 1 received, 0 failed \\d+ ms")));
    assertThat(log).noneMatch(line -> line.contains("as told"));
  }

  private String environment() {
    send("Partial", "environment");
    return await(() -> project.kept(".environment", ""), found -> !found.isEmpty()).get(0);
  }

  private URI presigned(String key) throws Exception {
    Matcher keys =
        Pattern.compile("AWS_ACCESS_KEY_ID=(\\w+).*AWS_SECRET_ACCESS_KEY=(\\w+)")
            .matcher(environment());
    assertThat(keys.find()).isTrue();
    try (S3Presigner presigner =
        S3Presigner.builder()
            .endpointOverride(URI.create(server.buckets()))
            .region(Region.EU_CENTRAL_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(keys.group(1), keys.group(2))))
            .build()) {
      return presigner
          .presignPutObject(
              link ->
                  link.signatureDuration(Duration.ofMinutes(1))
                      .putObjectRequest(put -> put.bucket("invoice-parser-pro-uploads").key(key)))
          .url()
          .toURI();
    }
  }

  private static int put(URI link, String body) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(link).PUT(BodyPublishers.ofString(body)).build(),
            BodyHandlers.discarding())
        .statusCode();
  }

  private List<String> events(String text) {
    return project.kept(".json", text);
  }

  private void assertDeleted(String queue) {
    await(
        () ->
            sqs.getQueueAttributes(
                    get ->
                        get.queueUrl(url(queue))
                            .attributeNames(
                                QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                                QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE))
                .attributesAsStrings()
                .values(),
        counts -> counts.stream().allMatch("0"::equals));
  }

  /** The body of the dead letter that holds {@code text}. */
  private String awaitDeadLetter(String text) {
    return await(
            () -> {
              for (Message message :
                  sqs.receiveMessage(r -> r.queueUrl(url("Dead")).maxNumberOfMessages(10))
                      .messages()) {
                deadLetters.add(message.body());
              }
              return deadLetters.stream().filter(body -> body.contains(text)).toList();
            },
            found -> !found.isEmpty())
        .get(0);
  }

  private void send(String queue, String body) {
    sqs.sendMessage(send -> send.queueUrl(url(queue)).messageBody(body));
  }

  private void sendBatch(String queue, String... bodies) {
    List<SendMessageBatchRequestEntry> entries = new ArrayList<>();
    for (int i = 0; i < bodies.length; i++) {
      entries.add(
          SendMessageBatchRequestEntry.builder()
              .id(String.valueOf(i))
              .messageBody(bodies[i])
              .build());
    }
    sqs.sendMessageBatch(send -> send.queueUrl(url(queue)).entries(entries));
  }

  private String url(String queue) {
    return sqs.getQueueUrl(get -> get.queueName(queue)).queueUrl();
  }

  private static <T> T await(Supplier<T> value, Predicate<T> enough) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    T found = value.get();
    while (!enough.test(found) && System.nanoTime() - end < 0) {
      LockSupport.parkNanos(20_000_000);
      found = value.get();
    }
    assertThat(found).matches(enough);
    return found;
  }
}

package com.invoiceparserpro.functions.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.invoiceparserpro.config.Environment;
import com.invoiceparserpro.config.SecretKeys;
import com.invoiceparserpro.queue.MessageSeal;
import com.invoiceparserpro.storage.ObjectStore;
import com.invoiceparserpro.testkit.EmbeddedS3;
import com.invoiceparserpro.testkit.EmbeddedSqs;
import com.invoiceparserpro.testkit.QueueCall;
import com.invoiceparserpro.webhook.DeliveryOrder;
import com.invoiceparserpro.webhook.DeliveryReport;
import com.invoiceparserpro.webhook.DeliveryReport.Attempt;
import com.invoiceparserpro.webhook.Verdict;
import com.invoiceparserpro.webhook.WebhookClient;
import com.invoiceparserpro.webhook.WebhookSecret;
import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

class DeliverWebhookIT {

  private static final WebhookSecret NEW =
      WebhookSecret.of("0123456789abcdef01234567".getBytes(UTF_8));
  private static final WebhookSecret OLD =
      WebhookSecret.of("another-secret-of-24-byt".getBytes(UTF_8));
  private static final String PAYLOAD = "webhooks/session-hash/d-1";

  private record Received(HttpHeaders headers, String body) {}

  private static EmbeddedS3 s3;
  private static EmbeddedSqs sqs;
  private static SqsClient queues;
  private static String webhooks;
  private static String reports;
  private static HttpServer receiver;
  private static final ConcurrentLinkedDeque<Received> RECEIVED = new ConcurrentLinkedDeque<>();
  private static volatile int answer = 200;

  private final MessageSeal seal =
      new MessageSeal(SecretKeys.from(environment(Map.of())), new SecureRandom());
  private final ObjectStore payloads = ObjectStore.from(environment(Map.of()), "WEBHOOK_BUCKET");

  @BeforeAll
  static void start() throws IOException {
    s3 = EmbeddedS3.start();
    s3.createBucket("webhooks");
    sqs = EmbeddedSqs.start();
    queues =
        SqsClient.builder()
            .endpointOverride(URI.create(sqs.url()))
            .region(Region.US_EAST_1)
            .credentialsProvider(AnonymousCredentialsProvider.create())
            .build();
    webhooks =
        queues
            .createQueue(
                q ->
                    q.queueName("webhooks")
                        .attributes(Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, "60")))
            .queueUrl();
    reports = queues.createQueue(q -> q.queueName("reports")).queueUrl();
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext(
        "/",
        exchange -> {
          String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
          Map<String, List<String>> headers = new HashMap<>(exchange.getRequestHeaders());
          RECEIVED.add(new Received(HttpHeaders.of(headers, (name, value) -> true), body));
          exchange.getResponseHeaders().add("Retry-After", "77");
          exchange.sendResponseHeaders(answer, -1);
          exchange.close();
        });
    receiver.start();
  }

  @AfterAll
  static void stop() {
    receiver.stop(0);
    queues.close();
    sqs.close();
    s3.close();
  }

  @BeforeEach
  void begin() {
    queues.purgeQueue(q -> q.queueUrl(webhooks));
    queues.purgeQueue(q -> q.queueUrl(reports));
    RECEIVED.clear();
    answer = 200;
  }

  @ParameterizedTest
  @ValueSource(strings = {"invoice.parsed", "invoice.corrected", "invoice.approved"})
  void whatArrivesIsVerifiedByTheOfficialLibraryUnderEitherSecret(String type) throws Exception {
    String body = "{\"type\":\"%s\",\"data\":{\"vendor\":\"Bäckerei\"}}".formatted(type);
    Message message = queued(order(url(), 0), body);

    assertThat(deliver(message, Map.of())).isEqualTo("{\"batchItemFailures\":[]}");
    Received received = RECEIVED.getFirst();
    assertThat(received.body()).isEqualTo(body);
    for (WebhookSecret secret : List.of(NEW, OLD)) {
      assertThatCode(() -> new Webhook(secret.reveal()).verify(received.body(), received.headers()))
          .doesNotThrowAnyException();
    }
    assertThat(received.headers().firstValue("X-Hub-Signature-256").orElse(""))
        .matches("sha256=[0-9a-f]{64}");
    assertThat(report())
        .extracting(Attempt::number, Attempt::verdict, Attempt::status, Attempt::error)
        .containsExactly(1, Verdict.DELIVERED, 200, null);
    assertThat(payloads.metadata(PAYLOAD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"500, 300", "302, 300", "404, 300", "429, 300"})
  void whatFailsComesAgainWhenTheNextAttemptIsDue(int status, int seconds) throws Exception {
    answer = status;
    Message message = queued(order(url(), 0), "{}");
    String outcome = deliver(message, Map.of("WEBHOOK_RETRY_SECONDS", "0,300,300"));

    assertThat(outcome).contains("\"itemIdentifier\":\"" + message.messageId() + "\"");
    Attempt attempt = report();
    assertThat(attempt.verdict()).isEqualTo(Verdict.RETRY);
    assertThat(attempt.status()).isEqualTo(status);
    assertThat(attempt.next())
        .isBetween(attempt.at().plusSeconds(seconds - 1), attempt.at().plusSeconds(seconds + 40));
    assertThat(payloads.metadata(PAYLOAD)).isPresent();
    // Hidden for longer than the queue itself would hide it.
    assertThat(queues.receiveMessage(r -> r.queueUrl(webhooks)).messages()).isEmpty();
  }

  @Test
  void waitsAsLongAsTheReceiverAsks() throws Exception {
    answer = 503;
    deliver(queued(order(url(), 0), "{}"), Map.of("WEBHOOK_RETRY_SECONDS", "0,1"));
    Attempt attempt = report();
    assertThat(attempt.next()).isAfter(attempt.at().plusSeconds(75));
  }

  @Test
  void theIdIsTheSameAtEachAttemptAndTheLastOneIsTheLast() throws Exception {
    answer = 500;
    Message first = queued(order(url(), 2), "{}");
    Map<String, String> schedule = Map.of("WEBHOOK_RETRY_SECONDS", "0,0");
    deliver(first, schedule);
    Message second = receive(webhooks);
    deliver(second, schedule);

    assertThat(RECEIVED)
        .extracting(r -> r.headers().firstValue("webhook-id").orElse(""))
        .hasSize(2)
        .allMatch(
            id -> id.equals(RECEIVED.getFirst().headers().firstValue("webhook-id").orElse("-")));
    assertThat(report().number()).isEqualTo(3);
    Attempt last = report();
    assertThat(last.number()).isEqualTo(4);
    assertThat(last.next()).isNull();
    // Past the last attempt nothing is sent any more; the queue moves the message away.
    deliver(receive(webhooks), schedule);
    assertThat(RECEIVED).hasSize(2);
  }

  @Test
  void aReceiverThatIsGoneGetsNoMore() throws Exception {
    answer = 410;
    assertThat(deliver(queued(order(url(), 0), "{}"), Map.of()))
        .isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(report().verdict()).isEqualTo(Verdict.STOP);
  }

  @Test
  void withoutItsPayloadADeliveryIsDropped() throws Exception {
    Message message = queued(order(url(), 0), "{}");
    payloads.delete(PAYLOAD);

    assertThat(deliver(message, Map.of())).isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(RECEIVED).isEmpty();
  }

  @Test
  void theAddressIsCheckedAtEachAttempt() throws Exception {
    deliver(queued(order("https://169.254.169.254/latest", 0), "{}"), Map.of());
    assertThat(report().error()).isEqualTo("address refused: the address is not public");
    deliver(queued(order(url(), 0), "{}"), Map.of("WEBHOOK_ALLOW_LOCALHOST", "false"));
    assertThat(report().error()).startsWith("address refused: ");
    deliver(queued(order("https://nowhere.invalid/", 0), "{}"), Map.of());
    assertThat(report().error()).isEqualTo("host not found");
    assertThat(RECEIVED).isEmpty();
  }

  @Test
  void anAttemptThatCannotBeToldOfIsMadeAgain() throws Exception {
    Message message = queued(order(url(), 0), "{}");
    String outcome =
        deliver(message, Map.of("DELIVERY_REPORT_QUEUE_URL", sqs.queueUrl("no-such-queue")));

    assertThat(outcome).contains(message.messageId());
    assertThat(payloads.metadata(PAYLOAD)).isPresent();
    assertThat(RECEIVED).hasSize(1);
  }

  @Test
  void anOutageOfTheStorageIsAnAttemptThatIsMadeAgainAsTheScheduleSays() throws Exception {
    Message message = queued(order(url(), 0), "{}");
    String outcome =
        deliver(
            message,
            Map.of(
                "AWS_ENDPOINT_URL_S3", "http://127.0.0.1:1", "WEBHOOK_RETRY_SECONDS", "0,300,300"));

    assertThat(outcome).contains(message.messageId());
    Attempt attempt = report();
    assertThat(attempt.error()).isEqualTo("the storage did not answer; nothing was sent");
    assertThat(attempt.next()).isAfter(attempt.at().plusSeconds(299));
    assertThat(RECEIVED).isEmpty();
  }

  @Test
  void aMessageThatIsNoneOfOursIsDropped() throws Exception {
    queues.sendMessage(m -> m.queueUrl(webhooks).messageBody("not ours"));
    assertThat(deliver(receive(webhooks), Map.of())).isEqualTo("{\"batchItemFailures\":[]}");
  }

  private static String url() {
    return "http://localhost:" + receiver.getAddress().getPort() + "/in?key=1";
  }

  private static DeliveryOrder order(String url, int attemptsBefore) {
    return new DeliveryOrder(
        "session-token", PAYLOAD, UUID.randomUUID(), url, List.of(NEW, OLD), attemptsBefore);
  }

  private Message queued(DeliveryOrder order, String body) {
    payloads.put(
        PAYLOAD, seal.seal(PAYLOAD, body).getBytes(US_ASCII), "application/octet-stream", Map.of());
    queues.sendMessage(
        m -> m.queueUrl(webhooks).messageBody(seal.seal(DeliveryOrder.KIND, order.text())));
    return receive(webhooks);
  }

  private static Message receive(String queue) {
    List<Message> messages =
        queues
            .receiveMessage(
                r ->
                    r.queueUrl(queue)
                        .waitTimeSeconds(5)
                        .messageSystemAttributeNames(
                            MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT))
            .messages();
    assertThat(messages).hasSize(1);
    return messages.get(0);
  }

  private Attempt report() {
    Message message = receive(reports);
    queues.deleteMessage(d -> d.queueUrl(reports).receiptHandle(message.receiptHandle()));
    byte[] opened = seal.open(DeliveryReport.KIND, message.body());
    return DeliveryReport.parse(new String(opened, UTF_8)).attempt();
  }

  private static String deliver(Message message, Map<String, String> changed) throws IOException {
    DeliverWebhook function = new DeliverWebhook(environment(changed), WebhookClient.create());
    int count =
        Integer.parseInt(
            message.attributes().get(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT));
    return new QueueCall(message.messageId(), message.receiptHandle(), count, message.body())
        .to(function);
  }

  private static Environment environment(Map<String, String> changed) {
    Map<String, String> environment =
        new HashMap<>(
            Map.of(
                "SECRET_KEY",
                "a secret for tests of thirty-two bytes!!",
                "WEBHOOK_BUCKET",
                "webhooks",
                "WEBHOOK_QUEUE_URL",
                webhooks,
                "DELIVERY_REPORT_QUEUE_URL",
                reports,
                "WEBHOOK_ALLOW_LOCALHOST",
                "true",
                "AWS_REGION",
                "us-east-1",
                "AWS_ACCESS_KEY_ID",
                EmbeddedS3.ACCESS_KEY,
                "AWS_SECRET_ACCESS_KEY",
                EmbeddedS3.SECRET_KEY,
                "AWS_ENDPOINT_URL_S3",
                s3.url(),
                "AWS_ENDPOINT_URL_SQS",
                sqs.url()));
    environment.putAll(changed);
    return new Environment(environment);
  }
}

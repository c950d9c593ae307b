package com.invoiceparserpro.functions.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.config.SecretKeys;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.queue.MessageSeal;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.Versioned;
import com.invoiceparserpro.storage.ObjectStore;
import com.invoiceparserpro.testkit.EmbeddedRedis;
import com.invoiceparserpro.testkit.EmbeddedS3;
import com.invoiceparserpro.testkit.EmbeddedSqs;
import com.invoiceparserpro.testkit.ProxyAnswer;
import com.invoiceparserpro.testkit.ProxyCall;
import com.invoiceparserpro.testkit.QueueCall;
import com.invoiceparserpro.testkit.SampleInvoices;
import com.invoiceparserpro.webhook.DeliveryOrder;
import com.invoiceparserpro.webhook.DeliveryReport;
import com.invoiceparserpro.webhook.DeliveryReport.Attempt;
import com.invoiceparserpro.webhook.Verdict;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

class WebhooksIT {

  private static final String JSON = "application/json";
  private static final String SECRET = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";
  private static final String URL = "https://1.1.1.1/in?key=secret-query";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-15T10:00:00Z"), ZoneOffset.UTC);

  private static EmbeddedRedis redis;
  private static EmbeddedS3 s3;
  private static EmbeddedSqs sqs;
  private static SqsClient queue;
  private static String queueUrl;
  private static Wiring wiring;
  private static ObjectStore payloads;
  private static MessageSeal seal;

  private SessionId session;
  private UUID invoice;

  @BeforeAll
  static void start() {
    redis = EmbeddedRedis.start();
    s3 = EmbeddedS3.start();
    s3.createBucket("webhooks");
    sqs = EmbeddedSqs.start();
    queue =
        SqsClient.builder()
            .endpointOverride(URI.create(sqs.url()))
            .region(Region.US_EAST_1)
            .credentialsProvider(AnonymousCredentialsProvider.create())
            .build();
    queueUrl = queue.createQueue(q -> q.queueName("webhooks")).queueUrl();
    wiring = wiring(Map.of());
    payloads = ObjectStore.from(wiring.environment(), "WEBHOOK_BUCKET");
    seal = new MessageSeal(SecretKeys.from(wiring.environment()), new SecureRandom());
  }

  @AfterAll
  static void stop() {
    wiring.sessions().close();
    payloads.close();
    queue.close();
    sqs.close();
    s3.close();
    redis.close();
  }

  @BeforeEach
  void begin() {
    queue.purgeQueue(q -> q.queueUrl(queueUrl));
    session = wiring.sessions().create().id();
    invoice =
        wiring
            .invoices()
            .save(session, SampleInvoices.bakery(UUID.randomUUID(), "brot.pdf"), Optional.empty());
  }

  @Test
  void queuesADeliveryOfWhichTheQueueShowsNothing() {
    ProxyAnswer queued = enqueue("\"secret\":\"%s\"".formatted(SECRET));

    assertThat(queued.status()).isEqualTo(202);
    assertThat(queued.header("Location")).isEqualTo("webhook");
    String message = receive();
    assertThat(message).doesNotContain("1.1.1.1", "secret-query", SECRET, session.token());
    DeliveryOrder order = order(message);
    assertThat(order.delivery()).hasToString(queued.member("delivery_id"));
    assertThat(order.url()).isEqualTo(URL);
    assertThat(order.secrets().get(0).reveal()).isEqualTo(SECRET);
    assertThat(order.payload()).startsWith("webhooks/" + session.hash() + "/");
    String payload = payload(order);
    assertThat(payload)
        .startsWith(
            "{\"type\":\"invoice.parsed\",\"timestamp\":\"2026-03-15T10:00:00Z\",\"data\":{")
        .contains("\"invoice_id\":\"" + invoice + "\"");
    assertThat(new String(payloads.get(order.payload(), 1 << 20).orElseThrow().content(), UTF_8))
        .doesNotContain("invoice");
    assertThat(list())
        .contains("\"status\":\"queued\"", "\"webhook_url\":\"https://1.1.1.1/in\"")
        .contains("\"attempts\":[]", "\"next_attempt_at\":null")
        .doesNotContain("secret-query", "whsec_");
  }

  @Test
  void theEventFollowsFromTheInvoiceUnlessItIsNamed() {
    assertThat(payload(order(receiveAfter(enqueue("")))))
        .startsWith("{\"type\":\"invoice.parsed\"");
    Versioned<Invoice> found = wiring.invoices().get(session, invoice).orElseThrow();
    wiring
        .invoices()
        .update(session, new Versioned<>(found.value().approved(CLOCK.instant()), found.version()));
    assertThat(payload(order(receiveAfter(enqueue("")))))
        .startsWith("{\"type\":\"invoice.approved\"");
    assertThat(payload(order(receiveAfter(enqueue("\"event\":\"invoice.corrected\"")))))
        .startsWith("{\"type\":\"invoice.corrected\"");
    assertThat(enqueue("\"event\":\"invoice.paid\"").member("code")).isEqualTo("unknown_event");
  }

  @Test
  void withoutASecretTheSessionsOwnSigns() {
    ProxyAnswer fetched =
        ProxyCall.of("GET", "/api/v2/webhook-secret")
            .cookie(cookie(session))
            .to(new GetWebhookSecret(wiring));
    String secret = Objects.requireNonNull(fetched.member("secret"));

    assertThat(secret).matches("whsec_[A-Za-z0-9+/]{43}=");
    assertThat(order(receiveAfter(enqueue(""))).secrets().get(0).reveal()).isEqualTo(secret);
    assertThat(
            order(receiveAfter(enqueue("\"secret\":\"%s %s\"".formatted(SECRET, secret))))
                .secrets())
        .hasSize(2);
    assertThat(enqueue("\"secret\":\"short\"").member("code")).isEqualTo("invalid_secret");
    ProxyAnswer stranger =
        ProxyCall.of("GET", "/api/v2/webhook-secret").to(new GetWebhookSecret(wiring));
    assertThat(stranger.member("secret")).isNotEqualTo(secret);
  }

  @ParameterizedTest
  @CsvSource({
    "http://1.1.1.1/, Must be a public https address: only https is allowed.",
    "https://127.0.0.1/, Must be a public https address: the address is not public.",
    "https://169.254.169.254/latest/meta-data, Must be a public https address: the address is not public.",
    "https://user@1.1.1.1/, Must be a public https address: a user name is not allowed.",
    "https://nowhere.invalid/, Its host has no address."
  })
  void refusesWhereNoWebhookMayGo(String url, String why) {
    ProxyAnswer answer = call().text(JSON, "{\"webhook_url\":\"" + url + "\"}").to(endpoint());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.member("code")).isEqualTo("invalid_webhook_url");
    assertThat(answer.member("message")).isEqualTo(why);
  }

  @Test
  void anInvoiceOfAnotherSessionIsNotThere() {
    SessionId other = wiring.sessions().create().id();
    ProxyAnswer answer =
        ProxyCall.of("POST", "/api/v2/invoices/{invoice_id}/webhook")
            .pathParameter("invoice_id", invoice.toString())
            .cookie(cookie(other))
            .text(JSON, "{\"webhook_url\":\"" + URL + "\"}")
            .to(endpoint());

    assertThat(answer.status()).isEqualTo(404);
    assertThat(call().text(JSON, "{}").to(endpoint()).member("code")).isEqualTo("missing_member");
  }

  @Test
  void theSameRequestQueuesTheSameDelivery() {
    String body = "{\"webhook_url\":\"" + URL + "\"}";
    ProxyAnswer first = call().header("Idempotency-Key", "k").text(JSON, body).to(endpoint());
    receiveAfter(first);
    // What the event is by default has changed since; the request has not.
    Versioned<Invoice> found = wiring.invoices().get(session, invoice).orElseThrow();
    wiring
        .invoices()
        .update(session, new Versioned<>(found.value().approved(CLOCK.instant()), found.version()));
    ProxyAnswer again = call().header("Idempotency-Key", "k").text(JSON, body).to(endpoint());

    assertThat(again.member("delivery_id")).isEqualTo(first.member("delivery_id"));
    assertThat(list().split("delivery_id", -1)).hasSize(2);
    assertThat(queue.receiveMessage(r -> r.queueUrl(queueUrl)).messages()).isEmpty();
    String other = "{\"webhook_url\":\"" + URL + "\",\"event\":\"invoice.approved\"}";
    assertThat(
            call().header("Idempotency-Key", "k").text(JSON, other).to(endpoint()).member("code"))
        .isEqualTo("idempotency_key_reused");
  }

  @Test
  void theQueueTellsReceiversApartWithoutNamingThem() {
    Set<String> groups = new HashSet<>();
    for (String url : List.of(URL, "https://1.1.1.1/other", "https://8.8.8.8/")) {
      call().text(JSON, "{\"webhook_url\":\"" + url + "\"}").to(endpoint());
      groups.add(
          queue
              .receiveMessage(
                  r ->
                      r.queueUrl(queueUrl)
                          .waitTimeSeconds(5)
                          .messageSystemAttributeNames(MessageSystemAttributeName.MESSAGE_GROUP_ID))
              .messages()
              .get(0)
              .attributes()
              .get(MessageSystemAttributeName.MESSAGE_GROUP_ID));
    }

    assertThat(groups).hasSize(2).allMatch(group -> group.matches("[0-9a-f]{64}"));
  }

  @Test
  void aRequestThatWasInterruptedIsBroughtToItsEndWhenItComesAgain() {
    String body = "{\"webhook_url\":\"" + URL + "\"}";
    Wiring down = wiring(Map.of("AWS_ENDPOINT_URL_SQS", "http://127.0.0.1:1"));
    ProxyAnswer interrupted =
        call().header("Idempotency-Key", "k").text(JSON, body).to(new EnqueueWebhook(down, CLOCK));
    assertThat(interrupted.status()).isEqualTo(503);

    ProxyAnswer again = call().header("Idempotency-Key", "k").text(JSON, body).to(endpoint());
    assertThat(order(receiveAfter(again)).delivery()).hasToString(again.member("delivery_id"));
    assertThat(list()).contains("\"status\":\"queued\"");
  }

  @Test
  void attemptsAreWrittenDownOnceAndInAnyOrder() throws Exception {
    DeliveryOrder order = order(receiveAfter(enqueue("")));
    Attempt first = attempt(1, Verdict.RETRY, 500, "2026-03-15T10:00:05Z");
    Attempt third = attempt(3, Verdict.RETRY, null, "2026-03-15T10:30:00Z");
    tell(order, third);
    tell(order, first);
    tell(order, first);

    assertThat(list())
        .contains("\"status\":\"retrying\"", "\"next_attempt_at\":\"2026-03-15T10:30:00Z\"")
        .contains(
            "\"attempts\":[{\"number\":1,\"at\":\"2026-03-15T10:00:00Z\",\"status_code\":500,")
        .contains("{\"number\":2,\"at\":null,\"status_code\":null,\"error\":\"interrupted;")
        .contains("{\"number\":3,\"at\":\"2026-03-15T10:00:00Z\",\"status_code\":null,");
    tell(order, attempt(4, Verdict.DELIVERED, 200, null));
    assertThat(list()).contains("\"status\":\"delivered\"", "\"next_attempt_at\":null");
  }

  @Test
  void aDeliveryThatWasGivenUpIsPutBackUnderItsOwnId() throws Exception {
    String message = receiveAfter(enqueue(""));
    DeliveryOrder order = order(message);
    tell(order, attempt(1, Verdict.RETRY, 500, null));
    assertThat(retry(order.delivery()).member("code")).isEqualTo("delivery_not_failed");
    assertThat(invoke(new FailDelivery(wiring), message)).isEqualTo("{\"batchItemFailures\":[]}");
    // Six more attempts were begun, and nobody lived to tell of them.
    assertThat(list())
        .contains("\"status\":\"failed\"", "{\"number\":7,\"at\":null,", "interrupted;")
        .doesNotContain("\"number\":8");
    ProxyAnswer unsent =
        retry(order.delivery(), Map.of("AWS_ENDPOINT_URL_SQS", "http://127.0.0.1:1"));
    assertThat(unsent.member("code")).isEqualTo("queue_unavailable");
    assertThat(list()).contains("\"status\":\"failed\"");

    assertThat(retry(order.delivery()).status()).isEqualTo(202);
    assertThat(list()).contains("\"status\":\"queued\"");
    DeliveryOrder again = order(receive());
    assertThat(again.delivery()).isEqualTo(order.delivery());
    assertThat(again.attemptsBefore()).isEqualTo(7);
    // The first round's message again: this round goes on.
    invoke(new FailDelivery(wiring), message);
    assertThat(list()).contains("\"status\":\"queued\"");
    tell(again, attempt(8, Verdict.DELIVERED, 200, null));
    assertThat(list()).contains("\"status\":\"delivered\"");
    assertThat(retry(UUID.randomUUID()).member("code")).isEqualTo("delivery_not_found");
  }

  @Test
  void aReceiverThatWantsNoMoreEndsIt() throws Exception {
    DeliveryOrder order = order(receiveAfter(enqueue("")));
    tell(order, attempt(1, Verdict.STOP, 410, null));
    assertThat(list()).contains("\"status\":\"failed\"");
    payloads.delete(order.payload());
    assertThat(retry(order.delivery()).member("code")).isEqualTo("delivery_expired");
  }

  @Test
  void anEndedSessionStopsItsDeliveries() throws Exception {
    DeliveryOrder order = order(receiveAfter(enqueue("")));
    wiring.sessions().end(session);
    assertThat(payloads.metadata(order.payload())).isPresent();
    tell(order, attempt(1, Verdict.RETRY, 500, null));

    assertThat(payloads.metadata(order.payload())).isEmpty();
    assertThat(invoke(new RecordDelivery(wiring), "not ours"))
        .isEqualTo("{\"batchItemFailures\":[]}");
  }

  @Test
  void servicesThatDoNotAnswerAreSaidAndNothingIsListed() {
    for (String variable : List.of("AWS_ENDPOINT_URL_SQS", "AWS_ENDPOINT_URL_S3")) {
      Wiring down = wiring(Map.of(variable, "http://127.0.0.1:1"));
      ProxyAnswer answer =
          call()
              .text(JSON, "{\"webhook_url\":\"" + URL + "\"}")
              .to(new EnqueueWebhook(down, CLOCK));
      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.header("Retry-After")).isEqualTo("5");
    }
    assertThat(list()).isEqualTo("{\"deliveries\":[]}");
  }

  private static Attempt attempt(
      int number, Verdict verdict, @Nullable Integer status, @Nullable String next) {
    return new Attempt(
        number,
        CLOCK.instant(),
        verdict,
        status,
        verdict == Verdict.DELIVERED ? null : "in our words",
        next == null ? null : Instant.parse(next));
  }

  private void tell(DeliveryOrder order, Attempt attempt) throws IOException {
    DeliveryReport report =
        new DeliveryReport(order.session(), order.payload(), order.delivery(), attempt);
    assertThat(invoke(new RecordDelivery(wiring), seal.seal(DeliveryReport.KIND, report.text())))
        .isEqualTo("{\"batchItemFailures\":[]}");
  }

  private ProxyAnswer enqueue(String more) {
    String body = "{\"webhook_url\":\"" + URL + "\"" + (more.isEmpty() ? "" : "," + more) + "}";
    return call().text(JSON, body).to(endpoint());
  }

  private ProxyCall call() {
    return ProxyCall.of("POST", "/api/v2/invoices/{invoice_id}/webhook")
        .pathParameter("invoice_id", invoice.toString())
        .cookie(cookie(session));
  }

  private static EnqueueWebhook endpoint() {
    return new EnqueueWebhook(wiring, CLOCK);
  }

  private String list() {
    return ProxyCall.of("GET", "/api/v2/invoices/{invoice_id}/webhook")
        .pathParameter("invoice_id", invoice.toString())
        .cookie(cookie(session))
        .to(new ListDeliveries(wiring, CLOCK))
        .body();
  }

  private ProxyAnswer retry(UUID delivery) {
    return retry(delivery, Map.of());
  }

  private ProxyAnswer retry(UUID delivery, Map<String, String> changed) {
    return ProxyCall.of("POST", "/api/v2/invoices/{invoice_id}/webhook/{delivery_id}/retry")
        .pathParameter("invoice_id", invoice.toString())
        .pathParameter("delivery_id", delivery.toString())
        .cookie(cookie(session))
        .to(new RetryDelivery(changed.isEmpty() ? wiring : wiring(changed), CLOCK));
  }

  private static DeliveryOrder order(String message) {
    return DeliveryOrder.parse(new String(seal.open(DeliveryOrder.KIND, message), UTF_8));
  }

  private static String payload(DeliveryOrder order) {
    String sealed =
        new String(payloads.get(order.payload(), 1 << 20).orElseThrow().content(), UTF_8);
    return new String(seal.open(order.payload(), sealed), UTF_8);
  }

  private static String receiveAfter(ProxyAnswer queued) {
    assertThat(queued.status()).describedAs(queued.body()).isEqualTo(202);
    return receive();
  }

  private static String receive() {
    List<Message> messages =
        queue.receiveMessage(r -> r.queueUrl(queueUrl).waitTimeSeconds(5)).messages();
    assertThat(messages).hasSize(1);
    queue.deleteMessage(d -> d.queueUrl(queueUrl).receiptHandle(messages.get(0).receiptHandle()));
    return messages.get(0).body();
  }

  private static String invoke(RequestStreamHandler worker, String message) throws IOException {
    return QueueCall.of(message).to(worker);
  }

  private static String cookie(SessionId session) {
    Response response = wiring.cookie().write(Response.empty(204), session);
    String header = Objects.requireNonNull(response.headers().get("Set-Cookie")).get(0);
    return header.substring(0, header.indexOf(';'));
  }

  private static Wiring wiring(Map<String, String> changed) {
    Map<String, String> environment =
        new HashMap<>(
            Map.of(
                "REDIS_URL",
                redis.url(),
                "SECRET_KEY",
                "a secret for tests of thirty-two bytes!!",
                "WEBHOOK_BUCKET",
                "webhooks",
                "WEBHOOK_QUEUE_URL",
                queueUrl,
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
    return Wiring.of(environment);
  }
}

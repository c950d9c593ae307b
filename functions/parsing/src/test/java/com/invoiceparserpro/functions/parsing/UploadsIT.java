package com.invoiceparserpro.functions.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.parsing.DocumentException;
import com.invoiceparserpro.parsing.DocumentException.Reason;
import com.invoiceparserpro.storage.ObjectStore;
import com.invoiceparserpro.testkit.EmbeddedRedis;
import com.invoiceparserpro.testkit.EmbeddedS3;
import com.invoiceparserpro.testkit.ProxyAnswer;
import com.invoiceparserpro.testkit.ProxyCall;
import com.invoiceparserpro.testkit.QueueCall;
import com.invoiceparserpro.testkit.SampleInvoices;
import com.invoiceparserpro.testkit.StoredObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

/** Uploads from their announcement to their batch, each notification handed over by the test. */
class UploadsIT {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ConcurrentLinkedDeque<StoredObject> ARRIVED = new ConcurrentLinkedDeque<>();

  private static final String JSON = "application/json";

  private static EmbeddedRedis redis;
  private static EmbeddedS3 s3;
  private static RedisClient raw;
  private static Wiring wiring;
  private static ObjectStore bucket;

  @BeforeAll
  static void start() {
    redis = EmbeddedRedis.start();
    raw = RedisClient.create("127.0.0.1", redis.port());
    s3 =
        EmbeddedS3.start(
            EmbeddedS3.ACCESS_KEY, EmbeddedS3.SECRET_KEY, EmbeddedS3.Cors.NONE, ARRIVED::add);
    s3.createBucket("uploads");
    wiring = wiring(redis.url(), s3.url());
    bucket = ObjectStore.from(wiring.environment(), "UPLOAD_BUCKET");
  }

  @AfterAll
  static void stop() {
    raw.close();
    bucket.close();
    wiring.sessions().close();
    s3.close();
    redis.close();
  }

  @BeforeEach
  void empty() {
    raw.flushAll();
    ARRIVED.clear();
  }

  @Test
  void whatIsSentIsReadAndDeletedAndItsBatchTellsOfIt() throws Exception {
    ProxyAnswer announced = announce(null, file("a.pdf", 6), file("bad.pdf", 3), file("c.pdf", 6));
    assertThat(announced.status()).isEqualTo(201);
    List<String> ids = all(announced, "upload_id\":\"([^\"]+)");
    ProxyAnswer batch = batch(announced.cookie(), ids);
    assertThat(batch.status()).isEqualTo(202);
    assertThat(batch.header("Location")).isEqualTo("../batches/" + batch.member("batch_id"));
    assertThat(progress(announced, batch).body())
        .contains("\"status\":\"running\"", "\"total\":3,\"waiting\":3,\"reading\":0");

    assertThat(send(announced, 0, "%PDF-a")).isEqualTo(200);
    assertThat(send(announced, 1, "bad")).isEqualTo(200);
    StoredObject first = Objects.requireNonNull(ARRIVED.peekFirst());
    read(worker(), first);
    read(worker(), Objects.requireNonNull(ARRIVED.peekLast()));

    ProxyAnswer running = progress(announced, batch);
    assertThat(running.body())
        .contains(
            "\"status\":\"running\"", "\"waiting\":1,\"reading\":0,\"parsed\":1,\"failed\":1");
    assertThat(running.body()).contains("\"code\":\"corrupt\"");
    assertThat(all(running, "file_name\":\"([^\"]+)")).containsExactly("a.pdf", "bad.pdf", "c.pdf");

    send(announced, 2, "%PDF-c");
    read(worker(), Objects.requireNonNull(ARRIVED.peekLast()));
    ProxyAnswer done = progress(announced, batch);
    assertThat(done.body()).contains("\"status\":\"done\"", "\"parsed\":2,\"failed\":1");
    assertThat(bucket.get(first.key(), 100)).isEmpty();
    assertThat(invoices()).isEqualTo(2);
  }

  @Test
  void aMessageThatComesAgainMakesNoSecondInvoice() throws Exception {
    ProxyAnswer announced = announce(null, file("a.pdf", 6));
    send(announced, 0, "%PDF-a");
    StoredObject object = Objects.requireNonNull(ARRIVED.peek());

    assertThat(read(worker(), object)).isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(read(worker(), object)).isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(invoices()).isEqualTo(1);

    // And with the object back, as if its deletion had been lost.
    bucket.put(object.key(), "%PDF-a".getBytes(UTF_8), "application/pdf", Map.of());
    read(worker(), object);
    assertThat(invoices()).isEqualTo(1);
    assertThat(bucket.get(object.key(), 100)).isEmpty();
  }

  @Test
  void aWorkerThatDiesIsFollowedByOneThatFinishes() throws Exception {
    ProxyAnswer announced = announce(null, file("a.pdf", 6));
    ProxyAnswer batch = batch(announced.cookie(), all(announced, "upload_id\":\"([^\"]+)"));
    send(announced, 0, "%PDF-a");
    StoredObject object = Objects.requireNonNull(ARRIVED.peek());
    ParseUpload dying =
        worker(
            (name, bytes) -> {
              throw new OutOfMemoryError("as told");
            });

    assertThatThrownBy(() -> read(dying, object)).isInstanceOf(OutOfMemoryError.class);
    assertThat(progress(announced, batch).body())
        .contains("\"status\":\"reading\"", "\"status\":\"running\"");
    read(worker(), object);

    assertThat(progress(announced, batch).body())
        .contains("\"status\":\"parsed\",\"duplicate\":false", "\"status\":\"done\"");
    assertThat(invoices()).isEqualTo(1);
  }

  @Test
  void oneThatDiesAfterItKeptTheInvoiceLeavesNoDuplicate() throws Exception {
    ProxyAnswer announced = announce(null, file("a.pdf", 6));
    ProxyAnswer batch = batch(announced.cookie(), all(announced, "upload_id\":\"([^\"]+)"));
    send(announced, 0, "%PDF-a");
    StoredObject object = Objects.requireNonNull(ARRIVED.peek());
    // It reads, another finishes what it began, and it dies before it says so.
    ParseUpload slow =
        worker(
            (name, bytes) -> {
              ParseUpload other = worker();
              try {
                read(other, object);
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
              throw new OutOfMemoryError("as told");
            });
    assertThatThrownBy(() -> read(slow, object)).isInstanceOf(OutOfMemoryError.class);

    assertThat(progress(announced, batch).body())
        .contains("\"status\":\"parsed\",\"duplicate\":false");
    assertThat(invoices()).isEqualTo(1);
  }

  @Test
  void whatNoWorkerEndsIsSaidToHaveFailed() throws Exception {
    ProxyAnswer announced = announce(null, file("a.pdf", 6));
    ProxyAnswer batch = batch(announced.cookie(), all(announced, "upload_id\":\"([^\"]+)"));
    send(announced, 0, "%PDF-a");
    StoredObject object = Objects.requireNonNull(ARRIVED.peek());
    FailUpload failing = new FailUpload(UploadWiring.reader(wiring, UploadsIT::document, 1000));

    assertThat(invoke(failing, object)).isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(progress(announced, batch).body())
        .contains("\"status\":\"done\"", "\"code\":\"gave_up\"");
    assertThat(bucket.get(object.key(), 100)).isEmpty();
  }

  @Test
  void theSameBytesAreTheSameInvoice() throws Exception {
    ProxyAnswer announced = announce(null, file("a.pdf", 6), file("b.pdf", 6));
    ProxyAnswer batch = batch(announced.cookie(), all(announced, "upload_id\":\"([^\"]+)"));
    send(announced, 0, "%PDF-a");
    send(announced, 1, "%PDF-a");
    for (StoredObject object : ARRIVED) {
      read(worker(), object);
    }

    assertThat(all(progress(announced, batch), "duplicate\":(\\w+)"))
        .containsExactly("false", "true");
    assertThat(invoices()).isEqualTo(1);
  }

  @Test
  void whatArrivesAfterTheSessionHasEndedIsDeletedUnread() throws Exception {
    ProxyAnswer announced = announce(null, file("a.pdf", 6));
    send(announced, 0, "%PDF-a");
    raw.flushAll();
    StoredObject object = Objects.requireNonNull(ARRIVED.peek());

    assertThat(read(worker(), object)).isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(bucket.get(object.key(), 100)).isEmpty();
    assertThat(raw.dbSize()).isZero();
  }

  @Test
  void aSessionThatEndsWhileItsUploadIsReadKeepsNothing() throws Exception {
    ProxyAnswer announced = announce(null, file("a.pdf", 6));
    send(announced, 0, "%PDF-a");
    StoredObject object = Objects.requireNonNull(ARRIVED.peek());
    ParseUpload late =
        worker(
            (name, bytes) -> {
              raw.flushAll();
              return document(name, bytes);
            });

    assertThat(read(late, object)).isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(bucket.get(object.key(), 100)).isEmpty();
    assertThat(raw.dbSize()).isZero();
  }

  @Test
  void whatCarriesNoTicketOfOursIsDeletedUnread() throws Exception {
    ProxyAnswer announced = announce(null, file("a.pdf", 6), file("b.pdf", 6));
    send(announced, 0, "%PDF-a");
    StoredObject object = Objects.requireNonNull(ARRIVED.peek());
    Map<String, String> ticket = bucket.metadata(object.key()).orElseThrow();
    String other = object.key().substring(0, object.key().length() - 36) + UUID.randomUUID();
    bucket.put(other, "%PDF-x".getBytes(UTF_8), "application/pdf", ticket);
    bucket.put(object.key(), "%PDF-x".getBytes(UTF_8), "application/pdf", Map.of("ticket", "x"));
    for (StoredObject each : ARRIVED) {
      read(worker(), each);
    }

    assertThat(invoices()).isZero();
    assertThat(bucket.get(other, 100)).isEmpty();
    assertThat(bucket.get(object.key(), 100)).isEmpty();
  }

  @Test
  void aStoreThatDoesNotAnswerBringsTheMessageBack() throws Exception {
    ProxyAnswer announced = announce(null, file("a.pdf", 6));
    send(announced, 0, "%PDF-a");
    StoredObject object = Objects.requireNonNull(ARRIVED.peek());
    Wiring noRedis = wiring("redis://127.0.0.1:1", s3.url());
    Wiring noS3 = wiring(redis.url(), "http://127.0.0.1:1");

    for (Wiring down : List.of(noRedis, noS3)) {
      ParseUpload worker = new ParseUpload(UploadWiring.reader(down, UploadsIT::document, 1000));
      assertThat(read(worker, object)).contains("\"itemIdentifier\":\"m-1\"");
    }
    read(worker(), object);
    assertThat(invoices()).isEqualTo(1);
  }

  @Test
  void theSameRequestMakesTheSameUploads() {
    ProxyAnswer first =
        call(null).header("Idempotency-Key", "k").text(JSON, files(file("a.pdf", 6))).to(create());
    ProxyAnswer again =
        call(first.cookie())
            .header("Idempotency-Key", "k")
            .text(JSON, files(file("a.pdf", 6)))
            .to(create());
    ProxyAnswer other =
        call(first.cookie())
            .header("Idempotency-Key", "k")
            .text(JSON, files(file("b.pdf", 6)))
            .to(create());

    assertThat(again.member("upload_id")).isEqualTo(first.member("upload_id"));
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.member("code")).isEqualTo("idempotency_key_reused");
  }

  @Test
  void saysWhatIsWrongWithAnAnnouncement() {
    assertThat(announce(null).member("code")).isEqualTo("invalid_files");
    assertThat(announce(null, file("a.pdf", 1001)).member("code")).isEqualTo("too_large");
    assertThat(announce(null, "{\"file_name\":\"a\"}").member("code")).isEqualTo("missing_member");
    assertThat(announce(null, file("a.pdf", 0)).member("field")).isEqualTo("files[0].size");
  }

  @Test
  void aBatchIsOfUploadsOfItsSessionAlone() {
    ProxyAnswer announced = announce(null, file("a.pdf", 6));
    String id = Objects.requireNonNull(announced.member("upload_id"));
    ProxyAnswer stranger = announce(null, file("a.pdf", 6));

    ProxyAnswer foreign = batch(stranger.cookie(), List.of(id));
    assertThat(foreign.status()).isEqualTo(404);
    assertThat(foreign.member("code")).isEqualTo("upload_not_found");
    assertThat(foreign.member("field")).isEqualTo("uploads[0]");
    assertThat(batch(null, List.of(id)).status()).isEqualTo(404);
    assertThat(batch(announced.cookie(), List.of("x")).member("code")).isEqualTo("invalid_upload");
    String batch =
        Objects.requireNonNull(batch(announced.cookie(), List.of(id, id)).member("batch_id"));
    assertThat(get(announced.cookie(), batch, Clock.systemUTC()).body()).contains("\"total\":1,");
    assertThat(get(stranger.cookie(), batch, Clock.systemUTC()).status()).isEqualTo(404);
    assertThat(get(announced.cookie(), "x", Clock.systemUTC()).status()).isEqualTo(404);
  }

  @Test
  void aFileThatNeverComesEndsItsBatch() {
    ProxyAnswer announced = announce(null, file("a.pdf", 6));
    ProxyAnswer batch = batch(announced.cookie(), all(announced, "upload_id\":\"([^\"]+)"));
    Clock later = Clock.fixed(Instant.now().plus(Duration.ofMinutes(46)), ZoneOffset.UTC);
    String id = Objects.requireNonNull(batch.member("batch_id"));

    assertThat(get(announced.cookie(), id, later).body())
        .contains("\"status\":\"done\"", "\"code\":\"not_uploaded\"");
  }

  @Test
  void whatThereWasNoTimeForIsHandedOver() throws Exception {
    UploadService uploads = UploadWiring.service(wiring, Clock.systemUTC());
    var session = wiring.sessions().create().id();
    List<BulkFile> files =
        List.of(BulkFile.of("a.pdf", "%PDF-a".getBytes(UTF_8)), BulkFile.of("b.pdf", new byte[1]));
    HandOver.Handed handed =
        new HandOver(uploads)
            .take(
                files,
                List.of(BulkResult.late("a.pdf"), BulkResult.failed("b.pdf", FailUpload.GIVEN_UP)),
                session,
                Duration.ofSeconds(20));

    assertThat(handed.results()).extracting(BulkResult::status).containsExactly("queued", "failed");
    assertThat(handed.batch()).isPresent();
    read(worker(), Objects.requireNonNull(ARRIVED.peek()));
    assertThat(invoices()).isEqualTo(1);
    UploadService down =
        UploadWiring.service(wiring(redis.url(), "http://127.0.0.1:1"), Clock.systemUTC());
    assertThat(
            new HandOver(down)
                .take(
                    files,
                    List.of(BulkResult.late("a.pdf"), BulkResult.late("b.pdf")),
                    session,
                    Duration.ofSeconds(20))
                .results())
        .extracting(BulkResult::outOfTime)
        .containsExactly(true, true);
  }

  private static ProxyAnswer announce(@Nullable String cookie, String... files) {
    return call(cookie).text(JSON, files(files)).to(create());
  }

  private static ProxyCall call(@Nullable String cookie) {
    return ProxyCall.of("POST", "/api/v2/uploads").cookie(cookie);
  }

  private static CreateUploads create() {
    return new CreateUploads(wiring, Clock.systemUTC());
  }

  private static String files(String... files) {
    return "{\"files\":[" + String.join(",", files) + "]}";
  }

  private static String file(String name, long size) {
    return "{\"file_name\":\"%s\",\"size\":%d}".formatted(name, size);
  }

  private static ProxyAnswer batch(@Nullable String cookie, List<String> ids) {
    return ProxyCall.of("POST", "/api/v2/invoices/bulk")
        .cookie(cookie)
        .text(JSON, "{\"uploads\":[\"" + String.join("\",\"", ids) + "\"]}")
        .to(new ParseBulk(environment(redis.url(), s3.url())));
  }

  private static ProxyAnswer progress(ProxyAnswer announced, ProxyAnswer batch) {
    return get(
        announced.cookie(), Objects.requireNonNull(batch.member("batch_id")), Clock.systemUTC());
  }

  private static ProxyAnswer get(@Nullable String cookie, String batch, Clock clock) {
    return ProxyCall.of("GET", "/api/v2/batches/{batch_id}")
        .cookie(cookie)
        .pathParameter("batch_id", batch)
        .to(new GetBatch(wiring, clock));
  }

  private static int send(ProxyAnswer announced, int index, String content) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(all(announced, "\"url\":\"([^\"]+)").get(index)))
            .PUT(HttpRequest.BodyPublishers.ofString(content));
    String headers = all(announced, "\"headers\":\\{([^}]+)}").get(index);
    Pattern.compile("\"([^\"]+)\":\"([^\"]+)\"")
        .matcher(headers)
        .results()
        .filter(header -> !header.group(1).equalsIgnoreCase("content-length"))
        .forEach(header -> request.header(header.group(1), header.group(2)));
    return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  private static ParseUpload worker() {
    return worker(UploadsIT::document);
  }

  private static ParseUpload worker(DocumentReader documents) {
    return new ParseUpload(UploadWiring.reader(wiring, documents, 1000));
  }

  private static String read(ParseUpload worker, StoredObject object) throws IOException {
    return invoke(worker, object);
  }

  private static String invoke(RequestStreamHandler worker, StoredObject object)
      throws IOException {
    String notification =
        "{\"Records\":[{\"s3\":{\"object\":{\"key\":\"%s\"}}}]}".formatted(object.key());
    return QueueCall.of(notification).to(worker);
  }

  private static Invoice document(String fileName, byte[] document) {
    if (new String(document, UTF_8).startsWith("bad")) {
      throw new DocumentException(Reason.CORRUPT, "The way out.");
    }
    return SampleInvoices.bakery(UUID.randomUUID(), fileName);
  }

  private static List<String> all(ProxyAnswer answer, String pattern) {
    return Pattern.compile(pattern)
        .matcher(answer.body())
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static long invoices() {
    return raw.keys("*:order").stream().mapToLong(raw::zcard).sum();
  }

  private static Wiring wiring(String redisUrl, String s3Url) {
    return Wiring.of(environment(redisUrl, s3Url));
  }

  private static Map<String, String> environment(String redisUrl, String s3Url) {
    return Map.of(
        "REDIS_URL",
        redisUrl,
        "SECRET_KEY",
        "a secret for tests of thirty-two bytes!!",
        "UPLOAD_BUCKET",
        "uploads",
        "MAX_UPLOAD_BYTES",
        "1000",
        "AWS_REGION",
        "us-east-1",
        "AWS_ACCESS_KEY_ID",
        EmbeddedS3.ACCESS_KEY,
        "AWS_SECRET_ACCESS_KEY",
        EmbeddedS3.SECRET_KEY,
        "AWS_ENDPOINT_URL_S3",
        s3Url);
  }
}

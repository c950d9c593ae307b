package com.invoiceparserpro.functions.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.model.Status;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.testkit.EmbeddedRedis;
import com.invoiceparserpro.testkit.EmbeddedS3;
import com.invoiceparserpro.testkit.EmbeddedSqs;
import com.invoiceparserpro.testkit.ProxyAnswer;
import com.invoiceparserpro.testkit.ProxyCall;
import com.invoiceparserpro.testkit.QueueCall;
import com.invoiceparserpro.testkit.SampleInvoices;
import com.invoiceparserpro.testkit.StoredObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** Files by links, and files that a worker makes; messages are handed over by the test. */
class BackgroundExportsIT {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String JSON = "application/json";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-15T10:00:00Z"), ZoneOffset.UTC);
  private static final ConcurrentLinkedDeque<StoredObject> STORED = new ConcurrentLinkedDeque<>();

  private static EmbeddedRedis redis;
  private static EmbeddedS3 s3;
  private static EmbeddedSqs sqs;
  private static SqsClient queue;
  private static String queueUrl;
  private static Wiring wiring;

  private SessionId session;

  @BeforeAll
  static void start() {
    redis = EmbeddedRedis.start();
    s3 =
        EmbeddedS3.start(
            EmbeddedS3.ACCESS_KEY, EmbeddedS3.SECRET_KEY, EmbeddedS3.Cors.NONE, STORED::add);
    s3.createBucket("exports");
    sqs = EmbeddedSqs.start();
    queue =
        SqsClient.builder()
            .endpointOverride(URI.create(sqs.url()))
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
            .build();
    queueUrl = queue.createQueue(q -> q.queueName("orders")).queueUrl();
    wiring = wiring(Map.of());
  }

  @AfterAll
  static void stop() {
    wiring.sessions().close();
    queue.close();
    sqs.close();
    s3.close();
    redis.close();
  }

  @BeforeEach
  void begin() {
    queue.purgeQueue(q -> q.queueUrl(queueUrl));
    STORED.clear();
    session = wiring.sessions().create().id();
  }

  @Test
  void anOrderIsMadeInTheBackgroundAndDownloadedByALink() throws Exception {
    save("a.pdf");
    save("b.pdf");
    ProxyAnswer ordered = order("{\"format\":\"xlsx\"}");
    assertThat(ordered.status()).isEqualTo(202);
    assertThat(ordered.header("Location")).isEqualTo("exports/" + ordered.member("export_id"));
    assertThat(export(ordered).body())
        .contains("\"status\":\"queued\"", "\"invoices_total\":2,\"invoices_written\":0");

    String message = receive();
    assertThat(message).doesNotContain(session.token());
    assertThat(invoke(new RunExport(wiring), message)).isEqualTo("{\"batchItemFailures\":[]}");

    ProxyAnswer done = export(ordered);
    assertThat(done.body()).contains("\"status\":\"done\"", "\"invoices_written\":2");
    assertThat(done.member("file_name")).isEqualTo("invoices-2026-03-15.xlsx");
    HttpResponse<byte[]> file = download(Objects.requireNonNull(done.member("url")));
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .contains("invoices-2026-03-15.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.body()))) {
      assertThat(workbook.getSheet("Invoices").getLastRowNum()).isEqualTo(2);
    }

    // The message again: nothing is made a second time.
    STORED.clear();
    invoke(new RunExport(wiring), message);
    assertThat(STORED).isEmpty();
    assertThat(export(ordered).body()).contains("\"status\":\"done\"");
  }

  @Test
  void someInvoicesWithTheParametersOfTheirFormat() throws Exception {
    UUID first = save("a.pdf");
    save("b.pdf");
    ProxyAnswer ordered =
        order(
            ("{\"format\":\"csv\",\"delimiter\":\"semicolon\",\"byte_order_mark\":\"false\","
                    + "\"invoice_ids\":[\"%s\"]}")
                .formatted(first));
    invoke(new RunExport(wiring), receive());
    String file =
        new String(download(Objects.requireNonNull(export(ordered).member("url"))).body(), UTF_8);

    assertThat(file).startsWith("vendor;invoice_number;");
    assertThat(file.lines()).hasSize(3);
    assertThat(file).contains(first.toString());
  }

  @Test
  void whatTheFormatMissesIsSaidByField() throws Exception {
    save("a.pdf");
    ProxyAnswer ordered = order("{\"format\":\"ubl\"}");
    assertThat(invoke(new RunExport(wiring), receive())).isEqualTo("{\"batchItemFailures\":[]}");

    assertThat(export(ordered).body())
        .contains("\"status\":\"failed\"", "\"code\":\"incomplete_invoices\"", "vendor_tax_id");
  }

  @Test
  void anOrderOfAnEndedSessionLeavesNothing() throws Exception {
    save("a.pdf");
    order("{}");
    wiring.sessions().end(session);

    assertThat(invoke(new RunExport(wiring), receive())).isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(STORED).isEmpty();
    assertThat(invoke(new RunExport(wiring), "not ours")).isEqualTo("{\"batchItemFailures\":[]}");
  }

  @Test
  void whatNoWorkerEndsIsSaidToHaveFailed() throws Exception {
    save("a.pdf");
    ProxyAnswer ordered = order("{}");
    invoke(new FailExport(wiring), receive());

    assertThat(export(ordered).body()).contains("\"status\":\"failed\"", "\"code\":\"gave_up\"");
  }

  @Test
  void theSameOrderIsMadeOnce() {
    save("a.pdf");
    ProxyAnswer first = orders().header("Idempotency-Key", "k").text(JSON, "{}").to(create());
    ProxyAnswer again = orders().header("Idempotency-Key", "k").text(JSON, "{}").to(create());
    ProxyAnswer other =
        orders().header("Idempotency-Key", "k").text(JSON, "{\"format\":\"csv\"}").to(create());

    assertThat(again.member("export_id")).isEqualTo(first.member("export_id"));
    assertThat(other.member("code")).isEqualTo("idempotency_key_reused");
  }

  @Test
  void saysWhatIsWrongWithAnOrder() {
    assertThat(order("{\"format\":\"pdf\"}").member("code")).isEqualTo("unknown_format");
    assertThat(order("{\"format\":\"csv\",\"chart\":\"03\"}").member("field")).isEqualTo("chart");
    assertThat(order("{\"format\":\"datev\",\"client\":0}").member("field")).isEqualTo("client");
    assertThat(order("{\"invoice_ids\":[\"x\"]}").status()).isEqualTo(404);
    assertThat(order("{\"invoice_ids\":[\"%s\"]}".formatted(UUID.randomUUID())).status())
        .isEqualTo(404);
    assertThat(order("{\"invoice_ids\":[]}").member("code")).isEqualTo("invalid_ids");
    ProxyAnswer stranger =
        ProxyCall.of("GET", "/api/v2/exports/{export_id}")
            .pathParameter("export_id", UUID.randomUUID().toString())
            .cookie(cookie(session))
            .to(new GetExport(wiring));
    assertThat(stranger.member("code")).isEqualTo("export_not_found");
  }

  @Test
  void servicesThatDoNotAnswerAreSaidAndNothingIsHalfDone() throws Exception {
    save("a.pdf");
    Wiring noQueue = wiring(Map.of("AWS_ENDPOINT_URL_SQS", "http://127.0.0.1:1"));
    ProxyAnswer ordered = orders().text(JSON, "{}").to(new CreateExport(noQueue, CLOCK));
    assertThat(ordered.status()).isEqualTo(503);
    assertThat(ordered.member("code")).isEqualTo("queue_unavailable");
    assertThat(ordered.header("Retry-After")).isEqualTo("5");

    order("{}");
    Wiring noStorage = wiring(Map.of("AWS_ENDPOINT_URL_S3", "http://127.0.0.1:1"));
    String message = receive();
    assertThat(invoke(new RunExport(noStorage), message)).contains("m-1");
    assertThat(invoke(new RunExport(wiring), message)).isEqualTo("{\"batchItemFailures\":[]}");

    UUID id = save("b.pdf");
    ProxyAnswer approved =
        approve(id).query("delivery", "link").to(new ApproveInvoice(noStorage, CLOCK));
    assertThat(approved.member("code")).isEqualTo("storage_unavailable");
    assertThat(wiring.invoices().get(session, id).orElseThrow().value().status())
        .isEqualTo(Status.PARSED);
  }

  @Test
  void approvingGivesALinkWhereItIsAskedFor() throws Exception {
    UUID id = save("a.pdf");
    ProxyAnswer linked =
        approve(id)
            .query("delivery", "link")
            .query("format", "json")
            .to(new ApproveInvoice(wiring, CLOCK));

    assertThat(linked.status()).isEqualTo(200);
    assertThat(linked.member("file_name")).isEqualTo("invoice-" + id + ".json");
    assertThat(new String(download(Objects.requireNonNull(linked.member("url"))).body(), UTF_8))
        .contains("\"status\":\"approved\"");
  }

  @Test
  void aClientThatCannotHaveTheFileInTheResponseIsSentToIt() throws Exception {
    save("a.pdf");
    ProxyAnswer browser =
        ProxyCall.of("GET", "/api/export/download-xlsx")
            .cookie(cookie(session))
            .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
            .to(new DownloadWorkbook(wiring, CLOCK));

    assertThat(browser.status()).isEqualTo(303);
    HttpResponse<byte[]> file = download(Objects.requireNonNull(browser.header("Location")));
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Type")).contains(XLSX);
    ProxyAnswer direct =
        ProxyCall.of("GET", "/api/export/download-xlsx")
            .cookie(cookie(session))
            .header("Accept", XLSX)
            .to(new DownloadWorkbook(wiring, CLOCK));
    assertThat(direct.status()).isEqualTo(200);
  }

  @Test
  void tellsWhatAnExportWouldHoldItsRowsAndFigures() {
    save("a.pdf");
    save("b.pdf");
    String info = get("/api/export/xlsx").to(new ExportInfo(wiring)).body();
    ProxyAnswer data =
        get("/api/invoices/xlsx/data").query("limit", "1").to(new ExportData(wiring));
    String figures = get("/api/invoices/xlsx/stats").to(new ExportStats(wiring)).body();

    assertThat(info)
        .contains("\"invoices\":2,\"line_items\":4,\"estimated_bytes\":12330")
        .contains("{\"name\":\"Line Items\",\"rows\":4,\"columns\":[{\"name\":\"vendor\"")
        .contains("\"format\":\"datev\"", "\"parameters\":[\"consultant\"");
    assertThat(data.body())
        .contains("{\"name\":\"total_amount\",\"type\":\"amount\"}")
        .contains("\"119.00\"", "\"2026-03-14\"");
    assertThat(data.member("next_cursor")).isNotNull();
    assertThat(figures)
        .contains("\"invoices\":2,\"line_items\":4,\"approved\":0")
        .contains("{\"currency\":\"EUR\",\"invoices\":2,\"subtotal\":\"200.00\"")
        .contains("\"vendor\":\"Bäckerei Sonnenkorn GmbH\"");
    ProxyAnswer none = ProxyCall.of("GET", "/api/invoices/xlsx/stats").to(new ExportStats(wiring));
    assertThat(none.body()).contains("\"invoices\":0", "\"mean_confidence\":null");
  }

  private ProxyAnswer order(String body) {
    return orders().text(JSON, body).to(create());
  }

  private ProxyCall orders() {
    return ProxyCall.of("POST", "/api/v2/exports").cookie(cookie(session));
  }

  private ProxyCall approve(UUID id) {
    return ProxyCall.of("POST", "/api/v2/invoices/{invoice_id}/approve")
        .pathParameter("invoice_id", id.toString())
        .cookie(cookie(session));
  }

  private ProxyCall get(String path) {
    return ProxyCall.of("GET", path).cookie(cookie(session));
  }

  private ProxyAnswer export(ProxyAnswer ordered) {
    return get("/api/v2/exports/{export_id}")
        .pathParameter("export_id", Objects.requireNonNull(ordered.member("export_id")))
        .to(new GetExport(wiring));
  }

  private static CreateExport create() {
    return new CreateExport(wiring, CLOCK);
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

  private static HttpResponse<byte[]> download(String url) throws Exception {
    return CLIENT.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray());
  }

  private UUID save(String fileName) {
    return wiring
        .invoices()
        .save(session, SampleInvoices.bakery(UUID.randomUUID(), fileName), Optional.empty());
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
                "EXPORT_BUCKET",
                "exports",
                "EXPORT_QUEUE_URL",
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

package com.invoiceparserpro.local.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.local.lambda.DeploymentPackage;
import com.invoiceparserpro.local.lambda.Functions;
import com.invoiceparserpro.local.template.FunctionDefinition;
import com.invoiceparserpro.local.template.Template;
import com.invoiceparserpro.testkit.EmbeddedRedis;
import com.invoiceparserpro.testkit.EmbeddedS3;
import com.invoiceparserpro.testkit.EmbeddedSqs;
import com.invoiceparserpro.testkit.lambda.LambdaProcess;
import com.invoiceparserpro.testkit.lambda.Launch;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Each function of the template, out of its zip, in a JVM of its own under the runtime interface
 * client that Lambda uses, answers its event. Nothing is on its class path but the client.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackagedFunctionsIT {

  /** Stand in the events for what only a running service knows. */
  private static final String INVOICE_ID = "2f6c1f0e-7a53-4f5e-9a43-0d6f4f3b9c11";

  /** Variables that name a bucket. */
  private static final List<String> BUCKETS =
      List.of("UPLOAD_BUCKET", "EXPORT_BUCKET", "WEBHOOK_BUCKET");

  /** Variables that name a queue. */
  private static final List<String> QUEUES =
      List.of("EXPORT_QUEUE_URL", "WEBHOOK_QUEUE_URL", "DELIVERY_REPORT_QUEUE_URL");

  private static final Pattern COOKIE = Pattern.compile("(?<=invoice_session=)[^;\"]+");

  private static final String INVOICE =
      "(?s)\\{\"invoice_id\":\".{36}\",\"file_name\":.*\"parsed\":\\{\"vendor\":.*"
          + "\"line_items\":\\[.*],?.*\"overall_confidence\":.*\"checks\":\\[.*";

  /** Status, and a pattern of the body, by function. */
  private static final Map<String, List<String>> ANSWERS =
      Map.ofEntries(
          Map.entry("ParseInvoice", List.of("201", INVOICE + "\"stored\":true.*")),
          Map.entry("ParseBulk", List.of("200", "(?s)\\{\"total\":1,\"parsed\":1,\"failed\":0,.*")),
          Map.entry("CreateSession", List.of("201", "(?s).*\"expires_at\":\".*\"max_age\":7200.*")),
          Map.entry("EndSession", List.of("204", "")),
          Map.entry("ListInvoices", List.of("200", "(?s)\\{\"invoices\":\\[\\{\"invoice_id\":.*")),
          Map.entry("GetInvoice", List.of("200", INVOICE)),
          Map.entry("DeleteInvoice", List.of("204", "")),
          Map.entry("CorrectField", List.of("200", INVOICE)),
          Map.entry("ApproveInvoice", List.of("200", "(?s)\uFEFFvendor,invoice_number,.*")),
          Map.entry("DownloadWorkbook", List.of("200", "(?s)\uFEFFvendor,invoice_number,.*")),
          Map.entry("CreateUploads", List.of("201", "(?s).*\"url\":\"http://.*uploads/.*")),
          Map.entry("GetBatch", List.of("404", "(?s).*\"code\":\"batch_not_found\".*")),
          Map.entry("CreateExport", List.of("202", "(?s)\\{\"export_id\":.*")),
          Map.entry("GetExport", List.of("404", "(?s).*\"code\":\"export_not_found\".*")),
          Map.entry("ExportInfo", List.of("200", "(?s)\\{\"invoices\":[12],.*")),
          Map.entry("ExportData", List.of("200", "(?s)\\{\"columns\":.*\"rows\":\\[\\[.*")),
          Map.entry("ExportStats", List.of("200", "(?s)\\{\"invoices\":[12],.*")),
          Map.entry("EnqueueWebhook", List.of("202", "(?s)\\{\"delivery_id\":.*")),
          Map.entry("ListDeliveries", List.of("200", "(?s)\\{\"deliveries\":.*")),
          Map.entry("RetryDelivery", List.of("404", "(?s).*\"code\":\"delivery_not_found\".*")),
          Map.entry("GetWebhookSecret", List.of("200", "(?s)\\{\"secret\":\"whsec_.*")),
          Map.entry("AddLine", List.of("201", INVOICE)),
          Map.entry("RemoveLine", List.of("200", INVOICE)),
          Map.entry(
              "ApiInfo", List.of("200", "(?s)\\{\"name\":\"Invoice Parser Pro\".*\"features\":.*")),
          Map.entry("Health", List.of("200", "(?s).*\"redis\":\"ok\".*")));

  private final Template template = Project.template();
  private final Map<Path, DeploymentPackage> packages = new HashMap<>();
  private final EmbeddedRedis redis = EmbeddedRedis.start();
  private final EmbeddedS3 s3 = EmbeddedS3.start();
  private final EmbeddedSqs sqs = EmbeddedSqs.start();
  private String cookie = "";
  private String invoiceId = "";

  @BeforeAll
  void storeAnInvoice() throws Exception {
    BUCKETS.forEach(bucket -> s3.createBucket(bucketName(bucket)));
    try (SqsClient queues =
        SqsClient.builder()
            .endpointOverride(URI.create(sqs.url()))
            .region(Region.US_EAST_1)
            .credentialsProvider(AnonymousCredentialsProvider.create())
            .build()) {
      QUEUES.forEach(queue -> queues.createQueue(q -> q.queueName(queue)));
    }
    try (LambdaProcess process = start(template.function("ParseInvoice"))) {
      ProxyAnswer answer = ProxyAnswer.read(process.invoke(Project.event("ParseInvoice")));
      cookie = first(COOKIE, answer.headers().getOrDefault("set-cookie", ""));
      invoiceId = first(Pattern.compile("(?<=\"invoice_id\":\")[^\"]+"), answer.body());
    }
  }

  @AfterAll
  void stop() throws Exception {
    redis.close();
    s3.close();
    sqs.close();
    for (DeploymentPackage each : packages.values()) {
      each.close();
    }
  }

  @ParameterizedTest
  @MethodSource("workers")
  void takesItsMessage(String name) throws Exception {
    try (LambdaProcess process = start(template.function(name))) {
      assertThat(process.invoke(event(name)))
          .describedAs("it printed: %s", process.output())
          .isEqualTo("{\"batchItemFailures\":[]}");
    }
  }

  @ParameterizedTest
  @MethodSource("functions")
  void answersItsEvent(String name) throws Exception {
    List<String> expected = ANSWERS.getOrDefault(name, List.of("no answer is expected yet", ""));
    try (LambdaProcess process = start(template.function(name))) {
      ProxyAnswer answer = ProxyAnswer.read(process.invoke(event(name)));

      assertThat(String.valueOf(answer.statusCode()))
          .describedAs("status of %s; it printed: %s", answer.body(), process.output())
          .isEqualTo(expected.get(0));
      assertThat(answer.body()).matches(expected.get(1));
      assertThat(answer.headers()).containsKey("x-request-id");
    }
  }

  /** A snapshot is taken of a function that has loaded what its first event needs. */
  @ParameterizedTest
  @ValueSource(strings = {"ParseInvoice", "ParseBulk", "DownloadWorkbook"})
  void answersItsEventFromASnapshot(String name) throws Exception {
    try (LambdaProcess process = LambdaProcess.startAhead(launch(template.function(name)))) {
      ProxyAnswer answer = ProxyAnswer.read(process.invoke(event(name)));

      assertThat(answer.statusCode())
          .describedAs("status of %s; it printed: %s", answer.body(), process.output())
          .isBetween(200, 201);
    }
  }

  /** What ends the session comes last. */
  List<String> functions() {
    List<String> last = List.of("DeleteInvoice", "EndSession");
    List<String> names = new ArrayList<>();
    template.functions().stream()
        .filter(function -> !function.routes().isEmpty())
        .forEach(function -> names.add(function.name()));
    names.removeAll(last);
    names.addAll(last);
    return names;
  }

  /** What messages invoke. */
  List<String> workers() {
    return template.functions().stream()
        .filter(function -> function.routes().isEmpty())
        .map(FunctionDefinition::name)
        .toList();
  }

  private LambdaProcess start(FunctionDefinition function) throws Exception {
    return LambdaProcess.start(launch(function));
  }

  private Launch launch(FunctionDefinition function) throws Exception {
    DeploymentPackage unpacked = packages.get(function.code());
    if (unpacked == null) {
      unpacked = DeploymentPackage.unpack(function.code());
      packages.put(function.code(), unpacked);
    }
    Map<String, String> environment = Functions.environment(function, variables());
    return Launch.managed(unpacked.taskRoot(), function.handler(), environment);
  }

  /** What the template leaves to a deployed stack. */
  private Map<String, String> variables() {
    Map<String, String> variables = new HashMap<>(aws());
    variables.put("REDIS_URL", redis.url());
    variables.put("SECRET_KEY", "a key for tests that has enough bytes");
    variables.put("SECURE_COOKIES", "false");
    BUCKETS.forEach(bucket -> variables.put(bucket, bucketName(bucket)));
    QUEUES.forEach(queue -> variables.put(queue, sqs.queueUrl(queue)));
    return variables;
  }

  private static String bucketName(String variable) {
    return variable.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Map<String, String> aws() {
    return Map.of(
        "AWS_REGION",
        "us-east-1",
        "AWS_ACCESS_KEY_ID",
        EmbeddedS3.ACCESS_KEY,
        "AWS_SECRET_ACCESS_KEY",
        EmbeddedS3.SECRET_KEY,
        "AWS_ENDPOINT_URL_S3",
        s3.url(),
        "AWS_ENDPOINT_URL_SQS",
        sqs.url());
  }

  private String event(String function) throws Exception {
    String event = Project.event(function).replace(INVOICE_ID, invoiceId);
    return COOKIE.matcher(event).replaceAll(Matcher.quoteReplacement(cookie));
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).describedAs("%s in %s", pattern, text).isTrue();
    return matcher.group();
  }
}

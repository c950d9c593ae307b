package com.invoiceparserpro.functions.parsing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.parsing.DocumentException;
import com.invoiceparserpro.parsing.DocumentException.Reason;
import com.invoiceparserpro.parsing.ParsingLimits;
import com.invoiceparserpro.testkit.EmbeddedRedis;
import com.invoiceparserpro.testkit.ProxyAnswer;
import com.invoiceparserpro.testkit.ProxyCall;
import com.invoiceparserpro.testkit.SampleInvoices;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

class ParseBulkIT {

  private static final ParsingLimits LIMITS =
      new ParsingLimits(4000, 10, 1000, Duration.ofSeconds(1));

  private static EmbeddedRedis redis;
  private static RedisClient raw;
  private static ParseBulk bulk;

  @BeforeAll
  static void start() {
    redis = EmbeddedRedis.start();
    raw = RedisClient.create("127.0.0.1", redis.port());
    bulk = handler(redis.url());
  }

  @AfterAll
  static void stop() {
    raw.close();
    redis.close();
  }

  @BeforeEach
  void empty() {
    raw.flushAll();
  }

  @Test
  void answersForEachFileInItsOrderAndOneBadFileFailsNoOther() {
    ProxyAnswer answer =
        call()
            .files("files", files("b.pdf", "%PDF-b", "bad.pdf", "bad", "a.pdf", "%PDF-a"))
            .to(bulk);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).startsWith("{\"total\":3,\"parsed\":2,\"failed\":1,");
    assertThat(each(answer, "file_name\":\"([^\"]+)\",\"status"))
        .containsExactly("b.pdf", "bad.pdf", "a.pdf");
    assertThat(each(answer, "\"status\":\"(parsed|failed)\",\"duplicate"))
        .containsExactly("parsed", "failed", "parsed");
    assertThat(answer.body()).contains("\"code\":\"corrupt\"");
    assertThat(stored()).isEqualTo(2);
  }

  @Test
  void theSameBytesAreTheSameInvoiceWhateverTheFileIsCalled() {
    ProxyAnswer first = call().files("files", files("a.pdf", "%PDF-a")).to(bulk);
    ProxyAnswer again =
        call().cookie(first.cookie()).files("files", files("z.pdf", "%PDF-a")).to(bulk);
    ProxyAnswer twice =
        call().cookie(first.cookie()).files("files", files("1", "%PDF-x", "2", "%PDF-x")).to(bulk);

    assertThat(ids(again)).hasSize(1).isEqualTo(ids(first));
    assertThat(first.body()).contains("\"duplicate\":false").doesNotContain("\"duplicate\":true");
    assertThat(again.body()).contains("\"duplicate\":true");
    assertThat(ids(twice)).hasSize(2);
    assertThat(ids(twice).get(0)).isEqualTo(ids(twice).get(1));
    assertThat(each(twice, "\"duplicate\":(\\w+)")).containsExactlyInAnyOrder("true", "false");
    assertThat(stored()).isEqualTo(2);
  }

  @Test
  void aZipCountsAsItsDocuments() throws IOException {
    byte[] zip =
        zip(
            "2026/../../etc/a.pdf", "%PDF-a",
            "__MACOSX/._a.pdf", "x",
            "notes.txt", "x",
            "in.zip", new String(zip("x.pdf", "%PDF-x"), ISO_8859_1),
            "b.xml", "%PDF-b");
    ProxyAnswer answer = call().file("files", "month.zip", zip).to(bulk);

    assertThat(each(answer, "file_name\":\"([^\"]+)\",\"status"))
        .containsExactly("month.zip/a.pdf", "month.zip/in.zip", "month.zip/b.xml");
    assertThat(answer.body()).contains("\"code\":\"nested_archive\"");
    assertThat(stored()).isEqualTo(2);
  }

  @Test
  void aBombIsGivenUpAndTheOthersAreRead() throws IOException {
    String megabytes = "0".repeat(90_000);
    byte[] zip = zip("bomb.pdf", megabytes, "a.pdf", "%PDF-a");
    ProxyAnswer answer = call().file("files", "month.zip", zip).to(bulk);

    assertThat(answer.body()).contains("\"code\":\"too_large\"");
    assertThat(answer.body()).startsWith("{\"total\":2,\"parsed\":1,\"failed\":1,");
  }

  @Test
  void manyFilesOfAnArchiveStopAtTheBound() {
    Archive archive = new Archive(10, 1000, 2500);
    List<BulkFile> files = archive.unpack("x.zip", zipOf(4, "0".repeat(900)));

    assertThat(files).hasSize(3);
    assertThat(files.get(2).problem().orElseThrow().code()).isEqualTo("archive_too_large");
    List<BulkFile> many = new Archive(2, 1000, 9000).unpack("x.zip", zipOf(4, "0"));
    assertThat(many.get(2).problem().orElseThrow().code()).isEqualTo("too_many_files");
  }

  @Test
  void aDamagedZipFailsByItself() {
    byte[] zip = {'P', 'K', 3, 4, 9, 9, 9};
    ProxyAnswer answer = call().files("files", Map.of("x.zip", zip)).to(bulk);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(each(answer, "\"code\":\"(\\w+)\"")).containsExactly("empty_archive");
    assertThat(stored()).isZero();
  }

  @Test
  void readsWithoutTheStore() {
    ProxyAnswer answer =
        call().files("files", files("a.pdf", "%PDF-a")).to(handler("redis://127.0.0.1:1"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("\"stored\":false").contains("\"not_stored\"");
    assertThat(answer.header("Set-Cookie")).isNull();
  }

  @Test
  void saysWhatToSend() {
    assertThat(call().files("file", files("a.pdf", "%PDF-a")).to(bulk).member("code"))
        .isEqualTo("no_file");
    assertThat(call().text("application/pdf", "%PDF").to(bulk).member("code"))
        .isEqualTo("unsupported_media_type");
  }

  @Test
  void whatDoesNotFitIntoTheTimeIsSaid() {
    BulkService slow =
        new BulkService(
            (name, bytes) -> {
              try {
                Thread.sleep(60_000);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return SampleInvoices.bakery(UUID.randomUUID(), name);
            },
            wiring(redis.url()).invoices(),
            DocumentProblems.MAPPING);
    List<BulkResult> results =
        slow.read(
            List.of(BulkFile.of("a.pdf", new byte[] {1})), Optional.empty(), Duration.ofMillis(50));

    assertThat(results.get(0).problem().orElseThrow().code()).isEqualTo("out_of_time");
  }

  private static ProxyCall call() {
    return ProxyCall.of("POST", "/api/v2/invoices/bulk");
  }

  private static List<String> each(ProxyAnswer answer, String pattern) {
    return Pattern.compile(pattern)
        .matcher(answer.body())
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static List<String> ids(ProxyAnswer answer) {
    return each(answer, "invoice_ids\":\\[\"([^\"]+)");
  }

  private static long stored() {
    return raw.keys("*:order").stream().mapToLong(raw::zcard).sum();
  }

  private static Map<String, byte[]> files(String... namesAndContents) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndContents.length; i += 2) {
      files.put(namesAndContents[i], namesAndContents[i + 1].getBytes(UTF_8));
    }
    return files;
  }

  private static byte[] zipOf(int files, String content) {
    String[] entries = new String[files * 2];
    for (int i = 0; i < files; i++) {
      entries[2 * i] = i + ".pdf";
      entries[2 * i + 1] = content;
    }
    try {
      return zip(entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] zip(String... namesAndContents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(ISO_8859_1));
      }
    }
    return out.toByteArray();
  }

  private static Invoice read(String fileName, byte[] document) {
    if (new String(document, UTF_8).startsWith("bad")) {
      throw new DocumentException(Reason.CORRUPT, "The way out.");
    }
    return SampleInvoices.bakery(UUID.randomUUID(), fileName);
  }

  private static Wiring wiring(String redisUrl) {
    return Wiring.of(
        Map.of("REDIS_URL", redisUrl, "SECRET_KEY", "a secret for tests of thirty-two bytes!!"));
  }

  private static ParseBulk handler(String redisUrl) {
    return new ParseBulk(wiring(redisUrl), LIMITS, ParseBulkIT::read);
  }
}

package com.invoiceparserpro.functions.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.json.InvoiceJson;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.parsing.DocumentException;
import com.invoiceparserpro.parsing.DocumentException.Reason;
import com.invoiceparserpro.parsing.ParsingLimits;
import com.invoiceparserpro.testkit.EmbeddedRedis;
import com.invoiceparserpro.testkit.ProxyAnswer;
import com.invoiceparserpro.testkit.ProxyCall;
import com.invoiceparserpro.testkit.SampleInvoices;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import redis.clients.jedis.RedisClient;

class ParseInvoiceIT {

  private static final byte[] DOCUMENT = "%PDF-".getBytes(UTF_8);
  private static final ParsingLimits LIMITS =
      new ParsingLimits(1000, 10, 1000, Duration.ofSeconds(1));

  private static EmbeddedRedis redis;
  private static RedisClient raw;
  private static ParseInvoice parse;

  @BeforeAll
  static void start() {
    redis = EmbeddedRedis.start();
    raw = RedisClient.create("127.0.0.1", redis.port());
    parse = handler(redis.url(), ParseInvoiceIT::read);
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
  void readsAFileOfAFormAndKeepsItInANewSession() {
    ProxyAnswer answer = call().file("file", "Rechnung ü.pdf", DOCUMENT).to(parse);
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.body()).endsWith(",\"stored\":true}");
    assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    assertThat(answer.header("Location")).isEqualTo(answer.member("invoice_id"));
    assertThat(answer.header("Set-Cookie")).startsWith("__Host-invoice_session=");
    assertThat(invoice(answer).fileName()).isEqualTo("Rechnung ü.pdf");
    assertThat(stored()).isEqualTo(1);
  }

  @Test
  void readsADocumentThatIsTheBody() {
    ProxyAnswer pdf =
        call()
            .binary("application/pdf", DOCUMENT)
            .header("Content-Disposition", "attachment; filename=\"../a.pdf\"")
            .to(parse);
    assertThat(pdf.status()).isEqualTo(201);
    assertThat(invoice(pdf).fileName()).isEqualTo("a.pdf");
    ProxyAnswer xml = call().text("application/xml; charset=utf-8", "<Invoice/>").to(parse);
    assertThat(xml.status()).isEqualTo(201);
    assertThat(invoice(xml).fileName()).isEqualTo("document");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16", "ISO-8859-1"})
  void xmlReachesTheParserInItsOwnEncoding(String encoding) {
    byte[] xml = "<Invoice><ID>Ä-1</ID></Invoice>".getBytes(Charset.forName(encoding));
    AtomicReference<byte[]> read = new AtomicReference<>();
    ParseInvoice keeping =
        handler(
            "redis://127.0.0.1:1",
            (fileName, document) -> {
              read.set(document);
              return read(fileName, document);
            });

    assertThat(call().binary("text/xml", xml).to(keeping).status()).isEqualTo(201);
    assertThat(read.get()).isEqualTo(xml);
    assertThat(call().file("file", "a.xml", xml).to(keeping).status()).isEqualTo(201);
    assertThat(read.get()).isEqualTo(xml);
  }

  @Test
  void keepsAllInTheSessionThatTheClientHas() {
    String cookie = call().file("file", "a.pdf", DOCUMENT).to(parse).cookie();
    ProxyAnswer second = call().cookie(cookie).file("file", "b.pdf", DOCUMENT).to(parse);
    assertThat(second.cookie()).isEqualTo(cookie);
    assertThat(raw.keys("*")).hasSize(2);
    assertThat(stored()).isEqualTo(2);
  }

  @Test
  void beginsAnotherSessionForATamperedOrEndedOne() {
    String cookie = call().file("file", "a.pdf", DOCUMENT).to(parse).cookie();
    ProxyAnswer tampered = call().cookie(cookie + "x").file("file", "b.pdf", DOCUMENT).to(parse);
    assertThat(tampered.status()).isEqualTo(201);
    assertThat(tampered.cookie()).isNotEqualTo(cookie);
    raw.flushAll();
    ProxyAnswer ended = call().cookie(cookie).file("file", "b.pdf", DOCUMENT).to(parse);
    assertThat(ended.body()).endsWith(",\"stored\":true}");
    assertThat(ended.cookie()).isNotEqualTo(cookie);
  }

  @Test
  void readsOnceUnderAnIdempotencyKey() {
    String cookie = call().file("file", "a.pdf", DOCUMENT).to(parse).cookie();
    ProxyAnswer first = keyed(cookie, "k", "b.pdf").to(parse);
    ProxyAnswer again = keyed(cookie, "k", "b.pdf").to(parse);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(first.header("Idempotency-Replayed")).isNull();
    assertThat(stored()).isEqualTo(2);
    ProxyAnswer other = keyed(cookie, "k", "c.pdf").to(parse);
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.member("code")).isEqualTo("idempotency_key_reused");
    ProxyAnswer bad = keyed(cookie, " ", "c.pdf").to(parse);
    assertThat(bad.member("code")).isEqualTo("invalid_idempotency_key");
  }

  @Test
  void answersWithoutTheStore() {
    ParseInvoice alone = handler("redis://127.0.0.1:1", ParseInvoiceIT::read);
    String cookie = call().file("file", "a.pdf", DOCUMENT).to(parse).cookie();
    for (ProxyCall call :
        List.of(
            call().file("file", "a.pdf", DOCUMENT),
            call().cookie(cookie).file("file", "a.pdf", DOCUMENT),
            keyed(cookie, "k", "a.pdf"))) {
      ProxyAnswer answer = call.to(alone);
      assertThat(answer.status()).isEqualTo(201);
      assertThat(answer.body()).endsWith(",\"stored\":false}").contains("\"not_stored\"");
      assertThat(answer.header("Set-Cookie")).isNull();
      assertThat(answer.header("Location")).isNull();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "EMPTY,400,empty_file",
    "UNSUPPORTED_TYPE,415,unsupported_type",
    "TOO_LARGE,413,too_large",
    "TOO_MANY_PAGES,422,too_many_pages",
    "ENCRYPTED,422,encrypted",
    "CORRUPT,422,corrupt",
    "NO_TEXT,422,no_text",
    "NO_INVOICE_FOUND,422,no_invoice_found",
    "TOO_COMPLEX,422,too_complex"
  })
  void saysWhyADocumentGivesNoInvoice(Reason reason, int status, String code) {
    ParseInvoice failing =
        handler(
            redis.url(),
            (name, bytes) -> {
              throw new DocumentException(reason, "The way out.");
            });
    ProxyAnswer answer = call().file("file", "a.pdf", DOCUMENT).to(failing);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.member("code")).isEqualTo(code);
    assertThat(answer.member("detail")).isEqualTo("The way out.");
    assertThat(answer.header("Set-Cookie")).isNull();
    assertThat(raw.keys("*")).isEmpty();
  }

  @Test
  void saysThatThereIsNoFile() {
    for (ProxyCall call :
        List.of(
            call(),
            call().text("application/json", ""),
            call().binary("multipart/form-data; boundary=b", new byte[0]),
            call().file("document", "a.pdf", DOCUMENT))) {
      assertProblem(call.to(parse), 400, "no_file");
    }
  }

  @Test
  void saysWhatToSendInsteadOfAnotherType() {
    assertProblem(call().text("application/json", "{}").to(parse), 415, "unsupported_media_type");
    assertProblem(
        call().text("application/x-www-form-urlencoded", "%PDF").to(parse),
        415,
        "unsupported_media_type");
  }

  @Test
  void refusesABodyOverTheLimit() {
    byte[] large = new byte[1001];
    ProxyAnswer raw = call().binary("application/pdf", large).to(parse);
    assertThat(raw.member("detail")).contains("bytes allowed", "POST /api/v2/uploads");
    assertProblem(raw, 413, "too_large");
    assertThat(raw.member("detail")).contains("1000 bytes");
    assertProblem(call().file("file", "a.pdf", large).to(parse), 413, "too_large");
    assertThat(call().file("file", "a.pdf", new byte[1000]).to(parse).status()).isEqualTo(201);
  }

  @Test
  void refusesBrokenBase64() {
    assertProblem(call().encoded("application/pdf", "JVB*").to(parse), 400, "invalid_base64");
  }

  @Test
  void refusesACutOffForm() {
    byte[] cut = "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n%PDF".getBytes(UTF_8);
    assertProblem(
        call().binary("multipart/form-data; boundary=b", cut).to(parse),
        400,
        "malformed_multipart");
  }

  @Test
  void cleansFileNames() {
    Map<String, String> names =
        Map.of(
            "../../etc/passwd.pdf", "passwd.pdf",
            "C:\\\\temp\\\\x.pdf", "x.pdf",
            "in\u202Efdp.pdf", "infdp.pdf",
            "a\u0001\u007Fb.pdf", "ab.pdf");
    names.forEach(
        (sent, kept) ->
            assertThat(invoice(call().file("file", sent, DOCUMENT).to(parse)).fileName())
                .isEqualTo(kept));
  }

  private static void assertProblem(ProxyAnswer answer, int status, String code) {
    assertThat(answer.member("code")).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(raw.keys("*")).isEmpty();
  }

  private static ProxyCall call() {
    return ProxyCall.of("POST", "/api/v2/invoices/parse");
  }

  private static ProxyCall keyed(@Nullable String cookie, String key, String fileName) {
    return call().cookie(cookie).header("Idempotency-Key", key).file("file", fileName, DOCUMENT);
  }

  private static long stored() {
    return raw.keys("*:order").stream().mapToLong(raw::zcard).sum();
  }

  private static Invoice read(String fileName, byte[] document) {
    return SampleInvoices.bakery(UUID.randomUUID(), fileName);
  }

  private static Invoice invoice(ProxyAnswer answer) {
    return InvoiceJson.read(answer.body().getBytes(UTF_8));
  }

  private static ParseInvoice handler(String redisUrl, DocumentReader reader) {
    Wiring wiring =
        Wiring.of(
            Map.of(
                "REDIS_URL", redisUrl, "SECRET_KEY", "a secret for tests of thirty-two bytes!!"));
    return new ParseInvoice(wiring, LIMITS, reader);
  }
}

package com.invoiceparserpro.functions.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.json.InvoiceJson;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.testkit.EmbeddedRedis;
import com.invoiceparserpro.testkit.ProxyAnswer;
import com.invoiceparserpro.testkit.ProxyCall;
import com.invoiceparserpro.testkit.hostile.HostileDocuments;
import com.invoiceparserpro.testkit.samples.Samples;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents through the handler with the parser that it has in Lambda. */
class DocumentsIT {

  private static EmbeddedRedis redis;
  private static ParseInvoice parse;

  @BeforeAll
  static void start() {
    redis = EmbeddedRedis.start();
    parse =
        new ParseInvoice(
            Map.of(
                "REDIS_URL", redis.url(),
                "SECRET_KEY", "a secret for tests of thirty-two bytes!!",
                "MAX_PAGES", "20",
                "MAX_DECOMPRESSED_BYTES", "20000000"));
  }

  @AfterAll
  static void stop() {
    redis.close();
  }

  @Test
  void readsASample() {
    ProxyAnswer answer = send("invoice.pdf", Samples.named("de-beekeeper").pdf());
    assertThat(answer.status()).isEqualTo(201);
    Invoice invoice = InvoiceJson.read(answer.body().getBytes(UTF_8));
    assertThat(invoice.fileName()).isEqualTo("invoice.pdf");
    assertThat(invoice.pageCount()).isPositive();
    assertThat(answer.body()).endsWith(",\"stored\":true}");
  }

  @Test
  void opensAnEmptyUserPassword() {
    assertThat(send("a.pdf", HostileDocuments.encryptedWithEmptyUserPassword()).status())
        .isEqualTo(201);
  }

  @ParameterizedTest
  @MethodSource("hostileDocuments")
  void answersAHostileDocumentWithItsProblem(int status, String code, byte[] document) {
    ProxyAnswer answer = send("invoice.pdf", document);
    assertThat(answer.member("code")).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Set-Cookie")).isNull();
  }

  static Stream<Arguments> hostileDocuments() {
    return Stream.of(
        Arguments.of(400, "empty_file", new byte[0]),
        Arguments.of(415, "unsupported_type", HostileDocuments.png()),
        Arguments.of(422, "encrypted", HostileDocuments.encryptedWithUserPassword()),
        Arguments.of(422, "corrupt", HostileDocuments.headerOnly()),
        Arguments.of(422, "corrupt", HostileDocuments.truncated()),
        Arguments.of(422, "corrupt", HostileDocuments.withoutPages()),
        Arguments.of(422, "too_many_pages", HostileDocuments.withPages(21)),
        Arguments.of(422, "no_text", HostileDocuments.scan()),
        Arguments.of(422, "no_invoice_found", HostileDocuments.letter()),
        Arguments.of(422, "too_complex", HostileDocuments.bombOfNestedFlate(100)));
  }

  private static ProxyAnswer send(String fileName, byte[] document) {
    return ProxyCall.of("POST", "/api/v2/invoices/parse")
        .file("file", fileName, document)
        .to(parse);
  }
}

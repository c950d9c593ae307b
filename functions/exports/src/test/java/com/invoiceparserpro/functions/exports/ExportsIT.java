package com.invoiceparserpro.functions.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.Status;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.testkit.EmbeddedRedis;
import com.invoiceparserpro.testkit.ProxyAnswer;
import com.invoiceparserpro.testkit.ProxyCall;
import com.invoiceparserpro.testkit.SampleInvoices;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExportsIT {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-15T10:00:00Z"), ZoneOffset.UTC);

  private static EmbeddedRedis redis;
  private static Wiring wiring;

  @BeforeAll
  static void start() {
    redis = EmbeddedRedis.start();
    wiring = wiring(redis.url());
  }

  @AfterAll
  static void stop() {
    wiring.sessions().close();
    redis.close();
  }

  @Test
  void theWorkbookHoldsEveryInvoiceOfTheSession() throws IOException {
    SessionId session = wiring.sessions().create().id();
    for (int i = 0; i < 230; i++) {
      save(session, "file " + i + ".pdf");
    }
    ProxyAnswer answer = download(session).header("Accept", XLSX).to(downloads());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo(XLSX);
    assertThat(answer.header("Content-Disposition"))
        .startsWith("attachment; filename=\"invoices-2026-03-15.xlsx\"");
    try (XSSFWorkbook workbook = workbook(answer)) {
      assertThat(workbook.getSheet("Invoices").getLastRowNum()).isEqualTo(230);
    }
  }

  @Test
  void someInvoicesByTheirIds() throws IOException {
    SessionId session = wiring.sessions().create().id();
    UUID first = save(session, "a.pdf");
    save(session, "b.pdf");
    ProxyAnswer answer =
        download(session)
            .header("Accept", XLSX)
            .query("invoice_ids", first.toString())
            .to(downloads());
    try (XSSFWorkbook workbook = workbook(answer)) {
      assertThat(workbook.getSheet("Invoices").getLastRowNum()).isEqualTo(1);
    }
    ProxyAnswer foreign =
        download(wiring.sessions().create().id())
            .header("Accept", XLSX)
            .query("invoice_ids", first.toString())
            .to(downloads());
    assertThat(foreign.status()).isEqualTo(404);
    assertThat(
            download(session)
                .query("format", "csv")
                .query("invoice_ids", "x")
                .to(downloads())
                .status())
        .isEqualTo(404);
  }

  @Test
  void aFileThatTheGatewayWouldGarbleIsRefusedWithTheWayOut() {
    SessionId session = wiring.sessions().create().id();
    ProxyAnswer answer = download(session).header("Accept", "*/*").to(downloads());

    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.member("code")).isEqualTo("accept_needed");
    assertThat(answer.member("detail")).contains(XLSX);
    assertThat(download(session).query("format", "pdf").to(downloads()).member("code"))
        .isEqualTo("unknown_format");
  }

  @Test
  void csvIsTextAndNeedsNoHeader() {
    SessionId session = wiring.sessions().create().id();
    save(session, "a.pdf");
    ProxyAnswer answer = download(session).query("format", "csv").to(downloads());

    assertThat(answer.header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
    assertThat(answer.body()).startsWith("\uFEFFvendor,");
  }

  @Test
  void approvingMarksTheInvoiceAndGivesTheFile() {
    SessionId session = wiring.sessions().create().id();
    UUID id = save(session, "a.pdf");
    ProxyAnswer answer = approve(session, id).query("format", "json").to(approvals());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("\"status\":\"approved\"");
    assertThat(answer.header("ETag")).isEqualTo("\"2\"");
    assertThat(answer.header("X-Needs-Review")).isIn("true", "false");
    assertThat(stored(session, id).status()).isEqualTo(Status.APPROVED);
    ProxyAnswer again = approve(session, id).query("format", "json").to(approvals());
    assertThat(again.header("ETag")).isEqualTo("\"2\"");
  }

  @Test
  void whatFailsApprovesNothing() {
    SessionId session = wiring.sessions().create().id();
    UUID id = save(session, "a.pdf");

    assertThat(approve(session, id).to(approvals()).status()).isEqualTo(406);
    assertThat(
            approve(session, id)
                .query("format", "json")
                .header("If-Match", "\"7\"")
                .to(approvals())
                .status())
        .isEqualTo(412);
    assertThat(stored(session, id).status()).isEqualTo(Status.PARSED);
    assertThat(approve(session, UUID.randomUUID()).query("format", "json").to(approvals()).status())
        .isEqualTo(404);
  }

  @Test
  void withoutTheStoreTheAnswerSaysSo() {
    DownloadWorkbook down = new DownloadWorkbook(wiring("redis://127.0.0.1:1"), CLOCK);
    ProxyAnswer answer = download(wiring.sessions().create().id()).query("format", "csv").to(down);
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("5");
  }

  private static XSSFWorkbook workbook(ProxyAnswer answer) throws IOException {
    byte[] bytes = Base64.getDecoder().decode(answer.body().getBytes(UTF_8));
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static UUID save(SessionId session, String fileName) {
    Invoice invoice = SampleInvoices.bakery(UUID.randomUUID(), fileName);
    assertThat(invoice.parsed().field(Field.TOTAL_AMOUNT)).isPresent();
    return wiring.invoices().save(session, invoice, Optional.empty());
  }

  private static Invoice stored(SessionId session, UUID id) {
    return wiring.invoices().get(session, id).orElseThrow().value();
  }

  private static ProxyCall download(SessionId session) {
    return ProxyCall.of("GET", "/api/export/download-xlsx").cookie(cookie(session));
  }

  private static ProxyCall approve(SessionId session, UUID id) {
    return ProxyCall.of("POST", "/api/v2/invoices/{invoice_id}/approve")
        .pathParameter("invoice_id", id.toString())
        .cookie(cookie(session));
  }

  private static String cookie(SessionId session) {
    Response response = wiring.cookie().write(Response.empty(204), session);
    String header = Objects.requireNonNull(response.headers().get("Set-Cookie")).get(0);
    return header.substring(0, header.indexOf(';'));
  }

  private static DownloadWorkbook downloads() {
    return new DownloadWorkbook(wiring, CLOCK);
  }

  private static ApproveInvoice approvals() {
    return new ApproveInvoice(wiring, CLOCK);
  }

  private static Wiring wiring(String redisUrl) {
    return Wiring.of(
        Map.of("REDIS_URL", redisUrl, "SECRET_KEY", "a secret for tests of thirty-two bytes!!"));
  }
}

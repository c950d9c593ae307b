package com.invoiceparserpro.functions.invoices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.json.InvoiceJson;
import com.invoiceparserpro.model.Correction;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.Review;
import com.invoiceparserpro.model.Status;
import com.invoiceparserpro.model.TaxLine;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.Versioned;
import com.invoiceparserpro.testkit.ProxyAnswer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectFieldIT {

  private static InvoicesFixture house;

  private String cookie;
  private UUID id;

  @BeforeAll
  static void start() {
    house = new InvoicesFixture();
  }

  @AfterAll
  static void stop() {
    house.close();
  }

  @BeforeEach
  void begin() {
    SessionId session = house.session();
    cookie = house.cookie(session);
    id = house.save(session, "a.pdf").invoiceId();
  }

  @Test
  void putsTheEnteredValueInPlaceAndJudgesAnew() {
    ProxyAnswer answer = patch("total_amount", "{\"value\":\"120.00\"}");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("ETag")).isEqualTo("\"2\"");
    Invoice invoice = invoice(answer);
    assertThat(invoice.parsed().field(Field.TOTAL_AMOUNT).map(Object.class::cast))
        .contains(Extracted.manual(new BigDecimal("120.00")));
    assertThat(invoice.checks())
        .anySatisfy(
            check -> {
              assertThat(check.rule()).startsWith("total = ");
              assertThat(check.passed()).isFalse();
              assertThat(check.actual()).isEqualTo("120.00");
            });
    assertThat(invoice.needsReview()).isTrue();
    assertThat(house.get(cookie, id).body()).isEqualTo(answer.body());
  }

  @Test
  void takesNumbersAsTheyAreWritten() {
    Invoice invoice = invoice(patch("total_amount", "{\"value\":119.50}"));
    assertThat(invoice.parsed().amount(Field.TOTAL_AMOUNT)).contains(new BigDecimal("119.50"));
  }

  @Test
  void setsWhatTheDocumentDidNotState() {
    Invoice invoice = invoice(patch("due_date", "{\"value\":\"2026-04-14\"}"));
    assertThat(invoice.parsed().date(Field.DUE_DATE)).contains(LocalDate.of(2026, 4, 14));
  }

  @Test
  void removesAValueWithNull() {
    Invoice invoice = invoice(patch("invoice_number", "{\"value\":null}"));
    assertThat(invoice.parsed().field(Field.INVOICE_NUMBER)).isEmpty();
    assertThat(invoice.needsReview()).isTrue();
  }

  @Test
  void correctsACellOfALine() {
    Invoice invoice = invoice(patch("line_items.1.quantity", "{\"value\":\"3\"}"));
    assertThat(invoice.parsed().lineItems().get(1).decimal(LineColumn.QUANTITY))
        .contains(new BigDecimal("3"));
    assertThat(invoice.checks())
        .anySatisfy(
            check -> {
              assertThat(check.rule()).isEqualTo("line 1: amount = quantity x unit price");
              assertThat(check.passed()).isFalse();
            });
    Invoice removed = invoice(patch("line_items.0.description", "{\"value\":null}"));
    assertThat(removed.parsed().lineItems().get(0).text(LineColumn.DESCRIPTION)).isEmpty();
  }

  @Test
  void keepsWhatWasThereBefore() {
    patch("total_amount", "{\"value\":\"1.120,50\"}");
    patch("line_items.1.quantity", "{\"value\":null}");
    Invoice invoice = invoice(patch("due_date", "{\"value\":\"14.04.2026\"}"));
    assertThat(invoice.corrections())
        .containsExactly(
            Correction.manual("total_amount", "119.00", "1120.50", InvoicesFixture.NOW),
            Correction.manual("line_items.1.quantity", "2", null, InvoicesFixture.NOW),
            Correction.manual("due_date", null, "2026-04-14", InvoicesFixture.NOW));
  }

  @Test
  void endsAnApproval() {
    SessionId session = house.session();
    Invoice approved = house.save(session, "b.pdf").approved(InvoicesFixture.NOW);
    house.wiring.invoices().update(session, new Versioned<>(approved, 1));
    Invoice invoice =
        invoice(
            house.patch(
                house.cookie(session), approved.invoiceId(), "vendor", "{\"value\":\"x\"}"));
    assertThat(invoice.status()).isEqualTo(Status.PARSED);
    assertThat(invoice.approvedAt()).isNull();
    assertThat(invoice.corrections())
        .last()
        .isEqualTo(Correction.manual("status", "approved", "parsed", InvoicesFixture.NOW));
  }

  @Test
  void correctsAddsAndRemovesLinesOfTheTaxBreakdown() {
    Invoice corrected = invoice(patch("tax_breakdown.0.rate", "{\"value\":\"20\"}"));
    assertThat(corrected.needsReview()).isTrue();
    patch("tax_breakdown.0.rate", "{\"value\":19}");
    patch("tax_breakdown.1.rate", "{\"value\":\"7 %\"}");
    Invoice added = invoice(patch("tax_breakdown.1.amount", "{\"value\":\"0,00\"}"));
    assertThat(added.parsed().taxBreakdown())
        .containsExactly(
            new TaxLine(new BigDecimal("19"), new BigDecimal("100.00"), new BigDecimal("19.00")),
            new TaxLine(new BigDecimal("7"), null, new BigDecimal("0.00")));
    patch("tax_breakdown.1.rate", "{\"value\":null}");
    Invoice removed = invoice(patch("tax_breakdown.1.amount", "{\"value\":null}"));
    assertThat(removed.parsed().taxBreakdown()).hasSize(1);
  }

  @Test
  void corrects500TimesAtMost() {
    SessionId session = house.session();
    Invoice invoice = house.save(session, "c.pdf");
    for (int i = 0; i < CorrectionService.MAX_CORRECTIONS; i++) {
      invoice =
          invoice.corrected(
              invoice.parsed(),
              Review.of(invoice.parsed()),
              Correction.manual("vendor", "a", "b", InvoicesFixture.NOW));
    }
    house.wiring.invoices().update(session, new Versioned<>(invoice, 1));
    ProxyAnswer answer =
        house.patch(house.cookie(session), invoice.invoiceId(), "vendor", "{\"value\":\"x\"}");
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.member("code")).isEqualTo("too_many_corrections");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "total       | {'value':'1'}       | unknown_field  | total_amount",
        "line_items.0.price | {'value':'1'} | unknown_field | unit_price",
        "line_items.-1.amount | {'value':'1'} | unknown_field | line_items.N",
        "line_items  | {'value':'1'}       | unknown_field  | line_items.N",
        "line_items.2.amount | {'value':'1'} | unknown_line | 0 to 1",
        "line_items.999999.amount | {'value':null} | unknown_line | 0 to 1",
        "tax_breakdown.0.tax | {'value':'1'} | unknown_field | tax_breakdown.N",
        "tax_breakdown.2.rate | {'value':'1'} | unknown_line | 1 lines",
        "tax_breakdown.0.base | {'value':'abc'} | invalid_value | amount",
        "due_date    | {'value':'abc'}     | invalid_value  | date",
        "due_date    | {'value':'2026-02-30'} | invalid_value | date",
        "total_amount | {'value':'abc'}    | invalid_value  | amount",
        "total_amount | {'value':1e99}     | invalid_value  | amount",
        "total_amount | {'value':1e-99}    | invalid_value  | amount",
        "total_amount | {'value':1e999999999} | invalid_value | amount",
        "vendor      | {'value':' '}       | invalid_value  | text",
        "line_items.0.quantity | {'value':'many'} | invalid_value | number",
        "vendor      | {'value':true}      | wrong_type     | string",
        "vendor      | {'value':['x']}     | wrong_type     | string",
        "vendor      | {}                  | missing_member | value",
        "vendor      | {'valeu':'x'}       | unknown_member | value",
        "vendor      | {'value':'x','also':1} | unknown_member | value",
        "vendor      | {'value':           | malformed_json | JSON"
      })
  void saysWhatIsWrongAndWhatIsAllowed(String field, String body, String code, String said) {
    ProxyAnswer answer = patch(field, body.replace('\'', '"'));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.member("code")).isEqualTo(code);
    assertThat(answer.member("detail")).contains(said);
    assertThat(house.get(cookie, id).header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void refusesEndlessText() {
    ProxyAnswer answer = patch("vendor", "{\"value\":\"" + "x".repeat(1001) + "\"}");
    assertThat(answer.member("code")).isEqualTo("invalid_value");
    assertThat(patch("vendor", "{\"value\":\"" + "x".repeat(20_000) + "\"}").status())
        .isEqualTo(413);
  }

  @Test
  void honorsIfMatch() {
    assertThat(patchIfMatch("\"1\"", "one").status()).isEqualTo(200);
    ProxyAnswer lost = patchIfMatch("\"1\"", "two");
    assertThat(lost.status()).isEqualTo(412);
    assertThat(lost.member("code")).isEqualTo("precondition_failed");
    assertThat(patchIfMatch("\"1\", \"2\"", "three").status()).isEqualTo(200);
    assertThat(patchIfMatch("*", "four").status()).isEqualTo(200);
    assertThat(invoice(house.get(cookie, id)).parsed().text(Field.VENDOR)).contains("four");
  }

  @Test
  void losesNoCorrectionToAnotherField() throws Exception {
    List<String> fields = List.of("vendor", "customer", "purchase_order", "payment_terms");
    ExecutorService threads = Executors.newFixedThreadPool(fields.size());
    try {
      List<Future<ProxyAnswer>> answers = new ArrayList<>();
      for (String field : fields) {
        answers.add(threads.submit(() -> patch(field, "{\"value\":\"" + field + "!\"}")));
      }
      for (Future<ProxyAnswer> answer : answers) {
        assertThat(answer.get().status()).isEqualTo(200);
      }
    } finally {
      threads.shutdownNow();
    }
    ProxyAnswer last = house.get(cookie, id);
    assertThat(last.header("ETag")).isEqualTo("\"5\"");
    assertThat(last.body()).contains("vendor!", "customer!", "purchase_order!", "payment_terms!");
  }

  private ProxyAnswer patchIfMatch(String tags, String vendor) {
    return InvoicesFixture.patchCall(cookie, id, "vendor", "{\"value\":\"" + vendor + "\"}")
        .header("If-Match", tags)
        .to(house.correct);
  }

  private ProxyAnswer patch(String field, String body) {
    return house.patch(cookie, id, field, body);
  }

  private static Invoice invoice(ProxyAnswer answer) {
    return InvoiceJson.read(answer.body().getBytes(UTF_8));
  }
}

package com.invoiceparserpro.functions.invoices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.json.InvoiceJson;
import com.invoiceparserpro.model.Correction;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import com.invoiceparserpro.model.Review;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.session.Versioned;
import com.invoiceparserpro.testkit.ProxyAnswer;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesIT {

  private static InvoicesFixture house;

  private SessionId session;
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
    session = house.session();
    cookie = house.cookie(session);
    id = house.save(session, "a.pdf").invoiceId();
  }

  @Test
  void addsALineAtTheEndAndJudgesAnew() {
    ProxyAnswer answer =
        house.add(
            cookie, id, "{\"description\":\"Brezel\",\"quantity\":2,\"amount\":\"1.002,40\"}");
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("ETag")).isEqualTo("\"2\"");
    Invoice invoice = invoice(answer);
    assertThat(invoice.parsed().lineItems())
        .hasSize(3)
        .last()
        .isEqualTo(
            new LineItem(
                Map.of(
                    LineColumn.DESCRIPTION, Extracted.manual("Brezel"),
                    LineColumn.QUANTITY, Extracted.manual(new BigDecimal("2")),
                    LineColumn.AMOUNT, Extracted.manual(new BigDecimal("1002.40")))));
    assertThat(invoice.checks())
        .anySatisfy(
            check -> {
              assertThat(check.rule()).isEqualTo("sum of lines");
              assertThat(check.passed()).isFalse();
            });
    assertThat(invoice.needsReview()).isTrue();
    assertThat(invoice.corrections())
        .containsExactly(
            Correction.manual(
                "line_items.2",
                null,
                "description: Brezel; quantity: 2; amount: 1002.40",
                InvoicesFixture.NOW));
    assertThat(house.get(cookie, id).body()).isEqualTo(answer.body());
  }

  @Test
  void addsALineWhereItBelongs() {
    house.add(cookie, id, "{\"description\":\"Brezel\",\"position\":0}");
    Invoice invoice = invoice(house.add(cookie, id, "{\"unit\":\"kg\",\"position\":3}"));
    assertThat(invoice.parsed().lineItems())
        .extracting(line -> line.text(LineColumn.DESCRIPTION).orElse("-"))
        .containsExactly("Brezel", "Roggenbrot", "Torte", "-");
  }

  @Test
  void removesALine() {
    ProxyAnswer answer = house.remove(cookie, id, "0");
    assertThat(answer.status()).isEqualTo(200);
    Invoice invoice = invoice(answer);
    assertThat(invoice.parsed().lineItems())
        .extracting(line -> line.text(LineColumn.DESCRIPTION))
        .containsExactly(Optional.of("Torte"));
    assertThat(invoice.corrections())
        .containsExactly(
            Correction.manual(
                "line_items.0",
                "description: Roggenbrot; quantity: 8; unit_price: 5.00; amount: 40.00",
                null,
                InvoicesFixture.NOW));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "999999", "-1", "x", "99999999999"})
  void findsNoOtherLine(String line) {
    ProxyAnswer answer = house.remove(cookie, id, line);
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.member("code")).isEqualTo("line_not_found");
    assertThat(house.get(cookie, id).header("ETag")).isEqualTo("\"1\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | invalid_value | one column",
        "{'amount':null} | invalid_value | one column",
        "{'position':0} | invalid_value | one column",
        "{'price':'1'} | unknown_member | unit_price",
        "{'amount':'abc'} | invalid_value | amount",
        "{'amount':1e999999999} | invalid_value | amount",
        "{'amount':true} | wrong_type | amount",
        "{'amount':'1','position':3} | invalid_value | 0 to 2",
        "{'amount':'1','position':-1} | invalid_value | 0 to 2",
        "{'amount':'1','position':0.5} | invalid_value | 0 to 2",
        "[] | malformed_json | JSON"
      })
  void saysWhatIsWrongWithALine(String body, String code, String said) {
    ProxyAnswer answer = house.add(cookie, id, body.replace('\'', '"'));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.member("code")).isEqualTo(code);
    assertThat(answer.member("detail")).contains(said);
    assertThat(house.get(cookie, id).header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void holdsAThousandLines() {
    Invoice read = invoice(house.get(cookie, id));
    LineItem line = read.parsed().lineItems().get(0);
    Invoice full =
        read.corrected(
            read.parsed().withLines(Collections.nCopies(AddedLine.MAX_LINES, line)),
            new Review(List.of(), 1, false),
            Correction.manual("line_items.0", null, null, InvoicesFixture.NOW));
    house.wiring.invoices().update(session, new Versioned<>(full, 1));
    ProxyAnswer answer = house.add(cookie, id, "{\"amount\":\"1\"}");
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.member("code")).isEqualTo("too_many_lines");
  }

  @Test
  void changesTheVersionThatTheClientSawOrNone() {
    assertThat(addIfMatch("\"1\"").status()).isEqualTo(201);
    assertThat(addIfMatch("\"1\"").status()).isEqualTo(412);
    assertThat(removeIfMatch("\"1\"").status()).isEqualTo(412);
    assertThat(removeIfMatch("\"2\"").status()).isEqualTo(200);
    assertThat(invoice(house.get(cookie, id)).parsed().lineItems()).hasSize(2);
  }

  @Test
  void hasNothingForAnotherSession() {
    String other = house.cookie(house.session());
    assertThat(house.add(other, id, "{\"amount\":\"1\"}").member("code"))
        .isEqualTo("invoice_not_found");
    assertThat(house.remove(other, id, "0").member("code")).isEqualTo("invoice_not_found");
    assertThat(house.remove(null, id, "0").status()).isEqualTo(404);
  }

  private ProxyAnswer addIfMatch(String tag) {
    return InvoicesFixture.call("POST", cookie, id)
        .text("application/json", "{\"amount\":\"1\"}")
        .header("If-Match", tag)
        .to(house.add);
  }

  private ProxyAnswer removeIfMatch(String tag) {
    return InvoicesFixture.call("DELETE", cookie, id)
        .pathParameter("n", "2")
        .header("If-Match", tag)
        .to(house.remove);
  }

  private static Invoice invoice(ProxyAnswer answer) {
    return InvoiceJson.read(answer.body().getBytes(UTF_8));
  }
}

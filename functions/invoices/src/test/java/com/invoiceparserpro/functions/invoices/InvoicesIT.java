package com.invoiceparserpro.functions.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.json.InvoiceJson;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.testkit.ProxyAnswer;
import com.invoiceparserpro.testkit.ProxyCall;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvoicesIT {

  private static InvoicesFixture house;

  private SessionId session;
  private String cookie;

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
  }

  @Test
  void getsAnInvoiceWithItsVersion() {
    Invoice invoice = house.save(session, "a.pdf");
    ProxyAnswer answer = house.get(cookie, invoice.invoiceId());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.cookie()).isEqualTo(cookie);
    assertThat(InvoiceJson.read(answer.body().getBytes(StandardCharsets.UTF_8))).isEqualTo(invoice);
  }

  @Test
  void sendsNothingThatTheClientHas() {
    Invoice invoice = house.save(session, "a.pdf");
    ProxyAnswer answer =
        InvoicesFixture.call("GET", cookie, invoice.invoiceId())
            .header("If-None-Match", "W/\"1\"")
            .to(house.get);
    assertThat(answer.status()).isEqualTo(304);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void hasNoInvoiceForAMissingForeignTamperedOrEndedSession() {
    UUID id = house.save(session, "a.pdf").invoiceId();
    SessionId ended = house.session();
    house.wiring.sessions().end(ended);
    String foreign = house.cookie(house.session());
    String swapped = foreign.replaceFirst("=[^.]+", "=" + session.token());
    for (@Nullable String other :
        new @Nullable String[] {
          null, "", foreign, swapped, cookie + "x", cookie.replace('.', '_'), house.cookie(ended)
        }) {
      assertNotFound(house.get(other, id));
      assertNotFound(house.delete(other, id));
      assertNotFound(house.patch(other, id, "vendor", "{\"value\":\"x\"}"));
      ProxyAnswer list = list(other);
      assertThat(list.status()).isEqualTo(200);
      assertThat(list.body()).isEqualTo("{\"invoices\":[],\"next_cursor\":null}");
    }
    assertThat(house.get(cookie, id).status()).isEqualTo(200);
  }

  @Test
  void hasNoInvoiceUnderAnIdThatIsNone() {
    for (String id :
        List.of("1", "x", UUID.randomUUID().toString(), "1-1-1-1-1", "a".repeat(999))) {
      assertNotFound(house.get(cookie, id));
      assertNotFound(house.delete(cookie, id));
    }
  }

  @Test
  void deletesAnInvoice() {
    UUID id = house.save(session, "a.pdf").invoiceId();
    assertThat(house.delete(cookie, id).status()).isEqualTo(204);
    assertNotFound(house.get(cookie, id));
    assertNotFound(house.delete(cookie, id));
  }

  @Test
  void listsInPagesNewestFirst() {
    for (int i = 1; i <= 5; i++) {
      house.save(session, i + ".pdf");
    }
    List<String> names = new ArrayList<>();
    String cursor = null;
    do {
      ProxyCall call = listCall(cookie).query("limit", "2");
      ProxyAnswer page = (cursor == null ? call : call.query("cursor", cursor)).to(house.list);
      Pattern.compile("\"file_name\":\"(.)\\.pdf\"")
          .matcher(page.body())
          .results()
          .forEach(result -> names.add(result.group(1)));
      cursor = page.member("next_cursor");
    } while (cursor != null);
    assertThat(names).containsExactly("5", "4", "3", "2", "1");
  }

  @Test
  void saysWhatIsWrongWithAPageRequest() {
    for (String limit : List.of("0", "101", "-1", "x", "")) {
      ProxyAnswer answer = listCall(cookie).query("limit", limit).to(house.list);
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.member("code")).isEqualTo("invalid_limit");
    }
    for (String cursor : List.of("", "!", "0", "LTE", "eA")) {
      ProxyAnswer answer = listCall(cookie).query("cursor", cursor).to(house.list);
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.member("code")).isEqualTo("invalid_cursor");
    }
  }

  @Test
  void asksForPatienceWhenTheStoreIsDown() {
    Wiring down = InvoicesFixture.wiring("redis://127.0.0.1:1");
    UUID id = UUID.randomUUID();
    List<ProxyAnswer> answers =
        List.of(
            InvoicesFixture.call("GET", cookie, id).to(new GetInvoice(down)),
            InvoicesFixture.call("DELETE", cookie, id).to(new DeleteInvoice(down)),
            listCall(cookie).to(new ListInvoices(down)),
            InvoicesFixture.patchCall(cookie, id, "vendor", "{\"value\":\"x\"}")
                .to(new CorrectField(down, InvoicesFixture.CLOCK)));
    assertThat(answers)
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).isEqualTo(503);
              assertThat(answer.header("Retry-After")).isEqualTo("5");
              assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            });
  }

  private static void assertNotFound(ProxyAnswer answer) {
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.member("code")).isEqualTo("invoice_not_found");
    assertThat(answer.header("Set-Cookie")).isNull();
  }

  private static ProxyAnswer list(@Nullable String cookie) {
    return listCall(cookie).to(house.list);
  }

  private static ProxyCall listCall(@Nullable String cookie) {
    return ProxyCall.of("GET", "/api/v2/invoices").cookie(cookie);
  }
}

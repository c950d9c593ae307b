package com.invoiceparserpro.functions.invoices;

import com.invoiceparserpro.api.Wiring;
import com.invoiceparserpro.http.Response;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.testkit.EmbeddedRedis;
import com.invoiceparserpro.testkit.ProxyAnswer;
import com.invoiceparserpro.testkit.ProxyCall;
import com.invoiceparserpro.testkit.SampleInvoices;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A store with a session, and the handlers over it. */
final class InvoicesFixture implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-03-16T08:00:00.250Z");

  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  final EmbeddedRedis redis = EmbeddedRedis.start();
  final Wiring wiring = wiring(redis.url());
  final GetInvoice get = new GetInvoice(wiring);
  final ListInvoices list = new ListInvoices(wiring);
  final DeleteInvoice delete = new DeleteInvoice(wiring);
  final CorrectField correct = new CorrectField(wiring, CLOCK);
  final AddLine add = new AddLine(wiring, CLOCK);
  final RemoveLine remove = new RemoveLine(wiring, CLOCK);

  static Wiring wiring(String redisUrl) {
    return Wiring.of(
        Map.of("REDIS_URL", redisUrl, "SECRET_KEY", "a secret for tests of thirty-two bytes!!"));
  }

  SessionId session() {
    return wiring.sessions().create().id();
  }

  String cookie(SessionId session) {
    Response response = wiring.cookie().write(Response.empty(204), session);
    String header = response.headers().getOrDefault("Set-Cookie", List.of()).get(0);
    return header.substring(0, header.indexOf(';'));
  }

  Invoice save(SessionId session, String fileName) {
    Invoice invoice = SampleInvoices.bakery(UUID.randomUUID(), fileName);
    wiring.invoices().save(session, invoice, Optional.empty());
    return invoice;
  }

  ProxyAnswer get(@Nullable String cookie, Object id) {
    return call("GET", cookie, id).to(get);
  }

  ProxyAnswer delete(@Nullable String cookie, Object id) {
    return call("DELETE", cookie, id).to(delete);
  }

  ProxyAnswer patch(@Nullable String cookie, Object id, String field, String body) {
    return patchCall(cookie, id, field, body).to(correct);
  }

  ProxyAnswer add(@Nullable String cookie, Object id, String body) {
    return call("POST", cookie, id).text("application/json", body).to(add);
  }

  ProxyAnswer remove(@Nullable String cookie, Object id, String line) {
    return call("DELETE", cookie, id).pathParameter("n", line).to(remove);
  }

  static ProxyCall patchCall(@Nullable String cookie, Object id, String field, String body) {
    return call("PATCH", cookie, id).pathParameter("field", field).text("application/json", body);
  }

  static ProxyCall call(String method, @Nullable String cookie, Object id) {
    return ProxyCall.of(method, "/api/v2/invoices/" + id)
        .pathParameter("invoice_id", id.toString())
        .cookie(cookie);
  }

  @Override
  public void close() {
    wiring.sessions().close();
    redis.close();
  }
}

package com.invoiceparserpro.session;

import static com.invoiceparserpro.session.StoreFixture.NOW;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.testkit.EmbeddedRedis;
import com.invoiceparserpro.testkit.SampleInvoices;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

class SessionStoreIT {

  private static EmbeddedRedis redis;
  private static RedisClient raw;
  private static SessionStore store;

  @BeforeAll
  static void start() {
    redis = EmbeddedRedis.start();
    raw = RedisClient.create("127.0.0.1", redis.port());
    store = StoreFixture.store(redis.url());
  }

  @AfterAll
  static void stop() {
    store.close();
    raw.close();
    redis.close();
  }

  @BeforeEach
  void empty() {
    raw.flushAll();
  }

  @Test
  void createsAndRenewsASession() {
    Session created = store.create();
    assertThat(created.createdAt()).isEqualTo(NOW);
    assertThat(created.expiresAt()).isEqualTo(NOW.plusSeconds(600));
    assertThat(store.touch(created.id())).contains(created);
    assertThat(store.touch(SessionId.random(new SecureRandom()))).isEmpty();
  }

  @Test
  void givesEveryKeyATimeToLive() {
    fill(store.create().id());
    assertThat(raw.keys("*")).hasSize(2);
    assertThat(raw.keys("*")).allSatisfy(key -> assertThat(raw.ttl(key)).isBetween(1L, 600L));
  }

  @Test
  void everyUseRenewsEveryKey() {
    SessionId id = store.create().id();
    Invoice invoice = fill(id);
    InvoiceStore invoices = store.invoices();
    Map<String, Runnable> uses =
        Map.of(
            "touch", () -> store.touch(id),
            "get", () -> invoices.get(id, invoice.invoiceId()),
            "list", () -> invoices.list(id, OptionalLong.empty(), 1),
            "find", () -> invoices.find(id, new IdempotentRequest("other", "f")),
            "update", () -> invoices.update(id, new Versioned<>(invoice, 1)),
            "save", () -> invoices.save(id, another(), Optional.empty()),
            "delete of none", () -> invoices.delete(id, UUID.randomUUID()));
    uses.forEach(
        (name, use) -> {
          raw.keys("*").forEach(key -> raw.expire(key, 5));
          use.run();
          assertThat(raw.keys("*"))
              .as(name)
              .hasSize(2)
              .allSatisfy(key -> assertThat(raw.ttl(key)).isGreaterThan(5));
        });
  }

  @Test
  void leavesNothingBehindAtTheEnd() {
    SessionId ended = store.create().id();
    SessionId other = store.create().id();
    fill(ended);
    Set<String> before = raw.keys("*");
    store.end(ended);
    assertThat(before).hasSize(3);
    assertThat(raw.keys("*")).hasSize(1);
    assertThat(store.touch(ended)).isEmpty();
    assertThat(store.touch(other)).isPresent();
    assertThat(store.invoices().get(ended, SampleInvoices.BAKERY)).isEmpty();
  }

  @Test
  void bringsAnEndedSessionBackByNoUse() {
    SessionId id = store.create().id();
    Invoice invoice = fill(id);
    store.end(id);
    InvoiceStore invoices = store.invoices();
    assertThatThrownBy(() -> invoices.save(id, invoice, Optional.empty()))
        .isInstanceOf(NoSuchSessionException.class);
    assertThatThrownBy(() -> invoices.update(id, new Versioned<>(invoice, 1)))
        .isInstanceOf(NoSuchInvoiceException.class);
    assertThat(invoices.delete(id, invoice.invoiceId())).isFalse();
    assertThat(invoices.list(id, OptionalLong.empty(), 5).invoices()).isEmpty();
    assertThat(raw.keys("*")).isEmpty();
  }

  @Test
  void showsNothingOfAnInvoiceOrTheSessionInADump() {
    SessionId id = store.create().id();
    fill(id);
    StringBuilder dump = new StringBuilder();
    for (byte[] key : raw.keys("*".getBytes(UTF_8))) {
      dump.append(new String(raw.dump(key), ISO_8859_1)).append(new String(key, ISO_8859_1));
      if (raw.type(new String(key, UTF_8)).equals("hash")) {
        raw.hgetAll(key)
            .forEach(
                (field, value) ->
                    dump.append(new String(field, ISO_8859_1))
                        .append(new String(value, ISO_8859_1)));
      }
    }
    assertThat(dump.toString())
        .contains(SampleInvoices.BAKERY.toString())
        .doesNotContain(
            "Sonnenkorn", "brot.pdf", "119.00", "vendor", "RE-2026", "client-key", id.token());
  }

  @Test
  void refusesStoredBytesThatWereTamperedWith() {
    SessionId id = store.create().id();
    Invoice invoice = fill(id);
    String key = SessionKeys.of(id).data();
    byte[] field = ("d:" + invoice.invoiceId()).getBytes(UTF_8);
    byte[] sealed = raw.hget(key.getBytes(UTF_8), field);
    sealed[sealed.length - 1] ^= 1;
    raw.hset(key.getBytes(UTF_8), field, sealed);
    assertThatThrownBy(() -> store.invoices().get(id, invoice.invoiceId()))
        .isInstanceOf(SealBrokenException.class);
  }

  @Test
  void refusesValuesThatWereSwapped() {
    SessionId id = store.create().id();
    Invoice first = fill(id);
    Invoice second = another();
    store.invoices().save(id, second, Optional.empty());
    byte[] key = SessionKeys.of(id).data().getBytes(UTF_8);
    byte[] other = raw.hget(key, ("d:" + second.invoiceId()).getBytes(UTF_8));
    raw.hset(key, ("d:" + first.invoiceId()).getBytes(UTF_8), other);
    assertThatThrownBy(() -> store.invoices().get(id, first.invoiceId()))
        .isInstanceOf(SealBrokenException.class);
  }

  @Test
  void refusesAnEarlierStateUnderALaterVersion() {
    SessionId id = store.create().id();
    Invoice invoice = fill(id);
    byte[] key = SessionKeys.of(id).data().getBytes(UTF_8);
    byte[] field = ("d:" + invoice.invoiceId()).getBytes(UTF_8);
    byte[] earlier = raw.hget(key, field);
    store.invoices().update(id, new Versioned<>(invoice, 1));
    raw.hset(key, field, earlier);
    assertThatThrownBy(() -> store.invoices().get(id, invoice.invoiceId()))
        .isInstanceOf(SealBrokenException.class);
  }

  @Test
  void readsWhatAnOldKeySealed() {
    SessionId id = store.create().id();
    Invoice invoice = fill(id);
    String rotated = "the next secret of thirty-two bytes or so," + StoreFixture.SECRET;
    try (SessionStore later = StoreFixture.store(redis.url(), rotated)) {
      assertThat(later.touch(id)).isPresent();
      assertThat(later.invoices().get(id, invoice.invoiceId()))
          .contains(new Versioned<>(invoice, 1));
    }
  }

  private static Invoice fill(SessionId id) {
    Invoice invoice = SampleInvoices.bakery();
    store.invoices().save(id, invoice, Optional.of(new IdempotentRequest("client-key", "f")));
    return invoice;
  }

  private static Invoice another() {
    return SampleInvoices.bakery(UUID.randomUUID(), "other.pdf");
  }
}

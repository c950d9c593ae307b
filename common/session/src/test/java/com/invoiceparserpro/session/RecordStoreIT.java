package com.invoiceparserpro.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoiceparserpro.testkit.EmbeddedRedis;
import com.invoiceparserpro.testkit.SampleInvoices;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RecordStoreIT {

  private static EmbeddedRedis engine;
  private static SessionStore store;

  @BeforeAll
  static void start() {
    engine = EmbeddedRedis.start();
    store = StoreFixture.store(engine.url());
  }

  @AfterAll
  static void stop() {
    store.close();
    engine.close();
  }

  private final RecordStore records = store().records();
  private final SessionId session = store().create().id();

  private static SessionStore store() {
    return Objects.requireNonNull(store);
  }

  @Test
  void countsUpToABound() {
    assertThat(records.add(session, "uploads", 3, 5)).isTrue();
    assertThat(records.add(session, "uploads", 3, 5)).isFalse();
    assertThat(records.add(session, "uploads", 2, 5)).isTrue();
    assertThat(records.add(session, "exports", 1, 5)).isTrue();
    assertThat(records.add(session, "uploads", 1, 5)).isFalse();
  }

  @Test
  void keepsARecordUntilTheSessionEnds() {
    records.put(session, "upload 1", bytes("waiting"), 0);

    assertThat(text("upload 1")).contains("waiting");
    assertThat(text("upload 2")).isEmpty();

    store.end(session);
    assertThat(text("upload 1")).isEmpty();
    assertThatThrownBy(() -> records.put(session, "upload 1", bytes("parsed"), 1))
        .isInstanceOf(NoSuchSessionException.class);
  }

  @Test
  void refusesAChangeOfAnotherVersion() {
    long first = records.put(session, "batch", bytes("a"), 0);
    records.put(session, "batch", bytes("b"), first);

    assertThatThrownBy(() -> records.put(session, "batch", bytes("c"), first))
        .isInstanceOf(VersionConflictException.class);
    assertThatThrownBy(() -> records.put(session, "batch", bytes("c"), 0))
        .isInstanceOf(VersionConflictException.class);
    assertThat(text("batch")).contains("b");
  }

  @Test
  void findsSeveralAtOnce() {
    records.put(session, "x", bytes("1"), 0);
    records.put(session, "z", bytes("3"), 0);

    assertThat(records.get(session, List.of("z", "y", "x")).keySet()).containsExactly("z", "x");
  }

  @Test
  void losesNoChangeOfManyAtOnce() throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    for (int i = 0; i < 40; i++) {
      threads.execute(() -> records.change(session, "count", RecordStoreIT::oneMore));
    }
    threads.shutdown();

    assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    assertThat(text("count")).contains("40");
  }

  @Test
  void workersRenewNoSession() throws InterruptedException {
    SessionId idle = store.create().id();
    store.records().put(idle, "upload", bytes("waiting"), 0);
    long before = timeToLive(idle);
    Thread.sleep(20);

    store.recordsForWorkers().put(idle, "upload", bytes("parsed"), 1);
    store.invoicesForWorkers().save(idle, SampleInvoices.bakery(), Optional.empty());

    assertThat(timeToLive(idle)).isLessThan(before);
  }

  private static long timeToLive(SessionId id) {
    try (redis.clients.jedis.RedisClient client =
        redis.clients.jedis.RedisClient.create(engine.url())) {
      SessionKeys keys = SessionKeys.of(id);
      long data = client.pttl(keys.data());
      long order = client.pttl(keys.order());
      // -2: there is no such key yet; -1: it would stay for ever.
      assertThat(order).isNotEqualTo(-1).isLessThanOrEqualTo(data);
      return data;
    }
  }

  private Optional<String> text(String name) {
    return records.get(session, name).map(found -> new String(found.value(), UTF_8));
  }

  private static byte[] oneMore(Optional<byte[]> count) {
    int value = count.map(bytes -> Integer.parseInt(new String(bytes, UTF_8))).orElse(0);
    return bytes(Integer.toString(value + 1));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}

package com.invoiceparserpro.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoiceparserpro.testkit.EmbeddedRedis;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsIT {

  private static final String TRUST_STORE = "javax.net.ssl.trustStore";
  private static final String TRUST_STORE_PASSWORD = "javax.net.ssl.trustStorePassword";

  private EmbeddedRedis redis;

  @BeforeEach
  void start() {
    redis = EmbeddedRedis.start();
  }

  @AfterEach
  void stop() {
    System.clearProperty(TRUST_STORE);
    System.clearProperty(TRUST_STORE_PASSWORD);
    redis.close();
  }

  @Test
  void talksToAServerWhoseCertificateIsTrustedAndForItsName(@TempDir Path directory)
      throws Exception {
    try (TlsFront front = TlsFront.before(redis.port(), "ip:127.0.0.1", directory)) {
      trust(front);
      try (SessionStore store = StoreFixture.store(front.url())) {
        assertThat(store.touch(store.create().id())).isPresent();
      }
    }
  }

  @Test
  void refusesACertificateThatIsNotTrusted(@TempDir Path directory) throws Exception {
    try (TlsFront front = TlsFront.before(redis.port(), "ip:127.0.0.1", directory);
        SessionStore store = StoreFixture.store(front.url())) {
      assertThatThrownBy(store::create).isInstanceOf(SessionUnavailableException.class);
    }
  }

  @Test
  void refusesACertificateForAnotherName(@TempDir Path directory) throws Exception {
    try (TlsFront front = TlsFront.before(redis.port(), "dns:cache.example.com", directory)) {
      trust(front);
      try (SessionStore store = StoreFixture.store(front.url())) {
        assertThatThrownBy(store::create).isInstanceOf(SessionUnavailableException.class);
      }
    }
  }

  private static void trust(TlsFront front) {
    System.setProperty(TRUST_STORE, front.keyStore().toString());
    System.setProperty(TRUST_STORE_PASSWORD, TlsFront.PASSWORD);
  }
}

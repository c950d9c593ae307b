package com.invoiceparserpro.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoiceparserpro.testkit.EmbeddedRedis;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class UnavailableStoreIT {

  @Test
  void saysSoWhenNobodyListensAndIsBackWhenTheEngineIs() throws IOException {
    EmbeddedRedis first = EmbeddedRedis.start();
    try (SessionStore store = StoreFixture.store(first.url())) {
      SessionId id = store.create().id();
      first.close();
      assertThatThrownBy(store::ping).isInstanceOf(SessionUnavailableException.class);
      assertThatThrownBy(() -> store.touch(id)).isInstanceOf(SessionUnavailableException.class);
      try (EmbeddedRedis second = EmbeddedRedis.start(first.port())) {
        assertThatCode(store::ping).doesNotThrowAnyException();
        assertThat(store.touch(id)).isEmpty();
        assertThat(second.port()).isEqualTo(first.port());
      }
    }
  }

  @Test
  void saysSoWhenTheEngineTakesTheConnectionAndIsSilent() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        SessionStore store = StoreFixture.store("redis://127.0.0.1:" + silent.getLocalPort())) {
      assertThatThrownBy(store::create).isInstanceOf(SessionUnavailableException.class);
    }
  }

  @Test
  void saysSoWhenAClusterIsNotThere() {
    try (SessionStore store = StoreFixture.store("redis+cluster://127.0.0.1:1")) {
      assertThatThrownBy(store::ping).isInstanceOf(SessionUnavailableException.class);
    }
  }

  @Test
  void connectsToNothingWhenMade() {
    assertThatCode(() -> StoreFixture.store("rediss://cache.invalid").close())
        .doesNotThrowAnyException();
  }
}

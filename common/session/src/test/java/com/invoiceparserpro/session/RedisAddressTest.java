package com.invoiceparserpro.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoiceparserpro.config.ConfigurationException;
import com.invoiceparserpro.config.Environment;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redis.clients.jedis.HostAndPort;

class RedisAddressTest {

  @Test
  void readsAPlainUrl() {
    assertThat(RedisAddress.parse("redis://localhost"))
        .isEqualTo(
            new RedisAddress(
                false,
                false,
                Set.of(new HostAndPort("localhost", 6379)),
                Optional.empty(),
                Optional.empty(),
                0));
  }

  @Test
  void readsTlsCredentialsAndDatabase() {
    assertThat(RedisAddress.parse("rediss://app:p%40ss:w@cache.example.com:6380/3"))
        .isEqualTo(
            new RedisAddress(
                true,
                false,
                Set.of(new HostAndPort("cache.example.com", 6380)),
                Optional.of("app"),
                Optional.of("p@ss:w"),
                3));
  }

  @Test
  void readsAPasswordWithoutAUser() {
    RedisAddress address = RedisAddress.parse("redis://:secret@localhost:1/");
    assertThat(address.user()).isEmpty();
    assertThat(address.password()).contains("secret");
  }

  @Test
  void readsTheSeedsOfACluster() {
    RedisAddress address = RedisAddress.parse("rediss+cluster://a:7000,b,[::1]:7002");
    assertThat(address.tls()).isTrue();
    assertThat(address.cluster()).isTrue();
    assertThat(address.nodes())
        .containsExactlyInAnyOrder(
            new HostAndPort("a", 7000), new HostAndPort("b", 6379), new HostAndPort("[::1]", 7002));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost:6379",
        "http://localhost",
        "redis://",
        "redis://host:port",
        "redis://host:70000",
        "redis://host:0",
        "redis://host/db",
        "redis://a,b",
        "redis+cluster://a,,b",
        "redis+cluster://a/1"
      })
  void namesTheVariableThatIsMalformed(String url) {
    assertThatThrownBy(() -> RedisAddress.parse(url))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("REDIS_URL: ");
  }

  @Test
  void isRequired() {
    assertThatThrownBy(() -> RedisAddress.from(new Environment(Map.of())))
        .hasMessageStartingWith("REDIS_URL: missing");
  }

  @Test
  void showsThePasswordNowhere() {
    assertThat(RedisAddress.parse("redis://u:hushhush@h").toString()).doesNotContain("hushhush");
    assertThatThrownBy(() -> RedisAddress.parse("redis://u:hushhush@h:port"))
        .hasMessageNotContaining("hushhush");
  }
}

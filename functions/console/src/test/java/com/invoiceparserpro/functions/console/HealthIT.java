package com.invoiceparserpro.functions.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.testkit.EmbeddedRedis;
import com.invoiceparserpro.testkit.ProxyAnswer;
import com.invoiceparserpro.testkit.ProxyCall;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HealthIT {

  @Test
  void followsTheStore() {
    EmbeddedRedis redis = EmbeddedRedis.start();
    Health health =
        new Health(
            Map.of(
                "REDIS_URL",
                redis.url(),
                "SECRET_KEY",
                "a secret for tests of thirty-two bytes!!"));
    ProxyAnswer well = ProxyCall.of("GET", "/health").to(health);
    redis.close();
    ProxyAnswer ill = ProxyCall.of("GET", "/health").to(health);
    assertThat(well.status()).isEqualTo(200);
    assertThat(well.body()).isEqualTo("{\"status\":\"ok\",\"dependencies\":{\"redis\":\"ok\"}}");
    assertThat(ill.status()).isEqualTo(503);
    assertThat(ill.header("Retry-After")).isEqualTo("5");
    assertThat(ill.body())
        .isEqualTo("{\"status\":\"degraded\",\"dependencies\":{\"redis\":\"unavailable\"}}");
  }
}

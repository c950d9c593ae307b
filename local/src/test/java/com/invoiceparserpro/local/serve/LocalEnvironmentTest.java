package com.invoiceparserpro.local.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LocalEnvironmentTest {

  private static final String REDIS = "redis://127.0.0.1:6379";

  @Test
  void makesASecretOfItsOwnAndSaysSo() {
    LocalEnvironment environment = LocalEnvironment.of(Map.of(), REDIS, new Random(1));

    assertThat(environment.ownSecret()).isTrue();
    assertThat(environment.variables().get("SECRET_KEY")).hasSize(64).doesNotContain(",");
    assertThat(environment.variables())
        .isNotEqualTo(LocalEnvironment.of(Map.of(), REDIS, new Random(2)).variables());
  }

  @Test
  void keepsTheCallersSettings() {
    LocalEnvironment environment =
        LocalEnvironment.of(
            Map.of("SECRET_KEY", "mine", "SECURE_COOKIES", "true", "MAX_PAGES", "3"), REDIS);

    assertThat(environment.ownSecret()).isFalse();
    assertThat(environment.variables())
        .containsEntry("SECRET_KEY", "mine")
        .containsEntry("SECURE_COOKIES", "true")
        .containsEntry("MAX_PAGES", "3")
        .containsEntry("FRONTEND_URL", "http://localhost:3000");
  }

  @Test
  void letsCookiesPassOverPlainHttp() {
    assertThat(LocalEnvironment.of(Map.of(), REDIS).variables())
        .containsEntry("SECURE_COOKIES", "false")
        .containsEntry("REDIS_URL", REDIS);
  }
}

package com.invoiceparserpro.config;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretKeysTest {

  private static final String OLD = "an old secret of thirty-two bytes or more";
  private static final String NEW = "a new secret of thirty-two bytes or more!";

  @Test
  void derivesAsRfc5869DoesInItsFirstTestCase() {
    HexFormat hex = HexFormat.of();
    SecretKey key = new SecretKey(hex.parseHex("0b".repeat(22)));
    String info = new String(hex.parseHex("f0f1f2f3f4f5f6f7f8f9"), ISO_8859_1);
    byte[] derived = key.derive(hex.parseHex("000102030405060708090a0b0c"), info);
    assertThat(hex.formatHex(derived))
        .isEqualTo("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf");
  }

  @Test
  void signsWithTheFirstKeyAndKnowsTheOthers() {
    SecretKeys keys = keys(NEW + ", " + OLD);
    SecretKey old = keys(OLD).current();
    assertThat(keys.current().id()).isEqualTo(keys(NEW).current().id());
    assertThat(keys.byId(old.id()).map(SecretKey::id)).contains(old.id());
    assertThat(keys(NEW).byId(old.id())).isEmpty();
  }

  @Test
  void keepsPurposesAndSaltsApart() {
    SecretKey key = keys(NEW).current();
    assertThat(key.derive(new byte[] {1}, "a")).isNotEqualTo(key.derive(new byte[] {1}, "b"));
    assertThat(key.derive(new byte[] {1}, "a")).isNotEqualTo(key.derive(new byte[] {2}, "a"));
  }

  @Test
  void refusesAMissingOrShortSecretWithoutShowingIt() {
    assertThatThrownBy(() -> SecretKeys.from(new Environment(Map.of())))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("SECRET_KEY: missing; a random secret of 32 bytes or more");
    assertThatThrownBy(() -> keys(NEW + ",tooshort"))
        .hasMessage("SECRET_KEY: each key needs 32 bytes or more");
    assertThatThrownBy(() -> keys(",")).hasMessage("SECRET_KEY: holds no key");
  }

  @Test
  void doesNotPrintTheSecret() {
    assertThat(keys(NEW).current().toString()).doesNotContain("secret of");
  }

  private static SecretKeys keys(String value) {
    return SecretKeys.from(new Environment(Map.of("SECRET_KEY", value)));
  }
}

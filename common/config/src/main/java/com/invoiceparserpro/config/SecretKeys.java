package com.invoiceparserpro.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;

/**
 * The keys of {@code SECRET_KEY}: the first makes what is new, all read what is old. To rotate, put
 * a new key in front, and drop the old one when the last session made with it has ended.
 */
public final class SecretKeys {

  private static final String VARIABLE = "SECRET_KEY";
  private static final int MIN_BYTES = 32;

  private final List<SecretKey> keys;

  private SecretKeys(List<SecretKey> keys) {
    this.keys = keys;
  }

  /**
   * The keys in {@code environment}.
   *
   * @throws ConfigurationException if there is none, or one is shorter than 32 bytes
   */
  public static SecretKeys from(Environment environment) {
    environment.required(VARIABLE, "a random secret of 32 bytes or more");
    List<SecretKey> keys =
        environment.list(VARIABLE).stream()
            .map(text -> text.getBytes(UTF_8))
            .map(SecretKeys::longEnough)
            .map(SecretKey::new)
            .toList();
    if (keys.isEmpty()) {
      throw new ConfigurationException(VARIABLE, "holds no key");
    }
    return new SecretKeys(keys);
  }

  /** The key for what is new. */
  public SecretKey current() {
    return keys.get(0);
  }

  public Optional<SecretKey> byId(String id) {
    return keys.stream().filter(key -> key.id().equals(id)).findFirst();
  }

  private static byte[] longEnough(byte[] secret) {
    if (secret.length < MIN_BYTES) {
      throw new ConfigurationException(
          VARIABLE, "each key needs %d bytes or more".formatted(MIN_BYTES));
    }
    return secret;
  }
}

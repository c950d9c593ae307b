package com.invoiceparserpro.webhook;

import java.util.Base64;

/** A symmetric secret of Standard Webhooks: {@code whsec_} and the base64 of 24 to 64 bytes. */
public final class WebhookSecret {

  private static final String PREFIX = "whsec_";
  private static final int MIN_BYTES = 24;
  private static final int MAX_BYTES = 64;

  private final byte[] key;

  private WebhookSecret(byte[] key) {
    if (key.length < MIN_BYTES || key.length > MAX_BYTES) {
      throw new IllegalArgumentException("a webhook secret has 24 to 64 bytes");
    }
    this.key = key.clone();
  }

  public static WebhookSecret of(byte[] key) {
    return new WebhookSecret(key);
  }

  /**
   * The secret that {@code text} spells.
   *
   * @throws IllegalArgumentException if it has no prefix, is no base64, or is too short or long
   */
  public static WebhookSecret parse(String text) {
    if (!text.startsWith(PREFIX)) {
      throw new IllegalArgumentException("a webhook secret starts with whsec_");
    }
    byte[] key;
    try {
      key = Base64.getDecoder().decode(text.substring(PREFIX.length()));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("a webhook secret is base64 behind whsec_");
    }
    WebhookSecret secret = new WebhookSecret(key);
    // Not every library takes base64 without its padding, and one of our signatures is by the text.
    if (!secret.reveal().equals(text)) {
      throw new IllegalArgumentException("a webhook secret is base64 with its padding");
    }
    return secret;
  }

  /** As receivers are given it. */
  public String reveal() {
    return PREFIX + Base64.getEncoder().encodeToString(key);
  }

  byte[] key() {
    return key.clone();
  }

  @Override
  public String toString() {
    return "WebhookSecret";
  }
}

package com.invoiceparserpro.queue;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.invoiceparserpro.config.BrokenSealException;
import com.invoiceparserpro.config.Seal;
import com.invoiceparserpro.config.SecretKeys;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Seals what messages hold: a session's id above all, which stands nowhere else but in the cookie.
 * A dump of a queue, or of what did not arrive, opens nothing.
 */
public final class MessageSeal {

  private static final byte[] NO_SALT = {};

  private final Seal seal;

  public MessageSeal(SecretKeys keys, SecureRandom random) {
    this.seal = new Seal(keys, random, "messages");
  }

  /**
   * Seals {@code content} as base64url.
   *
   * @param kind of message, which {@link #open} must name too
   */
  public String seal(String kind, byte[] content) {
    byte[] sealed = seal.seal(NO_SALT, kind, content);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /** As {@link #seal(String, byte[])}, of text. */
  public String seal(String kind, String content) {
    return seal(kind, content.getBytes(UTF_8));
  }

  /**
   * What was sealed.
   *
   * @throws BrokenSealException if it was not sealed by us as this kind, or its key is gone
   */
  public byte[] open(String kind, String sealed) {
    try {
      return seal.open(NO_SALT, kind, Base64.getUrlDecoder().decode(sealed));
    } catch (IllegalArgumentException e) {
      return seal.open(NO_SALT, kind, NO_SALT);
    }
  }
}

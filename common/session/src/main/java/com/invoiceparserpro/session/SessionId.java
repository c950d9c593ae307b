package com.invoiceparserpro.session;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret that is a session: 256 random bits, held by the client's cookie alone. The store knows
 * its hash.
 *
 * @param token 43 characters of base64url
 */
public record SessionId(String token) {

  private static final int BYTES = 32;
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

  public SessionId {
    if (!TOKEN.matcher(token).matches()) {
      throw new IllegalArgumentException("not a session id");
    }
  }

  public static SessionId random(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new SessionId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Empty if {@code token} cannot be one. */
  public static Optional<SessionId> parse(String token) {
    return TOKEN.matcher(token).matches() ? Optional.of(new SessionId(token)) : Optional.empty();
  }

  /**
   * The name that stores know the session by, 43 characters of base64url, from which the id cannot
   * be had.
   */
  public String hash() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes());
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  byte[] bytes() {
    return token.getBytes(US_ASCII);
  }

  /** The id is a secret: it must not reach a log. */
  @Override
  public String toString() {
    return "SessionId";
  }
}

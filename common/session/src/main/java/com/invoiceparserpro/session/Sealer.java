package com.invoiceparserpro.session;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.invoiceparserpro.config.SecretKey;
import com.invoiceparserpro.config.SecretKeys;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals values with AES-256-GCM under a key that takes both the configured secret and the session's
 * id to derive: neither a dump of the store nor the secret alone opens anything. A sealed value is
 * {@code key id (8) | nonce (12) | ciphertext and tag}, and opens only at the place it was sealed
 * for.
 */
final class Sealer {

  private static final String PURPOSE = "session values";
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int KEY_ID_BYTES = 8;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeys keys;
  private final SecureRandom random;

  Sealer(SecretKeys keys, SecureRandom random) {
    this.keys = keys;
    this.random = random;
  }

  /**
   * Seals {@code value}.
   *
   * @param place where it will stand in the store, down to the version
   */
  byte[] seal(SessionId session, String place, byte[] value) {
    SecretKey key = keys.current();
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, session, nonce, place).doFinal(value);
      return ByteBuffer.allocate(KEY_ID_BYTES + NONCE_BYTES + sealed.length)
          .put(key.id().getBytes(US_ASCII))
          .put(nonce)
          .put(sealed)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES-GCM", e);
    }
  }

  /**
   * The value that was sealed for {@code place}.
   *
   * @throws SealBrokenException if it was not, or has been changed since, or its key is gone
   */
  byte[] open(SessionId session, String place, byte[] sealed) {
    if (sealed.length < KEY_ID_BYTES + NONCE_BYTES + TAG_BITS / 8) {
      throw new SealBrokenException();
    }
    ByteBuffer buffer = ByteBuffer.wrap(sealed);
    byte[] keyId = new byte[KEY_ID_BYTES];
    byte[] nonce = new byte[NONCE_BYTES];
    buffer.get(keyId).get(nonce);
    byte[] rest = new byte[buffer.remaining()];
    buffer.get(rest);
    SecretKey key = keys.byId(new String(keyId, US_ASCII)).orElseThrow(SealBrokenException::new);
    try {
      return cipher(Cipher.DECRYPT_MODE, key, session, nonce, place).doFinal(rest);
    } catch (AEADBadTagException e) {
      throw new SealBrokenException();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES-GCM", e);
    }
  }

  private static Cipher cipher(
      int mode, SecretKey key, SessionId session, byte[] nonce, String place)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(
        mode,
        new SecretKeySpec(key.derive(session.bytes(), PURPOSE), "AES"),
        new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD((key.id() + " " + place).getBytes(UTF_8));
    return cipher;
  }
}

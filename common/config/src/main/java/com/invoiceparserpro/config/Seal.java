package com.invoiceparserpro.config;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals values with AES-256-GCM under keys derived from {@code SECRET_KEY} for one purpose. A
 * sealed value is {@code key id (8) | nonce (12) | ciphertext and tag}, and opens only at the place
 * it was sealed for.
 */
public final class Seal {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int KEY_ID_BYTES = 8;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeys keys;
  private final SecureRandom random;
  private final String purpose;

  /**
   * @param purpose keeps the keys of different uses apart
   */
  public Seal(SecretKeys keys, SecureRandom random, String purpose) {
    this.keys = keys;
    this.random = random;
    this.purpose = purpose;
  }

  /**
   * Seals {@code value}.
   *
   * @param salt goes into the key: without it nothing opens; may be empty
   * @param place where the value will stand
   */
  public byte[] seal(byte[] salt, String place, byte[] value) {
    SecretKey key = keys.current();
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, salt, nonce, place).doFinal(value);
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
   * @throws BrokenSealException if it was not, or has been changed since, or its key is gone
   */
  public byte[] open(byte[] salt, String place, byte[] sealed) {
    if (sealed.length < KEY_ID_BYTES + NONCE_BYTES + TAG_BITS / 8) {
      throw new BrokenSealException();
    }
    ByteBuffer buffer = ByteBuffer.wrap(sealed);
    byte[] keyId = new byte[KEY_ID_BYTES];
    byte[] nonce = new byte[NONCE_BYTES];
    buffer.get(keyId).get(nonce);
    byte[] rest = new byte[buffer.remaining()];
    buffer.get(rest);
    SecretKey key = keys.byId(new String(keyId, US_ASCII)).orElseThrow(BrokenSealException::new);
    try {
      return cipher(Cipher.DECRYPT_MODE, key, salt, nonce, place).doFinal(rest);
    } catch (AEADBadTagException e) {
      throw new BrokenSealException();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES-GCM", e);
    }
  }

  private Cipher cipher(int mode, SecretKey key, byte[] salt, byte[] nonce, String place)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(
        mode,
        new SecretKeySpec(key.derive(salt, purpose), "AES"),
        new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD((key.id() + " " + place).getBytes(UTF_8));
    return cipher;
  }
}

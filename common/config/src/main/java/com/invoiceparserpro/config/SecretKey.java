package com.invoiceparserpro.config;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One secret, used only to derive keys for a purpose. */
public final class SecretKey {

  /** Bytes of a derived key. */
  public static final int DERIVED_BYTES = 32;

  private static final String HMAC = "HmacSHA256";
  private static final int ID_BYTES = 4;

  private final byte[] secret;
  private final String id;

  SecretKey(byte[] secret) {
    this.secret = secret.clone();
    this.id = HexFormat.of().formatHex(derive(new byte[0], "key id"), 0, ID_BYTES);
  }

  /** Eight hexadecimal digits that say which key this is, and nothing about it. */
  public String id() {
    return id;
  }

  /**
   * HKDF-SHA256 (RFC 5869) with one block of output.
   *
   * @param salt may be empty
   * @param purpose keeps keys for different uses apart
   * @return 32 bytes
   */
  public byte[] derive(byte[] salt, String purpose) {
    byte[] info = purpose.getBytes(ISO_8859_1);
    byte[] pseudoRandomKey = hmac(salt.length == 0 ? new byte[DERIVED_BYTES] : salt, secret);
    byte[] block = Arrays.copyOf(info, info.length + 1);
    block[info.length] = 1;
    return hmac(pseudoRandomKey, block);
  }

  /** HMAC-SHA256. */
  public static byte[] hmac(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  @Override
  public String toString() {
    return "SecretKey " + id;
  }
}

package com.invoiceparserpro.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells requests and documents apart. */
public final class Fingerprint {

  private Fingerprint() {}

  /** A SHA-256 in hexadecimal digits of both, a zero between them. */
  public static String of(String name, byte[] content) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      hash.update(name.getBytes(UTF_8));
      hash.update((byte) 0);
      return HexFormat.of().formatHex(hash.digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

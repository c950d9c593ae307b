package com.invoiceparserpro.parsing.einvoice;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * The content of a signed file ({@code .p7m}): CMS SignedData of RFC 5652 with the content inside,
 * in DER or BER, or that in base64. The signature is not looked at.
 */
public final class SignedEnvelope {

  private static final int SEQUENCE = 0x30;
  private static final int SET = 0x31;
  private static final int OBJECT_ID = 0x06;
  private static final int OCTETS = 0x04;
  private static final int OCTETS_IN_PARTS = 0x24;
  private static final int TAGGED_0 = 0xA0;
  private static final int MAX_PARTS = 1_000_000;

  /** 1.2.840.113549.1.7.2, signedData, with its tag and length. */
  private static final byte[] SIGNED_DATA = {
    OBJECT_ID, 9, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 1, 7, 2
  };

  private static final int FIRST_IN_BASE64 = 'M';

  private final byte[] bytes;
  private int at;

  private SignedEnvelope(byte[] bytes) {
    this.bytes = bytes;
  }

  /** What was signed; empty if {@code file} is no signed file, or has its content elsewhere. */
  public static Optional<byte[]> open(byte[] file) {
    byte[] binary = file;
    if (file.length > 0 && (file[0] == FIRST_IN_BASE64 || file[0] == '-')) {
      binary = fromBase64(file);
    }
    if (binary.length < SIGNED_DATA.length || binary[0] != SEQUENCE) {
      return Optional.empty();
    }
    try {
      return new SignedEnvelope(binary).content();
    } catch (IndexOutOfBoundsException cutOff) {
      return Optional.empty();
    }
  }

  /** With or without the lines around it that PEM has. */
  private static byte[] fromBase64(byte[] file) {
    String text =
        new String(file, StandardCharsets.US_ASCII).replaceAll("-----[A-Z0-9 ]+-----", "");
    try {
      return Base64.getMimeDecoder().decode(text.strip());
    } catch (IllegalArgumentException notBase64) {
      return new byte[0];
    }
  }

  private Optional<byte[]> content() {
    enter(SEQUENCE);
    if (!Arrays.equals(bytes, at, at + SIGNED_DATA.length, SIGNED_DATA, 0, SIGNED_DATA.length)) {
      return Optional.empty();
    }
    at += SIGNED_DATA.length;
    boolean found = enter(TAGGED_0) && enter(SEQUENCE);
    // The version, the digest algorithms; then the content's type and the content.
    found = found && skip(0x02) && skip(SET) && enter(SEQUENCE) && skip(OBJECT_ID);
    return found && enter(TAGGED_0) ? octets() : Optional.empty();
  }

  private Optional<byte[]> octets() {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    int tag = bytes[at++] & 0xFF;
    int length = length();
    if (tag == OCTETS && length >= 0) {
      return Optional.of(Arrays.copyOfRange(bytes, at, checkedEnd(length)));
    }
    if (tag != OCTETS_IN_PARTS) {
      return Optional.empty();
    }
    int end = length < 0 ? bytes.length : checkedEnd(length);
    for (int part = 0; part < MAX_PARTS && at < end && bytes[at] == OCTETS; part++) {
      at++;
      int size = length();
      int next = checkedEnd(size);
      content.write(bytes, at, size);
      at = next;
    }
    return Optional.of(content.toByteArray());
  }

  /** Goes into the element, if it has this tag. */
  private boolean enter(int tag) {
    if ((bytes[at] & 0xFF) != tag) {
      return false;
    }
    at++;
    length();
    return true;
  }

  /** Goes behind the element, if it has this tag and says its length. */
  private boolean skip(int tag) {
    if ((bytes[at] & 0xFF) != tag) {
      return false;
    }
    at++;
    int length = length();
    if (length < 0) {
      return false;
    }
    at = checkedEnd(length);
    return true;
  }

  private int checkedEnd(int length) {
    if (length < 0 || length > bytes.length - at) {
      throw new IndexOutOfBoundsException(length);
    }
    return at + length;
  }

  /** The length that stands here; -1 if it is left open. */
  private int length() {
    int first = bytes[at++] & 0xFF;
    if (first < 0x80) {
      return first;
    }
    if (first == 0x80) {
      return -1;
    }
    int length = 0;
    for (int i = 0; i < (first & 0x7F); i++) {
      if (length > Integer.MAX_VALUE >> 8) {
        throw new IndexOutOfBoundsException(length);
      }
      length = length << 8 | (bytes[at++] & 0xFF);
    }
    return length;
  }
}

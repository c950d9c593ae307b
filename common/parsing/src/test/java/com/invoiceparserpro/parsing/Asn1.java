package com.invoiceparserpro.parsing;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/** Signed files without a signer. */
public final class Asn1 {

  private Asn1() {}

  /** CMS SignedData around {@code content}, of at most 65,000 bytes. */
  public static byte[] signed(byte[] content) {
    byte[] data = HexFormat.of().parseHex("06092a864886f70d010701");
    byte[] type = HexFormat.of().parseHex("06092a864886f70d010702");
    byte[] none = {0x31, 0};
    byte[] inner = of(0x30, data, of(0xA0, of(0x04, content)));
    return of(0x30, type, of(0xA0, of(0x30, new byte[] {2, 1, 1}, none, inner, none)));
  }

  /** An element whose length takes two bytes. */
  public static byte[] of(int tag, byte[]... parts) {
    byte[] content = joined(parts);
    return joined(
        new byte[] {(byte) tag, (byte) 0x82, (byte) (content.length >> 8), (byte) content.length},
        content);
  }

  public static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }
}

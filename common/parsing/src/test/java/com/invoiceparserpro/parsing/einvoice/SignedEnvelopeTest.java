package com.invoiceparserpro.parsing.einvoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.invoiceparserpro.parsing.Asn1;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SignedEnvelopeTest {

  private static final byte[] SIGNED_DATA = HexFormat.of().parseHex("06092a864886f70d010702");
  private static final byte[] VERSION = {2, 1, 1};
  private static final byte[] DIGESTS = {0x31, 0};
  private static final byte[] DATA = HexFormat.of().parseHex("06092a864886f70d010701");

  /** More than 127 bytes, so that lengths take more than one. */
  private static final byte[] CONTENT =
      ("<Invoice>" + "x".repeat(300) + "</Invoice>").getBytes(StandardCharsets.UTF_8);

  private static byte[] open(int tag, byte[]... parts) {
    return Asn1.joined(new byte[] {(byte) tag, (byte) 0x80}, Asn1.joined(parts), new byte[2]);
  }

  @Test
  void opensDer() {
    assertThat(SignedEnvelope.open(Asn1.signed(CONTENT))).contains(CONTENT);
  }

  @Test
  void opensBerWhoseLengthsAreLeftOpenAndWhoseContentIsInParts() {
    byte[] parts =
        open(
            0x24,
            Asn1.of(0x04, Arrays.copyOf(CONTENT, 100)),
            Asn1.of(0x04, Arrays.copyOfRange(CONTENT, 100, CONTENT.length)));
    byte[] ber =
        open(
            0x30,
            SIGNED_DATA,
            open(0xA0, open(0x30, VERSION, DIGESTS, open(0x30, DATA, open(0xA0, parts)))));

    assertThat(SignedEnvelope.open(ber)).contains(CONTENT);
  }

  @Test
  void opensBase64() {
    String lines = Base64.getMimeEncoder().encodeToString(Asn1.signed(CONTENT));
    String pem = "-----BEGIN PKCS7-----\n" + lines + "\n-----END PKCS7-----\n";

    assertThat(SignedEnvelope.open(lines.getBytes(StandardCharsets.US_ASCII))).contains(CONTENT);
    assertThat(SignedEnvelope.open(pem.getBytes(StandardCharsets.US_ASCII))).contains(CONTENT);
  }

  @Test
  void aSignatureWithoutTheContentHasNone() {
    byte[] detached =
        Asn1.of(
            0x30,
            SIGNED_DATA,
            Asn1.of(0xA0, Asn1.of(0x30, VERSION, DIGESTS, Asn1.of(0x30, DATA), DIGESTS)));

    assertThat(SignedEnvelope.open(detached)).isEmpty();
    assertThat(SignedEnvelope.open("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    assertThat(SignedEnvelope.open(new byte[0])).isEmpty();
  }

  @Test
  void neverFailsOnDamagedOrTruncatedBytes() {
    byte[] der = Asn1.signed(CONTENT);
    Random random = new Random(7);
    for (int round = 0; round < 5_000; round++) {
      byte[] damaged = Arrays.copyOf(der, 1 + random.nextInt(der.length));
      damaged[random.nextInt(Math.min(60, damaged.length))] = (byte) random.nextInt(256);
      assertThatCode(() -> SignedEnvelope.open(damaged)).doesNotThrowAnyException();
    }
  }
}

package com.invoiceparserpro.parsing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.invoiceparserpro.parsing.DocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

class StreamContentsTest {

  private static final byte[] TEXT =
      "BT (Invoice) Tj ET\n".repeat(2_000).getBytes(StandardCharsets.ISO_8859_1);

  private static byte[] deflated(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static COSStream stream(byte[] raw, COSBase filter) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(raw);
    }
    stream.setItem(COSName.FILTER, filter);
    return stream;
  }

  private static byte[] read(COSStream stream, long limit) throws IOException {
    Deadline deadline = new Deadline(Clock.systemUTC(), Duration.ofMinutes(1));
    try (StreamContents contents = new StreamContents(new DecompressionBudget(limit, deadline))) {
      return contents.of(stream);
    }
  }

  private static byte[] read(COSStream stream) throws IOException {
    return read(stream, 256 << 20);
  }

  @Test
  void contentThatExpandsALotIsWhole() throws IOException {
    assertThat(read(stream(deflated(TEXT), COSName.FLATE_DECODE))).isEqualTo(TEXT);
  }

  @Test
  void filtersInAnArrayAreTheSame() throws IOException {
    COSArray once = new COSArray();
    once.add(COSName.FLATE_DECODE);
    COSArray inHex = new COSArray();
    inHex.add(COSName.ASCII_HEX_DECODE);
    inHex.add(COSName.FLATE_DECODE);
    byte[] hex = HexFormat.of().formatHex(deflated(TEXT)).getBytes(StandardCharsets.ISO_8859_1);

    assertThat(read(stream(deflated(TEXT), once))).isEqualTo(TEXT);
    assertThat(read(stream(hex, inHex))).isEqualTo(TEXT);
  }

  @Test
  void contentThatIsNotDeflatedStaysAsItIs() throws IOException {
    COSStream plain = stream(TEXT, COSName.FLATE_DECODE);
    plain.removeItem(COSName.FILTER);

    assertThat(read(plain)).isEqualTo(TEXT);
  }

  @Test
  void aStreamThatIsCutOffGivesWhatThereIs() throws IOException {
    byte[] whole = deflated(TEXT);

    byte[] read = read(stream(Arrays.copyOf(whole, whole.length * 3 / 4), COSName.FLATE_DECODE));

    assertThat(read.length).isBetween(TEXT.length / 2, TEXT.length);
    assertThat(read).startsWith("BT (Invoice) Tj ET\n".getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void aWrongChecksumIsNoLoss() throws IOException {
    byte[] wrong = deflated(TEXT);
    wrong[wrong.length - 1] ^= 1;

    assertThat(read(stream(wrong, COSName.FLATE_DECODE))).isEqualTo(TEXT);
  }

  @Test
  void whatExpandsBeyondTheLimitIsRefused() throws IOException {
    COSStream stream = stream(deflated(new byte[1_000_000]), COSName.FLATE_DECODE);

    assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> read(stream, 500_000));
  }
}

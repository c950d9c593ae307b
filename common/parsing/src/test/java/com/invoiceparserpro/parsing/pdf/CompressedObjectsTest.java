package com.invoiceparserpro.parsing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.invoiceparserpro.parsing.DocumentException;
import com.invoiceparserpro.parsing.DocumentException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompressedObjectsTest {

  private static final int LIMIT = 500_000;

  /** Stored as they are, so that the stream's end seems to be where they have its word. */
  private static final byte[] STORED =
      deflated("endstream" + "x".repeat(600_000), Deflater.NO_COMPRESSION);

  private static byte[] deflated(String text, int level) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(level);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static void charge(String dictionary, byte[] stream) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(("%PDF-1.7\n1 0 obj\n" + dictionary).getBytes(StandardCharsets.ISO_8859_1));
    file.writeBytes("\nstream\n".getBytes(StandardCharsets.ISO_8859_1));
    file.writeBytes(stream);
    file.writeBytes("\nendstream\nendobj".getBytes(StandardCharsets.ISO_8859_1));
    Deadline deadline = new Deadline(Clock.systemUTC(), Duration.ofMinutes(1));
    CompressedObjects.charge(file.toByteArray(), new DecompressionBudget(LIMIT, deadline));
  }

  @Test
  void aFewObjectsAreNoDanger() {
    byte[] few = deflated("1 0 << >>", Deflater.BEST_COMPRESSION);

    assertThatCode(
            () -> charge("<</Type/ObjStm/Filter/FlateDecode/Length " + few.length + ">>", few))
        .doesNotThrowAnyException();
  }

  @Test
  void aSmallStreamThatExpandsBeyondTheLimitIsRefused() {
    byte[] bomb = deflated(" ".repeat(2 * LIMIT), Deflater.BEST_COMPRESSION);

    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(
            () -> charge("<</Type/ObjStm/Filter/FlateDecode/Length " + bomb.length + ">>", bomb))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TOO_COMPLEX));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<</Type/ObjStm/Filter/FlateDecode/Length 600020>>",
        "<</Type/ObjStm/Filter/FlateDecode/Length 9 0 R>>",
        "<</Type/ObjStm/Filter/FlateDecode/Length 9 /Length 600020>>",
        "<</Type/ObjStm/Filter/FlateDecode/Note(/Length 9 )/L#65ngth 9 0 R>>",
        "<</Type/ObjStm/Filter/FlateDecode %/Length 9 \n /L#65ngth 9 0 R>>",
        "<</Type/ObjStm/Filter/FlateDecode>>",
      })
  void noLengthHidesBehindAnEarlierEnd(String dictionary) {
    assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> charge(dictionary, STORED));
  }
}

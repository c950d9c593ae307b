package com.invoiceparserpro.parsing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.junit.jupiter.api.Test;

class FileBytesTest {

  private final FileBytes file =
      new FileBytes("%PDF-1.7 appended".getBytes(StandardCharsets.ISO_8859_1), 8);

  @Test
  void whatWasAppendedIsNotThere() throws IOException {
    byte[] read = new byte[20];

    assertThat(file.length()).isEqualTo(8);
    assertThat(file.read(read, 2, 18)).isEqualTo(8);
    assertThat(new String(read, 2, 8, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-1.7");
    assertThat(file.isEOF()).isTrue();
    assertThat(file.read()).isEqualTo(-1);
    assertThat(file.peek()).isEqualTo(-1);
    assertThat(file.read(read, 0, 1)).isEqualTo(-1);
  }

  @Test
  void bytesAreUnsigned() {
    assertThat(new FileBytes(new byte[] {(byte) 0xff}, 1).read()).isEqualTo(255);
  }

  @Test
  void aLookAheadMovesNothing() throws IOException {
    file.seek(5);

    assertThat(file.peek()).isEqualTo('1');
    assertThat(file.read()).isEqualTo('1');
    assertThat(file.getPosition()).isEqualTo(6);
    file.rewind(2);
    assertThat(file.read()).isEqualTo('-');
  }

  @Test
  void nothingIsBeyondTheEndOrBeforeTheStart() throws IOException {
    file.seek(1000);

    assertThat(file.getPosition()).isEqualTo(8);
    assertThatIOException().isThrownBy(() -> file.seek(-1));
  }

  @Test
  void aViewReadsItsPartAlone() throws IOException {
    RandomAccessReadView view = file.createView(1, 3);

    byte[] part = new byte[3];
    view.readFully(part);

    assertThat(new String(part, StandardCharsets.ISO_8859_1)).isEqualTo("PDF");
    assertThat(view.read()).isEqualTo(-1);
  }
}

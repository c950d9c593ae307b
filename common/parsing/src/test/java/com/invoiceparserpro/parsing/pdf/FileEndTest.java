package com.invoiceparserpro.parsing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileEndTest {

  private static int end(String file) {
    return FileEnd.find(file.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void aPageBehindThePdfIsCutOff() {
    assertThat(end("%PDF-1.4 %%EOF\n%%EOF" + "<html>".repeat(300))).isEqualTo(20);
  }

  @Test
  void aFewBytesBehindTheEndStay() {
    assertThat(end("%PDF-1.4 %%EOF\r\n\0\0")).isEqualTo(18);
  }

  @Test
  void aFileWithoutAnEndIsWhole() {
    assertThat(end("%PDF-1.4")).isEqualTo(8);
    assertThat(end("")).isZero();
  }
}

package com.invoiceparserpro.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "invoice.pdf | invoice.pdf",
        "../../etc/passwd | passwd",
        "C:\\Users\\me\\Rechnung.pdf | Rechnung.pdf",
        "/ | document",
        ".. | document",
        "dir/ | document",
        "a/.. | document",
        "Müller & Söhne (2026).pdf | Müller & Söhne (2026).pdf",
        "請求書.pdf | 請求書.pdf"
      })
  void dropsThePath(String raw, String clean) {
    assertThat(FileName.clean(Optional.of(raw))).isEqualTo(clean);
  }

  @Test
  void dropsControlsAndWhatTurnsTheDirectionOfText() {
    assertThat(clean("a\r\nSet-Cookie: x\0.pdf")).isEqualTo("aSet-Cookie: x.pdf");
    assertThat(clean("invoice\u202Efdp.exe")).isEqualTo("invoicefdp.exe");
    assertThat(clean("\u2066a\u2069\u200F\uFEFFb\u200B.pdf")).isEqualTo("ab.pdf");
    assertThat(clean("a\u2028b\u0085c\u001B[31m.pdf")).isEqualTo("abc[31m.pdf");
    assertThat(clean("\uD800lone.pdf")).isEqualTo("lone.pdf");
  }

  @Test
  void composesAndTidiesSpaces() {
    assertThat(clean("u\u0308ber.pdf")).isEqualTo("\u00FCber.pdf");
    assertThat(clean("  a \u00A0\u3000 b.pdf ")).isEqualTo("a b.pdf");
  }

  @Test
  void findsNoPathInASlashThatOnlyComposesToOne() {
    assertThat(clean("a\u2215b\uFF0Fc.pdf")).isEqualTo("a\u2215b\uFF0Fc.pdf");
  }

  @Test
  void shortensAndKeepsTheExtension() {
    String clean = clean("\uD83D\uDCC4".repeat(300) + ".pdf");
    assertThat(clean.codePointCount(0, clean.length())).isEqualTo(120);
    assertThat(clean).endsWith("\uD83D\uDCC4.pdf");
    assertThat(clean("x".repeat(500))).hasSize(120);
  }

  @Test
  void namesTheNameless() {
    assertThat(FileName.clean(Optional.empty())).isEqualTo("document");
    assertThat(clean(" \u202E ")).isEqualTo("document");
  }

  @Test
  void readsContentDisposition() {
    assertThat(disposition("attachment; filename=\"a b.pdf\"")).contains("a b.pdf");
    assertThat(disposition("attachment; FileName*=UTF-8''%e2%82%ac.pdf")).contains("\u20ac.pdf");
    assertThat(disposition("inline")).isEmpty();
  }

  private static Optional<String> disposition(String header) {
    return FileName.ofDisposition(Optional.of(header));
  }

  private static String clean(String raw) {
    return FileName.clean(Optional.of(raw));
  }
}

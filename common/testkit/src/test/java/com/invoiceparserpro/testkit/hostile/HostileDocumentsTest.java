package com.invoiceparserpro.testkit.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** That the documents are what they are said to be. */
class HostileDocumentsTest {

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void encryptedDocuments() throws IOException {
    assertThatThrownBy(() -> text(HostileDocuments.encryptedWithUserPassword()))
        .isInstanceOf(InvalidPasswordException.class);
    assertThat(text(HostileDocuments.encryptedWithEmptyUserPassword())).contains("GC-20418");
  }

  @Test
  void pageCounts() throws IOException {
    try (PDDocument none = Loader.loadPDF(HostileDocuments.withoutPages());
        PDDocument many = Loader.loadPDF(HostileDocuments.withPages(201))) {
      assertThat(none.getNumberOfPages()).isZero();
      assertThat(many.getNumberOfPages()).isEqualTo(201);
    }
  }

  @Test
  void theScanHasNoTextAndTheLetterHas() throws IOException {
    assertThat(text(HostileDocuments.scan())).isBlank();
    assertThat(text(HostileDocuments.letter())).contains("hand-knitted socks");
  }

  @Test
  void theBombIsSmallAndUnpacksToWhatItSays() throws IOException {
    byte[] bomb = HostileDocuments.bomb(20);

    assertThat(bomb).hasSizeLessThan(4_000);
    try (PDDocument document = Loader.loadPDF(bomb);
        InputStream content = document.getPage(0).getContents()) {
      assertThat(content.readAllBytes().length).isEqualTo(20 << 20);
    }
  }

  @Test
  void theNestedBombIsSmall() {
    assertThat(HostileDocuments.bombOfNestedFlate(20)).hasSizeLessThan(4_000);
  }

  @Test
  void whatIsNoPdfIsNone() {
    assertThat(HostileDocuments.png()).startsWith(0x89, 'P', 'N', 'G');
    assertThatThrownBy(() -> Loader.loadPDF(HostileDocuments.headerOnly()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void thePageTreeLeadsBackToItself() throws IOException {
    try (PDDocument document = Loader.loadPDF(HostileDocuments.pageTreeCycle())) {
      assertThatThrownBy(() -> document.getPage(0)).isInstanceOf(RuntimeException.class);
    }
  }
}

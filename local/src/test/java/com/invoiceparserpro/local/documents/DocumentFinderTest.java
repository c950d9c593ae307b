package com.invoiceparserpro.local.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFinderTest {

  private final Path folder;

  DocumentFinderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void takesThePdfAndXmlFilesUnderAFolder() throws IOException {
    Path second = touch("b.PDF");
    Path first = touch("a.xml");
    Path nested = touch("c/d.pdf");
    touch("notes.txt");
    touch(".hidden.pdf");
    Files.createDirectory(folder.resolve("folder.pdf"));

    assertThat(DocumentFinder.find(List.of(folder))).containsExactly(first, second, nested);
  }

  @Test
  void takesANamedFileAsItIsAndOnce() throws IOException {
    Path file = touch("invoice.bin");

    assertThat(DocumentFinder.find(List.of(file, file))).containsExactly(file);
  }

  @Test
  void refusesAPathThatDoesNotExist() {
    Path missing = folder.resolve("missing.pdf");

    assertThatThrownBy(() -> DocumentFinder.find(List.of(missing)))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(missing.toString());
  }

  private Path touch(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.createFile(file);
  }
}

package com.invoiceparserpro.local.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.json.InvoiceJson;
import com.invoiceparserpro.model.Invoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFolderTest {

  private static final Invoice INVOICE = Invoices.of("Mill", "9");

  private final Path folder;

  JsonFolderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void writesTheContractsInvoiceUnderTheDocumentsName() throws IOException {
    Path file = new JsonFolder(folder.resolve("new")).write(Path.of("in/a.b.PDF"), INVOICE);

    assertThat(file).isEqualTo(folder.resolve("new/a.b.json"));
    assertThat(InvoiceJson.read(Files.readAllBytes(file))).isEqualTo(INVOICE);
  }

  @Test
  void overwritesNothingOfTheSameRun() throws IOException {
    JsonFolder out = new JsonFolder(folder);

    assertThat(out.write(Path.of("x/a.pdf"), INVOICE)).hasFileName("a.json");
    assertThat(out.write(Path.of("y/A.pdf"), INVOICE)).hasFileName("A-2.json");
    assertThat(out.write(Path.of("y/a.xml"), INVOICE)).hasFileName("a-3.json");
  }
}

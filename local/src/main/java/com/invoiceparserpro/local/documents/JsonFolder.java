package com.invoiceparserpro.local.documents;

import com.invoiceparserpro.json.InvoiceJson;
import com.invoiceparserpro.model.Invoice;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Writes invoices into a folder: {@code NAME.json} for {@code NAME.pdf}. */
public final class JsonFolder {

  private final Path folder;
  private final Set<String> taken = new HashSet<>();

  /** Makes the folder if it is not there. */
  public JsonFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /**
   * Writes one invoice. The second document of a name gets {@code NAME-2.json}, so that nothing
   * written in this run is overwritten; what an earlier run left is.
   *
   * @return the file written
   */
  public Path write(Path document, Invoice invoice) throws IOException {
    String name = document.getFileName().toString().replaceFirst("(?i)\\.(pdf|xml)$", "");
    String candidate = name;
    // Lower case, for file systems that know no difference.
    for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
      candidate = name + "-" + i;
    }
    Path file = folder.resolve(candidate + ".json");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      InvoiceJson.writeIndented(invoice, out);
      out.write('\n');
    }
    return file;
  }
}

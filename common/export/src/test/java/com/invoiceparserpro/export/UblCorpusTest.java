package com.invoiceparserpro.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.parsing.DocumentException;
import com.invoiceparserpro.parsing.InvoiceParser;
import com.invoiceparserpro.parsing.ParseOptions;
import com.invoiceparserpro.parsing.ParsingLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that a folder of documents gives as UBL keeps the rules; prints how much that is. */
class UblCorpusTest {

  @Test
  void whatSufficesIsValid() throws IOException {
    String folder = System.getProperty("corpus", "");
    assumeTrue(!folder.isEmpty(), "no folder of documents: -Dcorpus=PATH");
    InvoiceParser parser =
        new InvoiceParser(ParsingLimits.DEFAULT, Clock.systemUTC(), UUID::randomUUID);
    int invoices = 0;
    int written = 0;
    int peppol = 0;
    Map<String, Integer> missing = new TreeMap<>();
    List<String> broken = new ArrayList<>();
    for (Path file : pdfs(Path.of(folder))) {
      Invoice invoice;
      try {
        invoice =
            parser.parse(
                file.getFileName().toString(), Files.readAllBytes(file), ParseOptions.DEFAULT);
      } catch (DocumentException e) {
        continue;
      }
      invoices++;
      try {
        byte[] xml = Invoices.write(ExportFormat.UBL, invoice);
        written++;
        peppol += UblRules.claimsPeppol(xml) ? 1 : 0;
        UblRules.broken(xml).forEach(rule -> broken.add(file.getFileName() + ": " + rule));
      } catch (IncompleteInvoicesException e) {
        e.gaps().stream()
            .map(gap -> gap.field().replaceAll("\\d+", "N"))
            .distinct()
            .forEach(field -> missing.merge(field, 1, Integer::sum));
      }
    }
    System.out.printf(
        "UBL: %d invoices, %d suffice (%d as Peppol), %d rules broken; missing: %s%n",
        invoices, written, peppol, broken.size(), missing);
    assertThat(broken).isEmpty();
  }

  private static List<Path> pdfs(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }
}

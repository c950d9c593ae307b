package com.invoiceparserpro.benchmarks.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.benchmarks.synthetic.content.Country;
import com.invoiceparserpro.benchmarks.synthetic.content.Draw;
import com.invoiceparserpro.benchmarks.synthetic.design.Composer;
import com.invoiceparserpro.benchmarks.synthetic.design.Composition;
import com.invoiceparserpro.benchmarks.synthetic.render.PdfBoxEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TruthCheckTest {

  private final Path folder;

  TruthCheckTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void findsNothingOfOneInvoiceInAnother() throws IOException {
    Composition german = new Composer(Country.of("DE"), new Draw(3)).compose();
    Composition spanish = new Composer(Country.of("ES"), new Draw(4)).compose();
    new PdfBoxEngine().render(Map.of("german", german.paper()), folder, 5);

    Path pdf = folder.resolve("german.pdf");
    assertThat(TruthCheck.missing(german.truth(), pdf)).isEmpty();
    assertThat(TruthCheck.missing(spanish.truth(), pdf))
        .contains(spanish.truth().value("vendor"), spanish.truth().value("invoice_number"));
  }
}

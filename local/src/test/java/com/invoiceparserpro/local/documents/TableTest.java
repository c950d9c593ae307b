package com.invoiceparserpro.local.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final Outcome FIRST =
      new Outcome.Parsed(Path.of("in", "a.pdf"), Invoices.of("Harbor Rope Works", "1234.50"));
  private static final Outcome SECOND =
      new Outcome.Parsed(Path.of("in", "b.pdf"), Invoices.of("Mill", "9"));
  private static final Outcome FAILED =
      new Outcome.Failed(Path.of("in", "c.pdf"), "no_text", "A scan.");

  @Test
  void alignsNamesLeftAndAmountsRight() {
    assertThat(Table.aligned(List.of(FIRST, SECOND, FAILED), 120))
        .containsExactly(
            "FILE   VENDOR             NUMBER  DATE          TOTAL  CURRENCY  LINES  SURE  REVIEW",
            "a.pdf  Harbor Rope Works          2026-10-05  1234.50  EUR           0   90%  yes",
            "b.pdf  Mill                       2026-10-05        9  EUR           0   90%  yes",
            "c.pdf                                                                         failed");
  }

  @Test
  void cutsNamesToFitTheTerminal() {
    List<String> lines = Table.aligned(List.of(FIRST), 76);

    assertThat(lines.get(1))
        .isEqualTo(
            "a.pdf  Harbor R\u2026          2026-10-05  1234.50  EUR           0   90%  yes");
    assertThat(lines).allMatch(line -> line.length() <= 76);
  }

  @Test
  void keepsAmountsWholeWhereNothingFits() {
    assertThat(Table.aligned(List.of(FIRST), 10).get(1)).contains("1234.50");
  }

  @Test
  void separatesByTabsUncut() {
    assertThat(Table.tabSeparated(FIRST))
        .isEqualTo("a.pdf\tHarbor Rope Works\t\t2026-10-05\t1234.50\tEUR\t0\t90%\tyes");
  }

  @Test
  void letsNoControlCharacterThrough() {
    Outcome hostile =
        new Outcome.Parsed(Path.of("x\u001b]0;y.pdf"), Invoices.of("Mi\tll\u001b[2J", "9"));

    assertThat(Table.tabSeparated(hostile)).startsWith("x ]0;y.pdf\tMi ll [2J\t");
  }
}

package com.invoiceparserpro.parsing.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.TaxLine;
import com.invoiceparserpro.parsing.Drawing;
import com.invoiceparserpro.parsing.table.LineItems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaxBreakdownTest {

  private static List<TaxLine> read(String tax, Drawing drawing) {
    var lines = drawing.evidence().lines();
    return TaxBreakdown.of(lines, LineItems.of(lines), Optional.of(new BigDecimal(tax)));
  }

  private static Drawing twoRates() {
    return new Drawing()
        .row(100, "Rechnung")
        .row(600, "", "Nettobetrag", "150,00")
        .row(614, "", "MwSt. 19 %", "100,00", "19,00")
        .row(628, "", "MwSt. 7 %", "3,50")
        .row(642, "", "Gesamtbetrag", "172,50");
  }

  @Test
  void aRateIsReadWithItsBaseWhereBothArePrinted() {
    assertThat(read("22.50", twoRates()))
        .containsExactly(
            new TaxLine(new BigDecimal("19"), new BigDecimal("100.00"), new BigDecimal("19.00")),
            new TaxLine(new BigDecimal("7"), null, new BigDecimal("3.50")));
  }

  @Test
  void ratesThatDoNotAddUpToTheTaxAreNoBreakdown() {
    assertThat(read("31.00", twoRates())).isEmpty();
  }
}

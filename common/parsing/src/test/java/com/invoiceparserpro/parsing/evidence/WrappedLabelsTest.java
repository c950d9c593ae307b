package com.invoiceparserpro.parsing.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.parsing.Drawing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappedLabelsTest {

  private static List<String> lines(Drawing drawing) {
    return drawing.evidence().lines().stream().map(ReadLine::toString).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Invoice, #, Invoice #",
    "Data, scadenza, Data scadenza",
    "Fälligkeits-, datum, Fälligkeitsdatum",
    "Factuurnu, mmer, Factuurnummer",
    "Total, Due, Total Due"
  })
  void aLabelBesideItsValueIsWhole(String above, String below, String whole) {
    assertThat(
            lines(new Drawing().text(50, 100, above).text(50, 112, below).text(150, 100, "4711")))
        .containsExactly(whole + "\t4711");
  }

  @Test
  void aValueInTheMiddleOfItsCellHasItsLabelBesideIt() {
    assertThat(
            lines(
                new Drawing()
                    .text(50, 100, "Date")
                    .text(150, 106, "23/10/2026")
                    .text(50, 112, "d'échéance")))
        .containsExactly("Date d'échéance\t23/10/2026");
  }

  @Test
  void labelsAboveTheirValuesAreWhole() {
    assertThat(
            lines(
                new Drawing()
                    .row(100, "Datum", "Datum")
                    .row(112, "vystavení", "splatnosti")
                    .row(130, "28.06.2026", "28.07.2026")))
        .containsExactly("Datum vystavení\tDatum splatnosti", "28.06.2026\t28.07.2026");
  }

  @Test
  void threePiecesAreOneLabel() {
    assertThat(
            lines(
                new Drawing()
                    .text(50, 100, "Rechnu")
                    .text(50, 112, "ngsdat")
                    .text(50, 124, "um")
                    .text(50, 140, "19.03.2026")))
        .containsExactly("Rechnungsdatum", "19.03.2026");
  }

  @Test
  void aLineWithAValueOfItsOwnIsNoPieceOfTheLabelAbove() {
    assertThat(
            lines(
                new Drawing()
                    .text(50, 100, "Total")
                    .text(150, 100, "119.00")
                    .text(50, 112, "Tax")
                    .text(150, 112, "19.00")))
        .containsExactly("Total\t119.00", "Tax\t19.00");
  }

  @Test
  void headingsOfColumnsAreLeftToTheTables() {
    assertThat(
            lines(
                new Drawing()
                    .row(100, "Item", "Unit", "Net")
                    .row(112, "", "Price", "Amount")
                    .row(130, "Kiln", "4.00", "8.00")))
        .containsExactly("Item\tUnit\tNet", "Price\tAmount", "Kiln\t4.00\t8.00");
  }

  @Test
  void aHeadingOfAColumnThatIsCutWithinAWordIsWhole() {
    assertThat(
            lines(
                new Drawing()
                    .row(100, "Description", "Quantit", "Amount")
                    .row(112, "", "y", "")
                    .row(130, "Kiln", "2", "8.00")))
        .containsExactly("Description\tQuantity\tAmount", "Kiln\t2\t8.00");
  }
}

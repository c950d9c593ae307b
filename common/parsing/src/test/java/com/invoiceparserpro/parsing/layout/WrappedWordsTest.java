package com.invoiceparserpro.parsing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.parsing.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappedWordsTest {

  private static Drawing stacked(String above, String below) {
    return new Drawing().text(300, 100, above).text(300, 112, below);
  }

  /** A cell between lines at both sides, two points from its widest text. */
  private static Drawing cell(String above, String below) {
    Drawing drawing = stacked(above, below);
    double width = Math.max(drawing.width(above), drawing.width(below));
    return drawing.line(298, 85, 298, 120).line(302 + width, 85, 302 + width, 120);
  }

  @ParameterizedTest
  @CsvSource({
    "INV-2026-, 00012, INV-2026-00012",
    "3567/2017-, 18, 3567/2017-18",
    "RE-2026, /073610, RE-2026/073610",
    "'190,494', .19, '190,494.19'",
    "'11.894,', 4, '11.894,4'",
    "22-09-2, 026, 22-09-2026",
    "24-Jul-2, 026, 24-Jul-2026",
    "02/13/202, 6, 02/13/2026",
    "2026-06, -16, 2026-06-16"
  })
  void aBreakThatTellsItselfIsMended(String above, String below, String whole) {
    assertThat(stacked(above, below).lines()).containsExactly(whole);
  }

  @ParameterizedTest
  @CsvSource({
    "44.73-, 59.48",
    "120-, 130-",
    "1., 2.",
    "2026.05.14., 8",
    "1024, -16",
    "18.04.20, 26",
    "24, 12",
    "Rechnungs-, datum"
  })
  void whatMayStandByItselfStays(String above, String below) {
    assertThat(stacked(above, below).lines()).containsExactly(above, below);
  }

  @ParameterizedTest
  @CsvSource({
    "'4,732.3', 7, '4,732.37'",
    "732393, 90, 73239390",
    "18.04.20, 26, 18.04.2026",
    "12, '354,30', '12354,30'"
  })
  void betweenLinesANumberThatFillsItsCellGoesOn(String above, String below, String whole) {
    assertThat(stacked(above, below).lines()).containsExactly(above, below);
    assertThat(cell(above, below).lines()).containsExactly(whole);
  }

  @ParameterizedTest
  @CsvSource({"'4,732.37', 4", "24, 12", "12, '1,354.30'"})
  void whatIsWholeIsNotPartOfACell(String above, String below) {
    assertThat(cell(above, below).lines()).containsExactly(above, below);
  }

  @Test
  void aLineBetweenThemPartsThem() {
    assertThat(stacked("INV-2026-", "00012").line(290, 103, 400, 103).lines())
        .containsExactly("INV-2026-", "00012");
  }

  @Test
  void aCurrencyMayStandBesideAPiece() {
    Drawing drawing = stacked("133.607,", "70 EUR");
    assertThat(drawing.lines()).containsExactly("133.607,70", "EUR");
  }

  @Test
  void theCellsBesideStayInPlace() {
    Drawing drawing = stacked("190,494", ".19").text(50, 100, "Shelf").text(50, 112, "oiled");
    assertThat(drawing.lines()).containsExactly("Shelf\t190,494.19", "oiled");
  }

  @Test
  void inARowOfCenteredCellsAWholeNumberIsOnTheRowsLine() {
    Drawing drawing = stacked("190,494", ".19").text(50, 106, "Shelf").text(400, 106, "2");
    assertThat(drawing.lines()).containsExactly("Shelf\t190,494.19\t2");
  }

  @Test
  void textInAPieceOfThreeIsReadToItsEnd() {
    assertThat(stacked("INV-", "2026-").text(300, 124, "00012").lines())
        .containsExactly("INV-2026-00012");
  }

  @ParameterizedTest
  @CsvSource({
    "12 July, 2026, 12 July 2026",
    "'July 12,', 2026, 'July 12, 2026'",
    "À payer avant : 18 novembre, 2026, À payer avant : 18 novembre 2026",
    "Datum: 5. Mai, 2026, Datum: 5. Mai 2026"
  })
  void aYearGoesOnTheDateAboveIt(String above, String below, String whole) {
    assertThat(stacked(above, below).lines()).containsExactly(whole);
  }

  @ParameterizedTest
  @CsvSource({"12 July 2025, 2026", "Room 12, 2026", "July, 2026", "12 pieces, 2026"})
  void aNumberBelowWhatIsNoDateWithoutItStays(String above, String below) {
    assertThat(stacked(above, below).lines()).containsExactly(above, below);
  }

  @Test
  void twoNumbersBrokenSideBySideAreBothWhole() {
    Drawing drawing = stacked("INV-2026-", "00012").text(200, 100, "190,494").text(200, 112, ".19");
    assertThat(drawing.text(50, 106, "Shelf").lines())
        .containsExactly("Shelf\t190,494.19\tINV-2026-00012");
  }
}

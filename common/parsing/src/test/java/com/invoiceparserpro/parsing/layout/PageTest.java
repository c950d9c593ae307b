package com.invoiceparserpro.parsing.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.parsing.Drawing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

  /** Of "Total" in Helvetica of 10 points, by the font's own widths. */
  private static final double TOTAL = 22.23;

  private static void assertBox(Box box, double x0, double y0, double x1, double y1) {
    assertThat(new double[] {box.x0(), box.y0(), box.x1(), box.y1()})
        .containsExactly(new double[] {x0, y0, x1, y1}, within(0.1));
  }

  @Test
  void wordsOnABaselineAreALineWithTabsAtWideGaps() {
    assertThat(new Drawing().text(300, 100, "R-17").text(50, 100, "Invoice no").lines())
        .containsExactly("Invoice no\tR-17");
  }

  @Test
  void linesComeFromTopToBottomWhateverThePaintersOrder() {
    assertThat(new Drawing().text(50, 200, "second").text(50, 100, "first").lines())
        .containsExactly("first", "second");
  }

  @Test
  void aSmallerTextSlightlyRaisedIsOnTheLine() {
    assertThat(new Drawing().text(50, 100, "Total").text(90, 98, 6, "gross").lines())
        .containsExactly("Total\tgross");
  }

  @Test
  void aWordPaintedTwiceToLookBoldIsOneWord() {
    assertThat(new Drawing().text(50, 100, "Total due").text(50.4, 100.2, "Total due").lines())
        .containsExactly("Total due");
  }

  @Test
  void aWordThatIsPrintedTwiceIsTwoWords() {
    assertThat(new Drawing().text(50, 100, "Total").text(200, 100, "Total").lines())
        .containsExactly("Total\tTotal");
  }

  @Test
  void aWordPaintedInPiecesIsOneWord() {
    Drawing drawing = new Drawing();
    double width = drawing.width("Invo");
    assertThat(drawing.text(50, 100, "Invo").text(50 + width, 100, "ice").lines())
        .containsExactly("Invoice");
  }

  @Test
  void characterSpacingDoesNotPartAWord() {
    assertThat(new Drawing().letterSpacing(4).text(50, 100, "INVOICE").lines())
        .containsExactly("INVOICE");
  }

  @Test
  void lettersPaintedApartAreOneWord() {
    Drawing drawing = new Drawing();
    double x = 50;
    for (String letter : "INVOICE".split("")) {
      drawing.text(x, 100, letter);
      x += drawing.width(letter) + 5;
    }
    assertThat(drawing.lines()).containsExactly("INVOICE");
  }

  @Test
  void spacesBetweenLettersOfAWordAreLetterSpacing() {
    assertThat(new Drawing().text(50, 100, "I N V O I C E").lines()).containsExactly("INVOICE");
  }

  @Test
  void threeLettersAreInitials() {
    assertThat(new Drawing().text(50, 100, "A B C").lines()).containsExactly("A B C");
  }

  @Test
  void ligaturesAreReadAsTheirLetters() {
    assertThat(new Drawing().embedded().text(50, 100, "O\ufb01cina del \ufb02amenco").lines())
        .containsExactly("Oficina del flamenco");
  }

  @Test
  void marksWithoutShapeAreNoPartOfAWord() {
    assertThat(new Drawing().embedded().text(50, 100, "12\u200e.50").lines())
        .containsExactly("12.50");
  }

  @Test
  void rightToLeftLettersAreTurnedToReadingOrder() {
    assertThat(new Drawing().embedded().text(50, 100, "\u05dd\u05d5\u05dc\u05e9").lines())
        .containsExactly("\u05e9\u05dc\u05d5\u05dd");
  }

  @Test
  void invisibleTextIsReadWhereNothingElseIs() {
    assertThat(new Drawing().invisible().text(50, 100, "recognized").lines())
        .containsExactly("recognized");
    assertThat(new Drawing().text(50, 100, "seen").invisible().text(50, 120, "hidden").lines())
        .containsExactly("seen");
  }

  @Test
  void aNoteUpTheMarginIsNoLine() {
    assertThat(new Drawing().text(50, 100, "Total 5.00").turned(20, 400, 3, 6, "Form 12").lines())
        .containsExactly("Total 5.00");
  }

  @Test
  void boxesReachFromAscentToDescent() {
    Page page = new Drawing().text(100, 200, "Total").pages().get(0);
    assertBox(page.lines().get(0).box(), 100, 192.5, 100 + TOTAL, 202);
  }

  @ParameterizedTest
  @CsvSource({
    // The page's rotation, the turn of the text on the unrotated page, its box there.
    "0,   0, 100,           192.5,         122.23, 202",
    "90,  3, 92.5,          177.77,        102,    200",
    "180, 2, 77.77,         198,           100,    207.5",
    "270, 1, 98,            200,           107.5,  222.23",
    // Text that asks to be turned though the page does not.
    "0,   3, 92.5,          177.77,        102,    200",
    "0,   1, 98,            200,           107.5,  222.23",
  })
  void placesAreGivenOnTheUnrotatedPage(
      int rotation, int turns, double x0, double y0, double x1, double y1) {
    Page page = new Drawing().rotate(rotation).turned(100, 200, turns, 10, "Total").pages().get(0);
    assertThat(page.lines()).extracting(Line::text).containsExactly("Total");
    assertBox(page.locate(page.lines().get(0).box()).box(), x0, y0, x1, y1);
  }

  @Test
  void aRotatedPageIsReadAsItIsShown() {
    // Shown with its left side on top: the lower text of the unrotated page comes first.
    Drawing drawing =
        new Drawing()
            .rotate(90)
            .turned(130, 800, 3, 10, "below")
            .turned(100, 400, 3, 10, "right")
            .turned(100, 800, 3, 10, "left");
    Page page = drawing.pages().get(0);
    assertThat(page.lines()).extracting(Line::text).containsExactly("left\tright", "below");
    assertThat(page.width()).isCloseTo(841.9, within(0.1));
    assertThat(page.height()).isCloseTo(595.3, within(0.1));
  }

  @Test
  void placesAreCountedFromTheCropBox() {
    Page page = new Drawing().crop(80, 150, 400, 500).text(100, 200, "Total").pages().get(0);
    assertBox(page.locate(page.lines().get(0).box()).box(), 20, 42.5, 20 + TOTAL, 52);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void locationsCountPagesFromOne(int index) {
    List<Page> pages = new Drawing().text(50, 50, "one").nextPage().text(50, 50, "two").pages();
    assertThat(pages.get(index).locate(new Box(0, 0, 1, 1)).page()).isEqualTo(index + 1);
  }

  @Test
  void barsInAnImprintAreText() {
    assertThat(
            new Drawing()
                .text(50, 100, "Hill Mills Ltd | 4 Mill Lane | Kendal")
                .text(50, 112, "Tel 01539 555 | Fax 01539 556 | hill.example")
                .lines())
        .containsExactly(
            "Hill Mills Ltd | 4 Mill Lane | Kendal",
            "Tel 01539 555 | Fax 01539 556 | hill.example");
  }
}

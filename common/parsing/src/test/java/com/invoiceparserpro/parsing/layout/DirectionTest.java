package com.invoiceparserpro.parsing.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.parsing.pdf.Glyph;
import com.invoiceparserpro.parsing.pdf.GlyphPage;
import com.invoiceparserpro.parsing.pdf.Stroke;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectionTest {

  private static final double WIDTH = 600;
  private static final double LETTER = 5;

  /** Characters as printed, from the left; of the letters from right to left the last is first. */
  private static final class Print {
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();

    Print at(double x, double y, String visual) {
      double place = x;
      for (String letter : visual.split("")) {
        glyphs.add(new Glyph(letter, place, y, LETTER, LETTER, 10, 0, false, true));
        place += LETTER;
      }
      return this;
    }

    Page page() {
      return Page.of(new GlyphPage(1, WIDTH, 800, 0, glyphs, strokes, false));
    }

    List<String> lines() {
      return page().lines().stream().map(Line::text).toList();
    }
  }

  private static String visual(String logical) {
    return new StringBuilder(logical).reverse().toString();
  }

  @Test
  void aLineFromRightToLeftHasTheLabelBeforeItsValue() {
    Print print = new Print().at(300, 100, "R-17").at(500, 100, visual("מספר חשבונית:"));
    assertThat(print.lines()).containsExactly("מספר חשבונית:\tR-17");
  }

  @Test
  void wordsOfOnePhraseAreInTheOrderInWhichTheyAreRead() {
    assertThat(new Print().at(400, 100, visual("תאריך הפקה")).lines())
        .containsExactly("תאריך הפקה");
  }

  @Test
  void numbersBehindAWordStandBehindIt() {
    assertThat(new Print().at(400, 100, "1234 " + visual("סניף")).lines())
        .containsExactly("סניף 1234");
  }

  @Test
  void latinWordsAndTheNumbersAfterThemKeepTheirOrder() {
    Print print =
        new Print()
            .at(400, 50, visual("פרטי חשבון בנק"))
            .at(400, 100, "IBAN IL12 3456 " + visual("חשבון"));
    assertThat(print.lines()).containsExactly("פרטי חשבון בנק", "חשבון IBAN IL12 3456");
  }

  @Test
  void aNumberInsideAWordIsNotTurnedRound() {
    assertThat(new Print().at(400, 100, "1,250.00" + visual("סך")).lines())
        .containsExactly("סך1,250.00");
  }

  @Test
  void aPhraseFromRightToLeftOnAnotherPageIsReadInItsOwnOrder() {
    Print print =
        new Print()
            .at(50, 100, "Invoice number and date of issue")
            .at(400, 100, visual("رقم الفاتورة"));
    assertThat(print.lines()).containsExactly("Invoice number and date of issue\tرقم الفاتورة");
  }

  @Test
  void shapesOfArabicLettersAreTheLettersThemselves() {
    assertThat(new Print().at(400, 100, visual("ﻓﺎﺗﻮرة")).lines()).containsExactly("فاتورة");
    assertThat(new Print().at(400, 100, visual("ﻻ")).lines()).containsExactly("لا");
  }

  @Test
  void whatIsReadIsLocatedWhereItIsPrinted() {
    Page page = new Print().at(400, 100, visual("חשבונית")).page();
    Box read = page.lines().get(0).box();
    Box printed = page.locate(read).box();
    assertThat(read.x0()).isCloseTo(WIDTH - 435, within(0.1));
    assertThat(printed.x0()).isCloseTo(400, within(0.1));
    assertThat(printed.x1()).isCloseTo(435, within(0.1));
  }

  @Test
  void rulesLieBetweenTheSameWordsAsPrinted() {
    Print print = new Print().at(400, 100, visual("חשבונית")).at(300, 150, "12").at(315, 150, "34");
    assertThat(print.lines()).containsExactly("חשבונית", "34 12");
    print.strokes.add(new Stroke(312, 50, 312, 200));
    assertThat(print.lines()).containsExactly("חשבונית", "34\t12");
  }
}

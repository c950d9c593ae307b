package com.invoiceparserpro.parsing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.parsing.Drawing;
import com.invoiceparserpro.parsing.pdf.GlyphPage;
import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {

  /** Rules as {@code x0 y0 x1 y1} in whole points. */
  private static List<String> rules(Drawing drawing) {
    GlyphPage page = drawing.glyphPages().get(0);
    return RuleBuilder.build(page, Page.turn(page)).stream()
        .map(rule -> "%.0f %.0f %.0f %.0f".formatted(rule.x0(), rule.y0(), rule.x1(), rule.y1()))
        .toList();
  }

  @Test
  void linesAcrossComeFirstFromTheTop() {
    Drawing drawing =
        new Drawing().line(90, 100, 90, 300).line(50, 200, 500, 200).line(500, 100, 50, 100);
    assertThat(rules(drawing)).containsExactly("50 100 500 100", "50 200 500 200", "90 100 90 300");
  }

  @Test
  void aFrameIsFourRules() {
    assertThat(rules(new Drawing().frame(50, 100, 200, 160)))
        .containsExactly("50 100 200 100", "50 160 200 160", "50 100 50 160", "200 100 200 160");
  }

  @Test
  void aThinBoxIsARuleAndAWideOneIsNone() {
    assertThat(rules(new Drawing().box(50, 100, 300, 101).box(50, 200, 300, 220)))
        .containsExactly("50 101 300 101");
  }

  @Test
  void piecesAndDashesInOneLineAreOneRule() {
    Drawing drawing = new Drawing();
    for (int x = 50; x < 90; x += 5) {
      drawing.line(x, 100, x + 3, 100);
    }
    assertThat(rules(drawing)).containsExactly("50 100 88 100");
  }

  @Test
  void sidesOfNeighboringCellsAreOneRule() {
    assertThat(rules(new Drawing().frame(50, 100, 100, 120).frame(100, 100, 150, 120)))
        .containsExactly(
            "50 100 150 100",
            "50 120 150 120",
            "50 100 50 120",
            "100 100 100 120",
            "150 100 150 120");
  }

  @Test
  void aLineOverAGapIsTwoRules() {
    assertThat(rules(new Drawing().line(50, 100, 100, 100).line(120, 100, 200, 100)))
        .containsExactly("50 100 100 100", "120 100 200 100");
  }

  @Test
  void whiteAndSlantedLinesAreNone() {
    assertThat(rules(new Drawing().line(50, 100, 100, 150).color(Color.WHITE).box(9, 9, 90, 10)))
        .isEmpty();
  }

  @Test
  void rulesTurnWithThePage() {
    Drawing drawing =
        new Drawing().rotate(90).turned(100, 400, 3, 10, "Total").line(120, 200, 120, 700);
    // Shown, the left edge is the top: 120 from it, and counted from the lower end.
    assertThat(rules(drawing)).containsExactly("142 120 642 120");
  }
}

package com.invoiceparserpro.parsing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.parsing.Drawing;
import org.junit.jupiter.api.Test;

class SeparatorsTest {

  private static Drawing near(String text, double gap, String next) {
    Drawing drawing = new Drawing().text(50, 100, text);
    return drawing.text(50 + drawing.width(text) + gap, 100, next);
  }

  private static double middle(Drawing drawing, String text, double gap) {
    return 50 + drawing.width(text) + gap / 2;
  }

  @Test
  void aLineBetweenNumbersEndsASegment() {
    Drawing drawing = near("10,026.01", 6, "190,494.19");
    double x = middle(drawing, "10,026.01", 6);
    assertThat(near("10,026.01", 6, "190,494.19").lines()).containsExactly("10,026.01 190,494.19");
    assertThat(drawing.line(x, 85, x, 105).lines()).containsExactly("10,026.01\t190,494.19");
  }

  @Test
  void aLineThatEndsAboveTheTextPartsNothing() {
    Drawing drawing = near("10,026.01", 6, "190,494.19");
    double x = middle(drawing, "10,026.01", 6);
    assertThat(drawing.line(x, 60, x, 90).lines()).containsExactly("10,026.01 190,494.19");
  }

  @Test
  void headingsThatTouchArePartedByTheLineBetweenThem() {
    Drawing drawing = near("Menge", 1, "Einheit");
    double x = middle(drawing, "Menge", 1);
    assertThat(near("Menge", 1, "Einheit").lines()).containsExactly("MengeEinheit");
    assertThat(drawing.line(x, 85, x, 105).lines()).containsExactly("Menge\tEinheit");
  }

  @Test
  void aPercentSignInACellOfItsOwnStaysWithItsNumber() {
    Drawing drawing = near("9", 6, "%");
    double x = middle(drawing, "9", 6);
    assertThat(drawing.line(x, 85, x, 105).lines()).containsExactly("9 %");
  }
}

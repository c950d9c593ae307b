package com.invoiceparserpro.parsing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.invoiceparserpro.parsing.Drawing;
import com.invoiceparserpro.parsing.layout.Line;
import com.invoiceparserpro.parsing.layout.Word;
import org.junit.jupiter.api.Test;

class AppearancesTest {

  @Test
  void valuesOfFormFieldsStandWhereTheirFieldsAre() {
    Drawing drawing = new Drawing().text(50, 100, "Total");
    Line line = drawing.field(200, 90, 300, 100, "12.50", false).pages().get(0).lines().get(0);
    assertThat(line.text()).isEqualTo("Total\t12.50");
    Word value = line.words().get(1);
    assertThat(value.box().x0()).isCloseTo(200, within(0.1));
    assertThat(value.size()).isCloseTo(Drawing.SIZE, within(0.1));
  }

  @Test
  void hiddenFieldsAreLeftOut() {
    assertThat(new Drawing().text(50, 100, "Total").field(200, 90, 300, 100, "12.50", true).lines())
        .containsExactly("Total");
  }
}

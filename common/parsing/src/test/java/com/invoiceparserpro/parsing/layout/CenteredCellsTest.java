package com.invoiceparserpro.parsing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.parsing.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CenteredCellsTest {

  private static Drawing beside(String centered) {
    return new Drawing()
        .text(60, 100, "Delivery")
        .text(400, 106, centered)
        .text(60, 112, "two-man crew");
  }

  @ParameterizedTest
  @ValueSource(strings = {"20.00", "£20.00", "-1.250,00", "20.00 EUR", "Rp 15.000"})
  void moneyInTheMiddleOfACellOfTwoLinesIsReadWithTheFirst(String money) {
    assertThat(beside(money).lines()).containsExactly("Delivery\t" + money, "two-man crew");
  }

  @ParameterizedTest
  @ValueSource(strings = {"029981", "No: 4000.00", "7 Main Street", "19.00%"})
  void whatHasANameOfItsOwnOrIsNoMoneyStays(String text) {
    assertThat(beside(text).lines()).containsExactly("Delivery", text, "two-man crew");
  }

  @Test
  void aCellNearerToOneLineThanToTheOtherStays() {
    Drawing drawing =
        new Drawing().text(60, 100, "Delivery").text(400, 109, "20.00").text(60, 112, "crew");
    assertThat(drawing.lines()).containsExactly("Delivery", "crew\t20.00");
    assertThat(
            new Drawing()
                .text(60, 100, "Delivery")
                .text(400, 106, "20.00")
                .text(60, 130, "crew")
                .lines())
        .containsExactly("Delivery", "20.00", "crew");
  }
}

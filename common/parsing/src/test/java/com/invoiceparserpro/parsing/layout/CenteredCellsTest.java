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

  @Test
  void severalNumbersInTheMiddleOfARowOfTwoLinesAreReadWithTheFirst() {
    assertThat(
            new Drawing()
                .text(80, 100, "Picture frame")
                .text(500, 100, "1180")
                .text(60, 106, "1")
                .text(300, 106, "118 kr.")
                .text(400, 106, "10")
                .text(80, 112, "walnut")
                .text(500, 112, "kr.")
                .lines())
        .containsExactly("1\tPicture frame\t118 kr.\t10\t1180", "walnut\tkr.");
  }

  @Test
  void whatIsNamedInTheMiddleOfAWrappedAmountIsReadWithIt() {
    assertThat(
            new Drawing()
                .text(500, 100, "3280")
                .text(60, 106, "Total before discount")
                .text(500, 112, "kr.")
                .lines())
        .containsExactly("Total before discount\t3280", "kr.");
  }
}

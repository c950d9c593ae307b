package com.invoiceparserpro.parsing.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.parsing.Drawing;
import org.junit.jupiter.api.Test;

class ItemCardsTest {

  /** A name with the amount at its right, the count below it. */
  private static Drawing right(Drawing drawing, int y, String name, String count, String amount) {
    return drawing.text(50, y, name).right(500, y, amount).text(50, y + 12, count);
  }

  /** A name, its labels below it, and the numbers below these. */
  private static Drawing labeled(Drawing drawing, int y, String name, String... numbers) {
    String[] labels = {"Qty", "Unit price", "Amount"};
    drawing.text(50, y, name);
    for (int i = 0; i < labels.length; i++) {
      drawing.text(50 + 150 * i, y + 14, labels[i]).text(50 + 150 * i, y + 26, numbers[i]);
    }
    return drawing;
  }

  private static Drawing total(Drawing drawing, int y, String amount) {
    return drawing.text(350, y, "Subtotal").right(500, y, amount);
  }

  @Test
  void theCountBelowTheNameBelongsToTheItem() {
    Drawing drawing = new Drawing();
    right(drawing, 200, "Oak shelf", "Qty 3 × 40.00", "120.00");
    right(drawing, 240, "Brass hinge", "Qty 12 × 2.50", "30.00");
    assertThat(Rows.of(total(drawing, 300, "150.00")))
        .containsExactly(
            "description=Oak shelf quantity=3 unit_price=40.00 amount=120.00",
            "description=Brass hinge quantity=12 unit_price=2.50 amount=30.00");
  }

  @Test
  void labelsOfItsOwnAreNoHeadingOfTheNextItem() {
    Drawing drawing = new Drawing();
    labeled(drawing, 200, "Oak shelf", "3", "40.00", "120.00");
    labeled(drawing, 260, "Brass hinge", "12", "2.50", "30.00");
    assertThat(Rows.of(total(drawing, 340, "150.00")))
        .containsExactly(
            "description=Oak shelf quantity=3 unit_price=40.00 amount=120.00",
            "description=Brass hinge quantity=12 unit_price=2.50 amount=30.00");
  }

  @Test
  void ofOnePieceALabelTellsTheQuantity() {
    Drawing drawing = new Drawing();
    labeled(drawing, 200, "Oak shelf", "1", "120.00", "120.00");
    labeled(drawing, 260, "Brass hinge", "12", "2.50", "30.00");
    assertThat(Rows.of(total(drawing, 340, "150.00")))
        .containsExactly(
            "description=Oak shelf quantity=1 unit_price=120.00 amount=120.00",
            "description=Brass hinge quantity=12 unit_price=2.50 amount=30.00");
  }

  @Test
  void cardsSideBySideKeepTheirNames() {
    Drawing drawing =
        new Drawing()
            .text(50, 200, "Oak shelf")
            .text(300, 200, "Brass hinge")
            .text(50, 212, "Quantity: 3")
            .text(300, 212, "Quantity: 12")
            .text(50, 224, "Price: 40.00")
            .text(300, 224, "Price: 2.50")
            .text(50, 236, "Amount: 120.00")
            .text(300, 236, "Amount: 30.00");
    assertThat(Rows.of(total(drawing, 300, "150.00")))
        .containsExactly(
            "description=Oak shelf quantity=3 unit_price=40.00 amount=120.00",
            "description=Brass hinge quantity=12 unit_price=2.50 amount=30.00");
  }

  @Test
  void productsThatDoNotAddUpToATotalAreNoItems() {
    Drawing drawing =
        new Drawing()
            .text(50, 200, "Oak shelf")
            .text(200, 200, "Qty 3")
            .text(350, 200, "Amount")
            .text(200, 212, "Price 40.00")
            .text(350, 212, "120.00")
            .text(50, 240, "Brass hinge")
            .text(200, 240, "Qty 12")
            .text(350, 240, "Amount")
            .text(200, 252, "Price 2.50")
            .text(350, 252, "30.00");
    assertThat(Rows.of(total(drawing, 300, "170.00"))).isEmpty();
  }

  @Test
  void nameLabelsAndNumbersMayStandInThreeStacks() {
    Drawing drawing =
        new Drawing()
            .text(50, 200, "Oak shelf")
            .text(200, 200, "Qty 3")
            .text(350, 200, "Amount")
            .text(200, 212, "Price 40.00")
            .text(350, 212, "120.00")
            .text(50, 240, "Brass hinge")
            .text(200, 240, "Qty 12")
            .text(350, 240, "Amount")
            .text(200, 252, "Price 2.50")
            .text(350, 252, "30.00");
    assertThat(Rows.of(total(drawing, 300, "150.00")))
        .containsExactly(
            "description=Oak shelf quantity=3 unit_price=40.00 amount=120.00",
            "description=Brass hinge quantity=12 unit_price=2.50 amount=30.00");
  }
}

package com.invoiceparserpro.parsing.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.parsing.Drawing;
import org.junit.jupiter.api.Test;

class QuantitiesInTextTest {

  private static Drawing headed() {
    return new Drawing().row(100, "Description", "", "", "Amount");
  }

  @Test
  void aProductInTheTextIsQuantityAndPrice() {
    assertThat(
            Rows.of(
                headed()
                    .row(120, "Kiln hire, 12 days at 8.50", "", "", "102.00")
                    .row(140, "Stoneware clay x6 - $6.50", "", "", "39.00")))
        .containsExactly(
            "description=Kiln hire quantity=12 unit_price=8.50 amount=102.00",
            "description=Stoneware clay quantity=6 unit_price=6.50 amount=39.00");
  }

  @Test
  void aLineAboveOrBelowMayHoldTheProduct() {
    assertThat(
            Rows.of(
                new Drawing()
                    .text(50, 100, "2 x 1,49")
                    .row(110, "Vollmilch", "2,98")
                    .row(120, "Bauernbrot", "4,29")
                    .row(130, "Apfel", "3,84")
                    .text(50, 140, "1,284 kg x 2,99 EUR/kg")
                    .row(160, "Summe EUR", "11,11")))
        .containsExactly(
            "description=Vollmilch quantity=2 unit_price=1.49 amount=2.98",
            "description=Bauernbrot amount=4.29",
            "description=Apfel quantity=1.284 unit_price=2.99 amount=3.84");
  }

  @Test
  void aLeadingNumberTimesThePriceBesideItIsAQuantity() {
    assertThat(
            Rows.of(
                new Drawing()
                    .row(120, "2 Menu du jour", "22,50", "45,00")
                    .row(140, "1 Vin rouge", "12,00", "12,00")
                    .row(160, "2 Tarte", "6,00", "12,00")
                    .row(190, "TOTAL TTC", "", "69,00")))
        .containsExactly(
            "description=Menu du jour quantity=2 unit_price=22.50 amount=45.00",
            "description=Vin rouge quantity=1 unit_price=12.00 amount=12.00",
            "description=Tarte quantity=2 unit_price=6.00 amount=12.00");
  }

  @Test
  void aNumberApartMayStandBeforeANameThatBeginsWithOne() {
    assertThat(
            Rows.of(
                new Drawing()
                    .row(120, "2", "2 egg breakfast", "23.00")
                    .row(140, "3", "Coffee", "9.75")
                    .row(160, "1", "Pancakes", "8.50")
                    .row(190, "Subtotal", "", "41.25")))
        .containsExactly(
            "description=2 egg breakfast quantity=2 amount=23.00",
            "description=Coffee quantity=3 amount=9.75",
            "description=Pancakes quantity=1 amount=8.50");
  }

  @Test
  void aPriceForAThousandIsThePrice() {
    assertThat(
            Rows.of(
                new Drawing()
                    .row(100, "Leistung", "Auflage", "Preis", "Gesamt")
                    .row(120, "Flyer A6", "5.000", "42,80 / 1.000", "214,00")
                    .row(140, "Plakat A1", "25", "6,90", "172,50")))
        .containsExactly(
            "description=Flyer A6 quantity=5000 unit_price=42.80 amount=214.00",
            "description=Plakat A1 quantity=25 unit_price=6.90 amount=172.50");
  }

  @Test
  void aSignBehindTheCurrencyTells() {
    assertThat(
            Rows.of(
                headed()
                    .row(120, "Teapot", "", "", "549.00")
                    .row(132, "549.00 kr. × 1")
                    .row(152, "Cup", "", "", "320.00")
                    .row(164, "160.00 kr. × 2")))
        .containsExactly(
            "description=Teapot quantity=1 unit_price=549.00 amount=549.00",
            "description=Cup quantity=2 unit_price=160.00 amount=320.00");
  }

  @Test
  void aPriceThatIsMoneyIsNoQuantity() {
    assertThat(Rows.of(headed().row(120, "Glaze, $14.50 each, 3 pots", "", "", "43.50")))
        .containsExactly("description=Glaze quantity=3 unit_price=14.50 amount=43.50");
  }

  @Test
  void numbersInTheTextThatDoNotMultiplyOutStayThere() {
    assertThat(Rows.of(headed().row(120, "Shelf 40 x 45 cm", "", "", "83.60")))
        .containsExactly("description=Shelf 40 x 45 cm amount=83.60");
  }

  @Test
  void onceAPriceProvesNothingWithoutASign() {
    assertThat(
            Rows.of(
                headed()
                    .row(120, "Level 1 course 65.00", "", "", "65.00")
                    .row(140, "Apron 1 x 18.00", "", "", "18.00")))
        .containsExactly(
            "description=Level 1 course 65.00 amount=65.00",
            "description=Apron quantity=1 unit_price=18.00 amount=18.00");
  }

  @Test
  void theQuantityOfAPricedRowMayStandInItsText() {
    assertThat(
            Rows.of(
                new Drawing()
                    .row(100, "Description", "", "Unit price", "Amount")
                    .row(120, "Bisque tiles (24 pcs)", "", "1.25", "30.00")))
        .containsExactly(
            "description=Bisque tiles (24 pcs) quantity=24 unit_price=1.25 amount=30.00");
  }

  @Test
  void aSignMakesTheNumberBeforeANameAQuantity() {
    assertThat(
            Rows.of(
                new Drawing()
                    .row(100, "3 x Green tea", "", "", "7.20")
                    .row(120, "Scone", "", "", "3.10")
                    .row(160, "Total", "", "", "10.30")))
        .containsExactly(
            "description=Green tea quantity=3 amount=7.20", "description=Scone amount=3.10");
  }

  @Test
  void aQuantityMayStandApartFromTheName() {
    assertThat(
            Rows.of(
                new Drawing()
                    .row(100, "2", "Green tea", "", "7.20")
                    .row(120, "2", "Scone", "", "6.20")
                    .row(160, "Total", "", "", "13.40")))
        .containsExactly(
            "description=Green tea quantity=2 amount=7.20",
            "description=Scone quantity=2 amount=6.20");
  }

  @Test
  void aPriceInPenceIsGivenInPounds() {
    assertThat(
            Rows.of(
                new Drawing()
                    .row(100, "Day units", "412 kWh at 28.50p", "", "£117.42")
                    .row(120, "Standing charge", "31 days at 72.37p", "", "£22.43")
                    .row(160, "Total", "", "", "£139.85")))
        .containsExactly(
            "description=Day units quantity=412 unit_price=0.2850 amount=117.42",
            "description=Standing charge quantity=31 unit_price=0.7237 amount=22.43");
  }

  @Test
  void aNameAboveItsCountAndPriceIsNotOfTheRowAbove() {
    assertThat(
            Rows.of(
                new Drawing()
                    .row(100, "Roman gebunden", "24,00 A")
                    .row(112, "Kinderbuch", "12,50 A")
                    .text(50, 124, "Lesezeichen")
                    .row(136, "2 x 1,50", "3,00 A")
                    .row(160, "SUMME", "39,50")))
        .containsExactly(
            "description=Roman gebunden amount=24.00",
            "description=Kinderbuch amount=12.50",
            "description=Lesezeichen quantity=2 unit_price=1.50 amount=3.00");
  }

  @Test
  void wholeNumbersBeforeTheAmountsOfAReceiptAreQuantities() {
    assertThat(
            Rows.of(
                new Drawing()
                    .row(100, "Filter coffee", "2", "", "9.00")
                    .row(112, "Cinnamon bun", "1", "", "4.20")
                    .row(136, "Total", "", "", "13.20")))
        .containsExactly(
            "description=Filter coffee quantity=2 amount=9.00",
            "description=Cinnamon bun quantity=1 amount=4.20");
  }

  @Test
  void aNameMayStandBetweenItsCountAndItsPrice() {
    assertThat(
            Rows.of(
                new Drawing()
                    .text(50, 100, "2 x Espresso @ 2.50 = 5.00")
                    .text(50, 112, "3 x Cannoli @ 3.10 = 9.30")
                    .text(50, 130, "Subtotal: 14.30")))
        .containsExactly(
            "description=Espresso quantity=2 unit_price=2.50 amount=5.00",
            "description=Cannoli quantity=3 unit_price=3.10 amount=9.30");
  }
}

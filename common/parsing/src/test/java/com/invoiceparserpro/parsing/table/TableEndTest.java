package com.invoiceparserpro.parsing.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.parsing.Drawing;
import org.junit.jupiter.api.Test;

class TableEndTest {

  private static Drawing kiln() {
    return new Drawing()
        .row(100, "Description", "Qty", "Unit price", "Amount")
        .row(120, "Kiln shelf", "2", "41.80", "83.60")
        .row(140, "Commissioning", "4.5", "62.00", "279.00");
  }

  private static final String[] ITEMS = {
    "description=Kiln shelf quantity=2 unit_price=41.80 amount=83.60",
    "description=Commissioning quantity=4.5 unit_price=62.00 amount=279.00"
  };

  @Test
  void aHeadingOfTaxesEndsTheItems() {
    assertThat(
            Rows.of(
                kiln()
                    .row(160, "Rate", "Net", "VAT", "Gross")
                    .row(180, "20.00", "362.60", "72.52", "435.12")
                    .row(200, "Sum", "362.60", "72.52", "435.12")))
        .containsExactly(ITEMS);
  }

  @Test
  void whatFollowsASumWithoutALabelIsNoItem() {
    assertThat(
            Rows.of(
                kiln()
                    .row(160, "", "", "", "362.60")
                    .row(180, "Output CGST 9%", "", "9", "32.63")
                    .row(200, "Output SGST 9%", "", "9", "32.63")
                    .row(220, "Total", "", "", "427.86")))
        .containsExactly(ITEMS);
  }

  @Test
  void aRowThatGoesOnCountingIsAnItemWhateverItIsCalled() {
    assertThat(
            Rows.of(
                new Drawing()
                    .row(100, "#", "Particulars", "Amount")
                    .row(120, "1", "Tuition", "680.00")
                    .row(140, "2", "Transport", "125.00")
                    .row(160, "3", "Lunch", "60.00")
                    .row(180, "", "Total fees", "865.00")))
        .containsExactly(
            "description=Tuition amount=680.00",
            "description=Transport amount=125.00",
            "description=Lunch amount=60.00");
  }

  @Test
  void datedRowsGoOnThoughOneIsCalledATax() {
    assertThat(
            Rows.of(
                new Drawing()
                    .row(100, "Date", "Description", "Charges", "Credits")
                    .row(120, "08/14/2025", "Room", "189.00", "")
                    .row(140, "08/14/2025", "State Tax", "11.34", "")
                    .row(160, "08/15/2025", "Room", "189.00", "")
                    .row(180, "08/15/2025", "State Tax", "11.34", "")
                    .row(200, "08/15/2025", "Parking", "32.00", "")
                    .row(220, "08/16/2025", "Visa 4411", "", "432.68")
                    .row(260, "", "Total", "432.68", "")))
        .containsExactly(
            "description=Room amount=189.00",
            "description=Room amount=189.00",
            "description=Parking amount=32.00");
  }

  @Test
  void aCurrencyMayHeadTheAmounts() {
    assertThat(
            Rows.of(
                new Drawing()
                    .row(100, "Consultant", "Days", "Daily rate", "CHF")
                    .row(120, "Partner", "4.5", "2'800.00", "12'600.00")
                    .row(140, "Analyst", "11", "1'200.00", "13'200.00")
                    .row(160, "Total fees", "", "", "25'800.00")))
        .containsExactly(
            "description=Partner quantity=4.5 unit_price=2800.00 amount=12600.00",
            "description=Analyst quantity=11 unit_price=1200.00 amount=13200.00");
  }

  @Test
  void unitsAreCountedWhereNothingElseIs() {
    assertThat(
            Rows.of(
                new Drawing()
                    .text(50, 60, "Fatura n.º 88, data de emissão: 3 de março de 2025")
                    .row(100, "Descrição", "Unid.", "P. Unit.", "Total")
                    .row(120, "Vinho tinto reserva", "120", "6,50", "780,00")
                    .row(140, "Porto LBV", "36", "11,20", "403,20")
                    .row(170, "Total da fatura", "", "", "1.183,20")))
        .containsExactly(
            "description=Vinho tinto reserva quantity=120 unit_price=6.50 amount=780.00",
            "description=Porto LBV quantity=36 unit_price=11.20 amount=403.20");
  }

  @Test
  void aRowThatCountsTheColumnsIsNoItem() {
    assertThat(
            Rows.of(
                new Drawing()
                    .row(100, "Description", "Qty", "Unit price", "Amount")
                    .row(112, "1", "2", "3", "4(2x3)")
                    .row(130, "Kiln shelf", "2", "41.80", "83.60")))
        .containsExactly(ITEMS[0]);
  }

  @Test
  void aTableWithoutAmountsLeavesTheItemsToAnother() {
    assertThat(
            Rows.of(
                new Drawing()
                    .row(100, "Description", "Qty", "Unit")
                    .row(120, "Read in May", "412", "kWh")
                    .row(220, "Day units", "", "", "117.42")
                    .row(240, "Night units", "", "", "14.95")
                    .row(280, "Total", "", "", "132.37")))
        .containsExactly(
            "description=Day units amount=117.42", "description=Night units amount=14.95");
  }

  @Test
  void aSubtotalMayBeThatOfAGroup() {
    assertThat(
            Rows.of(
                kiln()
                    .row(160, "", "", "Subtotal", "362.60")
                    .row(180, "Courses")
                    .row(200, "Glazing course", "3", "65.00", "195.00")
                    .row(220, "", "", "Subtotal", "195.00")
                    .row(240, "", "", "Total", "557.60")))
        .containsExactly(
            ITEMS[0],
            ITEMS[1],
            "description=Glazing course quantity=3 unit_price=65.00 amount=195.00");
  }

  @Test
  void aSumBelowASubtotalIsNoGroup() {
    assertThat(
            Rows.of(
                kiln()
                    .row(160, "", "", "Subtotal", "362.60")
                    .row(180, "Delivery by van", "", "", "20.00")
                    .row(200, "", "", "Total", "382.60")))
        .containsExactly(ITEMS);
  }

  @Test
  void sumsMayBeCalledSoBehindTheirAmounts() {
    assertThat(
            Rows.of(
                new Drawing()
                    .text(50, 100, "Amount")
                    .text(150, 100, "Unit price")
                    .text(250, 100, "Qty")
                    .text(300, 100, "Description")
                    .text(50, 120, "83.60")
                    .text(150, 120, "41.80")
                    .text(250, 120, "2")
                    .text(300, 120, "Kiln shelf")
                    .text(50, 150, "85.00 Freight")
                    .text(50, 166, "168.60 Total")))
        .containsExactly(ITEMS[0]);
  }

  @Test
  void tablesMayBeSummedUpApart() {
    assertThat(
            Rows.of(
                kiln()
                    .row(180, "Description", "Hours", "Rate", "Amount")
                    .row(200, "Glazing course", "3", "65.00", "195.00")
                    .row(240, "Goods total", "", "", "362.60")
                    .row(260, "Courses total", "", "", "195.00")
                    .row(280, "Sales tax", "", "", "36.26")
                    .row(300, "Amount due", "", "", "593.86")))
        .containsExactly(
            ITEMS[0],
            ITEMS[1],
            "description=Glazing course quantity=3 unit_price=65.00 amount=195.00");
  }

  @Test
  void aWholeNumberBesideMoneyIsNoAmount() {
    assertThat(Rows.of(kiln().row(160, "Kiln Street 12, account", "", "20354", "102938")))
        .containsExactly(ITEMS);
  }

  @Test
  void aDiscountInsideARowDoesNotEndTheTable() {
    assertThat(
            Rows.of(
                new Drawing()
                    .row(100, "Description", "Qty", "Unit price", "Amount")
                    .row(120, "Kiln shelf", "2", "41.80", "83.60")
                    .text(50, 132, "List price: 44.00, Discount: 2.20")
                    .row(150, "Commissioning", "4.5", "62.00", "279.00")
                    .row(180, "Discount", "", "", "-20.00")
                    .row(200, "Total", "", "", "342.60")))
        .hasSize(2)
        .contains(ITEMS[1]);
  }

  @Test
  void itemsGoOnWhereATableBesideThemEnds() {
    assertThat(
            Rows.of(
                new Drawing()
                    .row(100, "Description", "Qty", "Unit price", "Amount", "Due date", "Amount")
                    .row(120, "Kiln shelf", "2", "41.80", "83.60", "2026-05-01", "200.00")
                    .row(140, "Commissioning", "4.5", "62.00", "279.00", "2026-06-01", "192.60")
                    .row(160, "Pyrometric cone", "3", "10.00", "30.00")))
        .containsExactly(
            ITEMS[0],
            ITEMS[1],
            "description=Pyrometric cone quantity=3 unit_price=10.00 amount=30.00");
  }

  @Test
  void aNumberBeforeAnItemsNameCountsItAsWell() {
    assertThat(
            Rows.of(
                new Drawing()
                    .row(100, "Pos. Beschreibung", "Preis")
                    .row(120, "1. Lesung im Museum", "450,00 €")
                    .row(140, "2. Fahrtkosten", "38,40 €")
                    .row(160, "Gesamt:", "488,40 €")))
        .containsExactly(
            "description=Lesung im Museum amount=450.00", "description=Fahrtkosten amount=38.40");
  }

  @Test
  void nothingButASumEndsATableRightBelowItsHeading() {
    assertThat(
            Rows.of(
                new Drawing()
                    .row(100, "Service", "Hours", "Rate", "Amount")
                    .row(120, "Contract review", "4.5", "320.00", "1440.00")
                    .row(140, "Subtotal services", "", "", "1440.00")
                    .row(180, "Expense", "", "Date", "Amount")
                    .row(200, "Courier", "", "03/12/2024", "38.20")
                    .row(220, "Filing fee", "", "03/20/2024", "190.00")
                    .row(240, "Subtotal expenses", "", "", "228.20")
                    .row(280, "Total due", "", "", "1668.20")))
        .containsExactly(
            "description=Contract review quantity=4.5 unit_price=320.00 amount=1440.00",
            "description=Courier amount=38.20",
            "description=Filing fee amount=190.00");
  }

  @Test
  void aDiscountBelowEachRowIsThatOfTheRow() {
    assertThat(
            Rows.of(
                new Drawing()
                    .row(100, "Description", "Qty", "Unit price", "Amount")
                    .row(120, "Kiln shelf", "2", "41.80", "83.60")
                    .row(140, "Discount (10%)", "", "", "-8.36")
                    .row(160, "Commissioning", "4.5", "62.00", "279.00")
                    .row(180, "Discount (5%)", "", "", "-13.95")
                    .row(200, "Subtotal", "", "", "340.29")))
        .containsExactly(
            ITEMS[0],
            "description=Discount (10%) amount=-8.36",
            ITEMS[1],
            "description=Discount (5%) amount=-13.95");
  }

  @Test
  void aDiscountBelowTheLastRowAloneIsThatOfTheDocument() {
    assertThat(
            Rows.of(
                kiln()
                    .row(160, "Discount (10%)", "", "", "-36.26")
                    .row(180, "Total", "", "", "326.34")))
        .containsExactly(ITEMS);
  }

  @Test
  void tablesSummedApartAreReadTogetherAlthoughASummaryFollows() {
    assertThat(
            Rows.of(
                new Drawing()
                    .row(100, "Description", "Hours", "Rate", "Amount")
                    .row(120, "Clutch change", "4", "40.00", "160.00")
                    .row(140, "Subtotal labor", "", "", "160.00")
                    .row(180, "Description", "Qty", "Price", "Amount")
                    .row(200, "Clutch kit", "2", "45.00", "90.00")
                    .row(220, "Subtotal parts", "", "", "90.00")
                    .row(260, "Item", "", "", "Amount")
                    .row(280, "Labor", "", "", "160.00")
                    .row(300, "Parts", "", "", "90.00")
                    .row(320, "VAT 23%", "", "", "57.50")
                    .row(340, "Total", "", "", "307.50")))
        .containsExactly(
            "description=Clutch change quantity=4 unit_price=40.00 amount=160.00",
            "description=Clutch kit quantity=2 unit_price=45.00 amount=90.00");
  }

  @Test
  void tablesOfOneItemEachKeepTheNamesOfTheirRows() {
    assertThat(
            Rows.of(
                new Drawing()
                    .text(50, 80, "Labor")
                    .row(100, "Description", "Qty", "Rate", "Amount")
                    .row(120, "Working hours", "4", "65.00", "260.00")
                    .text(50, 170, "Material")
                    .row(190, "Description", "Qty", "Price", "Amount")
                    .row(210, "Tap", "1", "65.00", "65.00")
                    .row(250, "Subtotal", "", "", "325.00")))
        .containsExactly(
            "description=Working hours quantity=4 unit_price=65.00 amount=260.00",
            "description=Tap quantity=1 unit_price=65.00 amount=65.00");
  }

  @Test
  void aNumberInANameDoesNotPushTheOthersOutOfTheirColumns() {
    assertThat(
            Rows.of(
                new Drawing()
                    .text(50, 100, "Description")
                    .text(361, 100, "Qty")
                    .text(414, 100, "Price")
                    .text(491, 100, "Amount")
                    .text(50, 120, "Support (10 months)")
                    .text(406, 120, "1")
                    .text(464, 120, "480.00")
                    .text(548, 120, "480.00")
                    .text(50, 140, "Moving of servers")
                    .text(406, 140, "3")
                    .text(464, 140, "350.00")
                    .text(542, 140, "1050.00")))
        .containsExactly(
            "description=Support (10 months) quantity=1 unit_price=480.00 amount=480.00",
            "description=Moving of servers quantity=3 unit_price=350.00 amount=1050.00");
  }

  @Test
  void twoWordsForWhatIsSoldAreOneHeading() {
    assertThat(
            Rows.of(
                new Drawing()
                    .text(50, 100, "Description of goods/services")
                    .text(300, 100, "Qty")
                    .text(400, 100, "Price")
                    .text(500, 100, "Amount")
                    .text(50, 120, "Laminate, oak, 8 mm")
                    .text(300, 120, "36")
                    .text(400, 120, "24.90")
                    .text(500, 120, "896.40")))
        .containsExactly(
            "description=Laminate, oak, 8 mm quantity=36 unit_price=24.90 amount=896.40");
  }
}

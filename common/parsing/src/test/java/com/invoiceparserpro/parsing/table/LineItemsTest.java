package com.invoiceparserpro.parsing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import com.invoiceparserpro.model.Location;
import com.invoiceparserpro.parsing.Drawing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineItemsTest {

  private static LineItems read(Drawing drawing) {
    return LineItems.of(drawing.evidence().lines());
  }

  /** A line's cells as {@code column=value}, in the order of the contract. */
  private static String cells(LineItem item) {
    return item.cells().entrySet().stream()
        .map(cell -> cell.getKey().jsonName() + "=" + cell.getValue().value())
        .collect(Collectors.joining(" "));
  }

  private static List<String> rows(Drawing drawing) {
    return read(drawing).items().stream().map(LineItemsTest::cells).toList();
  }

  private static Drawing kiln() {
    return new Drawing()
        .row(100, "Description", "Qty", "Unit price", "Amount")
        .row(120, "Kiln shelf", "2", "41.80", "83.60")
        .row(140, "Commissioning", "4.5", "62.00", "279.00");
  }

  @Test
  void rowsStandBelowTheirHeading() {
    assertThat(rows(kiln()))
        .containsExactly(
            "description=Kiln shelf quantity=2 unit_price=41.80 amount=83.60",
            "description=Commissioning quantity=4.5 unit_price=62.00 amount=279.00");
  }

  @Test
  void aDiscountInPercentIsGivenAsTheAmountThatItComesTo() {
    assertThat(
            rows(
                new Drawing()
                    .row(100, "Description", "Qty", "Unit price", "Discount", "Amount")
                    .row(120, "Kiln shelf", "2", "41.80", "10%", "75.24")
                    .row(140, "Commissioning", "4.5", "62.00", "", "279.00")))
        .containsExactly(
            "description=Kiln shelf quantity=2 unit_price=41.80 discount=8.36 amount=75.24",
            "description=Commissioning quantity=4.5 unit_price=62.00 amount=279.00");
  }

  @Test
  void aPercentageThatDoesNotLeadToTheAmountIsNoDiscount() {
    assertThat(
            rows(
                new Drawing()
                    .row(100, "Description", "Qty", "Unit price", "Discount", "Amount")
                    .row(120, "Kiln shelf", "2", "41.80", "10%", "83.60")
                    .row(140, "Commissioning", "4.5", "62.00", "10%", "279.00")))
        .noneMatch(row -> row.contains("discount="));
  }

  @Test
  void withoutHeadingALineThatMultipliesOutIsAnItem() {
    assertThat(rows(new Drawing().row(100, "Kiln shelf", "2", "41.80", "83.60")))
        .containsExactly("description=Kiln shelf quantity=2 unit_price=41.80 amount=83.60");
  }

  @Test
  void withoutHeadingAndProofIsNoTable() {
    LineItems items =
        read(
            new Drawing()
                .row(100, "Kiln shelf", "", "", "83.60")
                .row(120, "Kiln stand", "", "", "10.00"));
    assertThat(items.items()).isEmpty();
    assertThat(items.used()).isEmpty();
  }

  @Test
  void withoutHeadingAPrintedSumIsProof() {
    assertThat(
            rows(
                new Drawing()
                    .row(100, "Kiln shelf", "", "", "83.60")
                    .row(120, "Kiln stand", "", "", "10.00")
                    .row(160, "Together", "", "", "93.60")))
        .containsExactly(
            "description=Kiln shelf amount=83.60", "description=Kiln stand amount=10.00");
  }

  @Test
  void theSumOfTheRowsAboveIsNoRow() {
    assertThat(
            rows(
                new Drawing()
                    .row(100, "Description", "Qty", "Unit price", "Amount")
                    .row(120, "Kiln shelf", "2", "41.80", "83.60")
                    .row(140, "Kiln stand", "3", "10.00", "30.00")
                    .row(160, "Samantekt", "", "", "113.60")
                    .row(180, "Skattur", "", "", "22.72")))
        .containsExactly(
            "description=Kiln shelf quantity=2 unit_price=41.80 amount=83.60",
            "description=Kiln stand quantity=3 unit_price=10.00 amount=30.00");
  }

  @Test
  void aTableThatBreaksTheSumHoldsNoItems() {
    assertThat(
            rows(
                new Drawing()
                    .row(100, "Description", "Qty", "Unit price", "Amount")
                    .row(120, "Kiln shelf", "2", "41.80", "83.60")
                    .row(140, "Kiln stand", "3", "10.00", "30.00")
                    .row(200, "Subtotal", "", "", "113.60")
                    .row(300, "Description", "Date", "", "Amount")
                    .row(320, "Wire transfer", "2026-01-02", "", "50.00")))
        .containsExactly(
            "description=Kiln shelf quantity=2 unit_price=41.80 amount=83.60",
            "description=Kiln stand quantity=3 unit_price=10.00 amount=30.00");
  }

  @Test
  void cellsKnowTheirPlace() {
    Extracted<?> amount = read(kiln()).items().get(1).cell(LineColumn.AMOUNT).orElseThrow();
    Location location = Objects.requireNonNull(amount.location());
    assertThat(location.page()).isEqualTo(1);
    assertThat(location.box().x1()).isCloseTo(410, within(0.1));
    assertThat(location.box().centerY()).isBetween(132.0, 142.0);
  }

  @Test
  void rowsThatMultiplyOutAreMoreCertain() {
    List<LineItem> items =
        read(new Drawing()
                .row(100, "Description", "Qty", "Unit price", "Amount")
                .row(120, "Kiln shelf", "2", "41.80", "83.60")
                .row(140, "Kiln stand", "3", "10.00", "30.00")
                .row(160, "Commissioning", "2", "62.00", "125.00"))
            .items();
    assertThat(items)
        .extracting(item -> item.cell(LineColumn.AMOUNT).orElseThrow().confidence())
        .containsExactly(0.97, 0.97, 0.8);
  }

  @Test
  void aHeadingMayTakeTwoLines() {
    assertThat(
            rows(
                new Drawing()
                    .row(100, "", "", "Unit", "Line")
                    .row(111, "Description", "Quantity", "price", "total")
                    .row(130, "Kiln shelf", "2", "41.80", "83.60")))
        .containsExactly("description=Kiln shelf quantity=2 unit_price=41.80 amount=83.60");
  }

  @Test
  void aHeadingMayTakeThreeLines() {
    assertThat(
            rows(
                new Drawing()
                    .row(100, "", "Quantity", "Unit", "Total")
                    .row(111, "Description", "", "price", "amount")
                    .row(122, "", "", "(EUR)", "(EUR)")
                    .row(140, "Kiln shelf", "2", "41.80", "83.60")))
        .containsExactly("description=Kiln shelf quantity=2 unit_price=41.80 amount=83.60");
  }

  @Test
  void wrappedDescriptionsBelongToTheRowAbove() {
    assertThat(
            rows(
                new Drawing()
                    .row(100, "Description", "Qty", "Unit price", "Amount")
                    .row(120, "Front-loading kiln", "1", "3450.00", "3450.00")
                    .text(50, 132, "three-phase, with stand")
                    .text(50, 144, "and silicon carbide shelves")
                    .row(164, "Commissioning", "2", "62.00", "124.00")))
        .containsExactly(
            "description=Front-loading kiln three-phase, with stand and silicon carbide shelves"
                + " quantity=1 unit_price=3450.00 amount=3450.00",
            "description=Commissioning quantity=2 unit_price=62.00 amount=124.00");
  }

  @Test
  void aDescriptionMayStandAboveItsNumbers() {
    assertThat(
            rows(
                new Drawing()
                    .row(100, "Description", "Qty", "Unit price", "Amount")
                    .text(50, 130, "Front-loading kiln")
                    .row(142, "with stand", "1", "3450.00", "3450.00")
                    .text(50, 172, "Commissioning")
                    .row(184, "on site", "2", "62.00", "124.00")))
        .containsExactly(
            "description=Front-loading kiln with stand quantity=1 unit_price=3450.00"
                + " amount=3450.00",
            "description=Commissioning on site quantity=2 unit_price=62.00 amount=124.00");
  }

  @Test
  void aTableGoesOnUnderARepeatedHeading() {
    List<LineItem> items =
        read(new Drawing()
                .row(700, "Description", "Qty", "Unit price", "Amount")
                .row(720, "Kiln shelf", "2", "41.80", "83.60")
                .row(740, "Carried forward", "", "", "83.60")
                .nextPage()
                .row(60, "Description", "Qty", "Unit price", "Amount")
                .row(80, "Brought forward", "", "", "83.60")
                .row(100, "Kiln stand", "3", "10.00", "30.00"))
            .items();
    assertThat(items)
        .extracting(LineItemsTest::cells)
        .containsExactly(
            "description=Kiln shelf quantity=2 unit_price=41.80 amount=83.60",
            "description=Kiln stand quantity=3 unit_price=10.00 amount=30.00");
    assertThat(items)
        .extracting(
            item ->
                Objects.requireNonNull(item.cell(LineColumn.AMOUNT).orElseThrow().location())
                    .page())
        .containsExactly(1, 2);
  }

  @Test
  void aTableGoesOnWithoutARepeatedHeading() {
    assertThat(
            rows(
                new Drawing()
                    .row(700, "Description", "Qty", "Unit price", "Amount")
                    .row(720, "Kiln shelf", "2", "41.80", "83.60")
                    .nextPage()
                    .row(60, "Kiln stand", "3", "10.00", "30.00")))
        .containsExactly(
            "description=Kiln shelf quantity=2 unit_price=41.80 amount=83.60",
            "description=Kiln stand quantity=3 unit_price=10.00 amount=30.00");
  }

  @Test
  void aSubtotalBetweenRowsIsNoRow() {
    assertThat(
            rows(
                kiln()
                    .row(160, "Subtotal of the workshop", "", "", "362.60")
                    .row(180, "Delivery van", "1", "90.00", "90.00")))
        .containsExactly(
            "description=Kiln shelf quantity=2 unit_price=41.80 amount=83.60",
            "description=Commissioning quantity=4.5 unit_price=62.00 amount=279.00",
            "description=Delivery van quantity=1 unit_price=90.00 amount=90.00");
  }

  @Test
  void totalsEndTheTable() {
    LineItems items =
        read(
            kiln()
                .row(170, "", "", "Subtotal", "362.60")
                .row(190, "", "", "VAT 20%", "72.52")
                .row(210, "", "", "Total", "435.12"));
    assertThat(items.items()).hasSize(2);
    assertThat(items.used())
        .extracting(Object::toString)
        .containsExactlyInAnyOrder(
            "Description\tQty\tUnit price\tAmount",
            "Kiln shelf\t2\t41.80\t83.60",
            "Commissioning\t4.5\t62.00\t279.00");
  }

  @Test
  void notesBetweenRowsAreNoRows() {
    assertThat(
            rows(
                kiln()
                    .text(50, 170, "Notes:")
                    .text(50, 182, "Please handle the shelves with care")
                    .row(212, "Delivery van", "1", "90.00", "90.00")))
        .containsExactly(
            "description=Kiln shelf quantity=2 unit_price=41.80 amount=83.60",
            "description=Commissioning quantity=4.5 unit_price=62.00 amount=279.00",
            "description=Delivery van quantity=1 unit_price=90.00 amount=90.00");
  }

  @Test
  void paymentNotesBelowTheTableAreNoRows() {
    assertThat(
            rows(
                kiln()
                    .text(50, 190, "Notes:")
                    .text(50, 210, "Pay within 30 days to account 12345678, sort code 12 34 56")))
        .hasSize(2);
  }

  @Test
  void positionsAndCodesAreNoQuantities() {
    assertThat(
            rows(
                new Drawing()
                    .text(50, 100, "Pos")
                    .text(80, 100, "Item no")
                    .text(130, 100, "Description")
                    .row(100, "", "Qty", "Unit price", "Amount")
                    .text(50, 120, "1")
                    .text(80, 120, "4711")
                    .text(130, 120, "Kiln shelf")
                    .row(120, "", "2", "41.80", "83.60")))
        .containsExactly("description=Kiln shelf quantity=2 unit_price=41.80 amount=83.60");
  }

  @Test
  void unitsAndRatesAreCellsOfTheirOwn() {
    assertThat(
            rows(
                new Drawing()
                    .row(100, "Bezeichnung", "Menge", "Einheit", "Einzelpreis", "MwSt", "Betrag")
                    .row(120, "Korkplatten 4 mm", "40", "m²", "12,50", "19 %", "500,00")
                    .row(140, "Korkkleber", "6", "Stk.", "189,90", "19 %", "1.139,40")))
        .containsExactly(
            "description=Korkplatten 4 mm quantity=40 unit=m² unit_price=12.50 tax_rate=19"
                + " amount=500.00",
            "description=Korkkleber quantity=6 unit=Stk. unit_price=189.90 tax_rate=19"
                + " amount=1139.40");
  }

  @Test
  void aTaxColumnMayHoldAmounts() {
    assertThat(
            rows(
                new Drawing()
                    .row(100, "Description", "Qty", "Unit price", "VAT", "Amount")
                    .row(120, "Kiln shelf", "2", "50.00", "20.00", "100.00")))
        .containsExactly("description=Kiln shelf quantity=2 unit_price=50.00 amount=100.00");
  }

  @Test
  void aUnitMayStandBesideTheQuantity() {
    assertThat(
            rows(
                new Drawing()
                    .row(100, "Description", "Qty", "Unit price", "Amount")
                    .row(120, "Planning", "2 hrs", "95.00", "190.00")))
        .containsExactly("description=Planning quantity=2 unit=hrs unit_price=95.00 amount=190.00");
  }

  @Test
  void columnsAreWhatTheirNumbersProve() {
    // "Units" and "Price" the other way round than their headings say.
    assertThat(
            rows(
                new Drawing()
                    .row(100, "Description", "Amount", "Qty", "Total")
                    .row(120, "Kiln shelf", "41.80", "2", "83.60")
                    .row(140, "Kiln stand", "10.00", "3", "30.00")))
        .containsExactly(
            "description=Kiln shelf quantity=2 unit_price=41.80 amount=83.60",
            "description=Kiln stand quantity=3 unit_price=10.00 amount=30.00");
  }

  @Test
  void anUnknownHeadingIsNamedByArithmetic() {
    assertThat(
            rows(
                new Drawing()
                    .row(100, "Description", "Quantity", "Zorkmid", "Amount")
                    .row(120, "Kiln shelf", "2", "41.80", "83.60")
                    .row(140, "Kiln stand", "3", "10.00", "30.00")))
        .containsExactly(
            "description=Kiln shelf quantity=2 unit_price=41.80 amount=83.60",
            "description=Kiln stand quantity=3 unit_price=10.00 amount=30.00");
  }

  @Test
  void theNetAmountCountsWhereNetAndGrossArePrinted() {
    assertThat(
            rows(
                new Drawing()
                    .row(100, "Description", "Qty", "Unit price", "VAT %", "Net", "Gross")
                    .row(120, "Kiln shelf", "2", "50.00", "20%", "100.00", "120.00")))
        .containsExactly(
            "description=Kiln shelf quantity=2 unit_price=50.00 tax_rate=20 amount=100.00");
  }

  @Test
  void sumsBelowColumnsAreNamedByThem() {
    LineItems items =
        read(
            new Drawing()
                .row(
                    100,
                    "Description",
                    "Qty",
                    "Unit price",
                    "Net amount",
                    "VAT amount",
                    "Gross amount")
                .row(120, "Kiln shelf", "2", "50.00", "100.00", "20.00", "120.00")
                .row(140, "Kiln stand", "3", "10.00", "30.00", "6.00", "36.00")
                .row(170, "Total", "", "", "130.00", "26.00", "156.00"));
    assertThat(items.items()).hasSize(2);
    assertThat(items.sums())
        .extracting(LineItems.Sum::field, sum -> sum.amount().value())
        .containsExactly(
            tuple(Field.SUBTOTAL, new BigDecimal("130.00")),
            tuple(Field.TAX_AMOUNT, new BigDecimal("26.00")),
            tuple(Field.TOTAL_AMOUNT, new BigDecimal("156.00")));
  }

  @Test
  void aLoneSumBelowTheAmountsIsNoRow() {
    assertThat(rows(kiln().row(170, "", "", "", "362.60"))).hasSize(2);
  }

  @Test
  void negativeRowsAreRows() {
    assertThat(
            rows(
                new Drawing()
                    .row(100, "Description", "Qty", "Unit price", "Net", "VAT amount", "Gross")
                    .row(120, "Kiln shelf", "2", "41.80", "83.60")
                    .row(140, "Returned shelf", "-1", "41.80", "-41.80")))
        .containsExactly(
            "description=Kiln shelf quantity=2 unit_price=41.80 amount=83.60",
            "description=Returned shelf quantity=-1 unit_price=41.80 amount=-41.80");
  }

  @Test
  void keysWithColonsAreNoHeading() {
    assertThat(
            rows(
                new Drawing()
                    .row(100, "Description:", "Quantity:", "Amount:")
                    .row(120, "Kiln shelf", "2", "83.60")))
        .isEmpty();
  }

  @Test
  void numbersInADescriptionStayThere() {
    assertThat(
            rows(
                new Drawing()
                    .row(100, "Description", "Qty", "Unit price", "Amount")
                    .row(120, "Cleat, 8 inch, pack of 12", "2", "41.80", "83.60")))
        .containsExactly(
            "description=Cleat, 8 inch, pack of 12 quantity=2 unit_price=41.80 amount=83.60");
  }

  @Test
  void twoTablesAreOneList() {
    Map<LineColumn, Extracted<?>> second =
        read(kiln()
                .text(50, 200, "Travel")
                .row(230, "Description", "Hours", "Rate", "Amount")
                .row(250, "Driving", "3", "40.00", "120.00"))
            .items()
            .get(2)
            .cells();
    assertThat(second.get(LineColumn.DESCRIPTION)).extracting("value").isEqualTo("Driving");
  }

  @Test
  void aTaxBelowTheItemsIsNoItem() {
    assertThat(
            rows(
                kiln()
                    .row(160, "MI Tax", "", "6.75%", "24.48")
                    .row(200, "Order total", "", "", "387.08")))
        .containsExactly(
            "description=Kiln shelf quantity=2 unit_price=41.80 amount=83.60",
            "description=Commissioning quantity=4.5 unit_price=62.00 amount=279.00");
  }

  @Test
  void aTaxThatTheTotalIncludesIsNoItem() {
    assertThat(
            rows(
                kiln()
                    .row(160, "Works subtotal", "", "", "362.60")
                    .row(180, "MI Tax", "", "6.75%", "24.48")
                    .row(200, "Works total", "", "", "387.08")
                    .row(240, "Order total:", "", "", "387.08")))
        .hasSize(2);
  }

  @Test
  void chargesThatTheSubtotalLeavesOutAreNoItems() {
    assertThat(
            rows(
                kiln()
                    .row(160, "Shipping", "", "", "12.00")
                    .row(200, "Subtotal", "", "", "362.60")
                    .row(220, "Total", "", "", "374.60")))
        .hasSize(2);
  }

  @Test
  void keysAndValuesAreItems() {
    Drawing drawing = new Drawing();
    List<String> lines =
        List.of(
            "Glazing course",
            "Quantity: 2",
            "Rate: $65.00",
            "Amount: $130.00",
            "Clay, 10 kg",
            "Quantity: 1",
            "Rate: $14.50",
            "Amount: $14.50",
            "Total: $144.50");
    for (int i = 0; i < lines.size(); i++) {
      drawing.text(50, 100 + 16 * i, lines.get(i));
    }
    assertThat(rows(drawing))
        .containsExactly(
            "description=Glazing course quantity=2 unit_price=65.00 amount=130.00",
            "description=Clay, 10 kg quantity=1 unit_price=14.50 amount=14.50");
  }

  @Test
  void aListInTextIsItemsIfItsSumIsPrinted() {
    assertThat(rows(kilnList())).isEmpty();
    assertThat(rows(kilnList().text(50, 148, "Total: $1,190")))
        .containsExactly(
            "description=Kiln inspection amount=1100", "description=New thermocouple amount=90");
  }

  private static Drawing kilnList() {
    return new Drawing()
        .text(50, 100, "1. Kiln inspection - $1,100")
        .text(50, 116, "2. New thermocouple - $90");
  }

  @Test
  void aReceiptPrintsQuantitiesBeforeNames() {
    assertThat(
            rows(
                new Drawing()
                    .row(100, "2 Green tea", "", "", "7.20")
                    .row(120, "1 Scone", "", "", "3.10")
                    .row(160, "Total", "", "", "10.30")))
        .containsExactly(
            "description=Green tea quantity=2 amount=7.20",
            "description=Scone quantity=1 amount=3.10");
  }

  @Test
  void numbersThatCountTheRowsAreNoQuantities() {
    assertThat(
            rows(
                new Drawing()
                    .row(100, "1 Green tea", "", "", "7.20")
                    .row(120, "2 Scone", "", "", "3.10")
                    .row(160, "Total", "", "", "10.30")))
        .allMatch(row -> !row.contains("quantity"));
  }

  @Test
  void aWholeRowGoesToItsColumnsInOrder() {
    assertThat(
            rows(
                new Drawing()
                    .text(50, 100, "Description")
                    .text(220, 100, "Qty")
                    .text(310, 100, "Price")
                    .text(430, 100, "Amount")
                    .text(50, 120, "Kiln shelf")
                    .right(306, 120, "50")
                    .right(400, 120, "41.80")
                    .right(540, 120, "2,090.00")))
        .containsExactly("description=Kiln shelf quantity=50 unit_price=41.80 amount=2090.00");
  }

  @Test
  void anUnknownLastHeadingIsTheAmountOfUnpricedItems() {
    assertThat(
            Rows.of(
                new Drawing()
                    .row(100, "Description", "Quantity", "Zwrxl")
                    .row(120, "Seat", "5", "90.00")
                    .row(140, "Program", "4", "15.00")))
        .containsExactly(
            "description=Seat quantity=5 amount=90.00",
            "description=Program quantity=4 amount=15.00");
  }

  @Test
  void anAmountBeforeTheItemIsHowMany() {
    assertThat(
            Rows.of(
                new Drawing()
                    .row(100, "Amount", "Item", "Unit price", "Price")
                    .row(120, "12", "Bookkeeping", "135.00", "1751.22")
                    .row(140, "1", "Annual accounts", "1850.00", "1999.85")))
        .containsExactly(
            "description=Bookkeeping quantity=12 unit_price=135.00 amount=1751.22",
            "description=Annual accounts quantity=1 unit_price=1850.00 amount=1999.85");
  }

  @Test
  void aListMayHaveItsCurrencyBehindTheAmounts() {
    assertThat(
            Rows.of(
                new Drawing()
                    .text(50, 100, "- Fassade streichen: 2.400,00 EUR")
                    .text(50, 112, "- Gerüst stellen: 650,00 EUR")
                    .text(50, 130, "Nettobetrag: 3.050,00 EUR")))
        .containsExactly(
            "description=Fassade streichen amount=2400.00",
            "description=Gerüst stellen amount=650.00");
  }

  @Test
  void aTaxThatLeadsFromAListToATotalProvesIt() {
    assertThat(
            Rows.of(
                new Drawing()
                    .text(50, 100, "Logo redesign ........ GBP 900.00")
                    .text(50, 112, "Business cards ........ GBP 140.00")
                    .text(50, 124, "VAT at 20% ........ GBP 208.00")
                    .text(50, 136, "Amount payable ........ GBP 1,248.00")))
        .containsExactly(
            "description=Logo redesign amount=900.00", "description=Business cards amount=140.00");
  }

  @Test
  void anItemMayHaveAllItsKeysOnOneLine() {
    assertThat(
            Rows.of(
                new Drawing()
                    .text(50, 100, "Product: Bench vise, Quantity: 2, Price: 35.00, Amount: 70.00")
                    .text(
                        50, 112, "Product: Drill (12 V), Quantity: 1, Price: 89.00, Amount: 89.00")
                    .text(50, 130, "Total: 159.00")))
        .containsExactly(
            "description=Bench vise quantity=2 unit_price=35.00 amount=70.00",
            "description=Drill (12 V) quantity=1 unit_price=89.00 amount=89.00");
  }

  @Test
  void barsPartTheColumnsOfATextTable() {
    assertThat(
            Rows.of(
                new Drawing()
                    .text(50, 100, "Item | Qty | Price | Total")
                    .text(50, 112, "Ball bearing 6204 | 40 | $3.25 | $130.00")
                    .text(50, 124, "Drive belt | 12 | $8.90 | $106.80")
                    .text(50, 136, "Total | | | $236.80")))
        .containsExactly(
            "description=Ball bearing 6204 quantity=40 unit_price=3.25 amount=130.00",
            "description=Drive belt quantity=12 unit_price=8.90 amount=106.80");
  }

  @Test
  void aQuantityAndAPriceThatNearlyTouchAreTwoNumbers() {
    assertThat(
            Rows.of(
                new Drawing()
                    .text(20, 100, "Item")
                    .text(140, 100, "Qty")
                    .text(165, 100, "Price")
                    .text(230, 100, "Total")
                    .text(20, 112, "Dosa")
                    .text(151, 112, "2")
                    .text(162, 112, "120.00")
                    .text(230, 112, "240.00")
                    .text(20, 124, "Puff")
                    .text(151, 124, "4")
                    .text(162, 124, "125.00")
                    .text(230, 124, "500.00")
                    .text(20, 140, "Total")
                    .text(230, 140, "740.00")))
        .containsExactly(
            "description=Dosa quantity=2 unit_price=120.00 amount=240.00",
            "description=Puff quantity=4 unit_price=125.00 amount=500.00");
  }

  @Test
  void aChargeBehindABulletIsAnItem() {
    assertThat(
            Rows.of(
                new Drawing()
                    .text(50, 100, "- Manifesti: 240,00 €")
                    .text(50, 112, "- Volantini: 185,00 €")
                    .text(50, 124, "- Consegna: 20,00 €")
                    .text(50, 140, "Imponibile: 445,00 €")))
        .containsExactly(
            "description=Manifesti amount=240.00",
            "description=Volantini amount=185.00",
            "description=Consegna amount=20.00");
  }

  @Test
  void aDiscountMayBeOfPercentThoughOnlyItsHeadingSaysSo() {
    assertThat(
            Rows.of(
                new Drawing()
                    .row(100, "Concepto", "Cantidad", "Precio", "Dto. %", "Importe")
                    .row(120, "Panel aislante", "2", "41,80", "10,00", "75,24")
                    .row(140, "Llave de paso", "4", "62,00", "5,00", "235,60")))
        .containsExactly(
            "description=Panel aislante quantity=2 unit_price=41.80 discount=8.36 amount=75.24",
            "description=Llave de paso quantity=4 unit_price=62.00 discount=12.40 amount=235.60");
  }

  @Test
  void aDiscountInMoneyStaysAsPrinted() {
    assertThat(
            Rows.of(
                new Drawing()
                    .row(100, "Item", "Qty", "Price", "Discount", "Amount")
                    .row(120, "Kiln shelf", "2", "50.00", "10.00", "90.00")
                    .row(140, "Cone", "4", "62.00", "8.00", "240.00")))
        .containsExactly(
            "description=Kiln shelf quantity=2 unit_price=50.00 discount=10.00 amount=90.00",
            "description=Cone quantity=4 unit_price=62.00 discount=8.00 amount=240.00");
  }
}

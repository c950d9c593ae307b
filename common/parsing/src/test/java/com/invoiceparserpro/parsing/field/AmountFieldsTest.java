package com.invoiceparserpro.parsing.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.DOUBLE;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Source;
import com.invoiceparserpro.parsing.Drawing;
import com.invoiceparserpro.parsing.choice.Choice;
import com.invoiceparserpro.parsing.evidence.Evidence;
import com.invoiceparserpro.parsing.table.LineItems;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AmountFieldsTest {

  private static final Set<Field> AMOUNTS = EnumSet.range(Field.SUBTOTAL, Field.AMOUNT_DUE);

  private static Map<String, BigDecimal> amounts(Drawing drawing) {
    Map<String, BigDecimal> amounts = new TreeMap<>();
    Fields.of(drawing)
        .forEach(
            (field, value) -> {
              if (AMOUNTS.contains(field)) {
                amounts.put(field.jsonName(), (BigDecimal) value.value());
              }
            });
    return amounts;
  }

  private static Map.Entry<String, BigDecimal> is(String field, String amount) {
    return Map.entry(field, new BigDecimal(amount));
  }

  @Test
  void labelsStandBesideTheirAmounts() {
    assertThat(
            amounts(
                new Drawing()
                    .row(100, "Invoice")
                    .row(600, "", "", "Subtotal", "1,436.50")
                    .row(620, "", "", "Shipping", "48.00")
                    .row(640, "", "", "Sales tax (5.5%)", "81.65")
                    .row(660, "", "", "Total", "$1,566.15")))
        .containsOnly(
            is("subtotal", "1436.50"),
            is("shipping_amount", "48.00"),
            is("tax_amount", "81.65"),
            is("total_amount", "1566.15"));
  }

  @Test
  void netAmountsByRateAddUpToTheSubtotal() {
    assertThat(
            amounts(
                new Drawing()
                    .row(100, "Invoice")
                    .row(600, "", "", "Net amount 0%", "2,852.79")
                    .row(620, "", "", "Net amount 19%", "75.00")
                    .row(640, "", "", "VAT 19%", "14.25")
                    .row(660, "", "", "Total EUR", "2,942.04")))
        .contains(
            is("subtotal", "2927.79"), is("tax_amount", "14.25"), is("total_amount", "2942.04"));
  }

  @Test
  void taxesByRateAddUpThoughTheTotalStandsRightBelow() {
    assertThat(
            amounts(
                new Drawing()
                    .row(100, "Invoice")
                    .row(600, "", "", "Subtotal", "42000")
                    .row(614, "", "", "VAT 8%", "2240")
                    .row(628, "", "", "VAT 10%", "1400")
                    .row(642, "", "", "Total", "45640")))
        .contains(is("tax_amount", "3640"));
  }

  @Test
  void aTaxInThePricesLeavesTheOtherTermsToAddUp() {
    assertThat(
            amounts(
                new Drawing()
                    .row(100, "Invoice")
                    .row(600, "", "", "Subtotal", "30.05")
                    .row(620, "", "", "Discount", "-4.00")
                    .row(640, "", "", "Shipping", "2.90")
                    .row(660, "", "", "Total", "28.95")
                    .row(680, "", "", "VAT included (10%)", "2.63")))
        .contains(
            is("subtotal", "30.05"),
            is("discount_amount", "-4.00"),
            is("shipping_amount", "2.90"),
            is("tax_amount", "2.63"),
            is("total_amount", "28.95"));
  }

  @Test
  void whatADiscountIsTakenOffIsTheSubtotalWhateverItIsCalled() {
    assertThat(
            amounts(
                new Drawing()
                    .row(100, "Bill")
                    .row(600, "", "", "Total", "Rs. 1,25,500/-")
                    .row(620, "", "", "Less Discount", "Rs. 5,500/-")
                    .row(640, "", "", "Net Amount", "Rs. 1,20,000/-")))
        .contains(
            is("subtotal", "125500"), is("discount_amount", "5500"), is("total_amount", "120000"));
  }

  @Test
  void theSumThatNobodyLabeledIsTheSubtotal() {
    assertThat(
            amounts(
                new Drawing()
                    .row(100, "Tax Invoice")
                    .row(120, "Description of Goods", "Quantity", "Rate", "Amount")
                    .row(140, "Copper wire", "40", "1,250.00", "50,000.00")
                    .row(160, "Board 8 way", "6", "1,480.00", "8,880.00")
                    .row(180, "", "", "", "58,880.00")
                    .row(200, "Output CGST 9%", "", "9", "5,299.20")
                    .row(220, "Output SGST 9%", "", "9", "5,299.20")
                    .row(240, "Less: Round off", "", "", "(-)0.40")
                    .row(260, "Total", "", "", "69,478.00")))
        .contains(
            is("subtotal", "58880.00"),
            is("tax_amount", "10598.40"),
            is("total_amount", "69478.00"));
  }

  @Test
  void aDiscountForEarlyPaymentIsNoDiscount() {
    assertThat(
            amounts(
                new Drawing()
                    .row(100, "Rechnung")
                    .row(600, "", "", "Nettobetrag", "3.050,67")
                    .row(620, "", "", "Umsatzsteuer 19 %", "579,63")
                    .row(640, "", "", "Endbetrag EUR", "3.630,30")
                    .text(
                        50,
                        680,
                        "Bei Zahlung bis 21.04.2025 gewähren wir 2 % Skonto = 72,61 EUR. Danach"
                            + " netto bis 28.04.2025.")))
        .doesNotContainKey("discount_amount");
  }

  @Test
  void whatAnAmountHasToReachIsNoCandidate() {
    Evidence evidence =
        new Drawing()
            .row(100, "Invoice")
            .row(640, "", "", "Shipping", "$12.00")
            .row(680, "Free shipping (orders > $300.00)")
            .evidence();
    Map<Field, List<Choice<BigDecimal>>> choices =
        AmountFields.choices(evidence.lines(), LineItems.of(evidence.lines()));
    assertThat(choices.getOrDefault(Field.SHIPPING_AMOUNT, List.of()))
        .extracting(Choice::value)
        .containsExactly(new BigDecimal("12.00"));
  }

  @Test
  void labelsStandAboveTheirAmounts() {
    assertThat(
            amounts(
                new Drawing()
                    .row(100, "Invoice")
                    .row(600, "", "Subtotal", "VAT", "Total")
                    .row(614, "", "100.00", "20.00", "120.00")))
        .containsOnly(
            is("subtotal", "100.00"), is("tax_amount", "20.00"), is("total_amount", "120.00"));
  }

  @Test
  void aPrepaymentLeavesTheTotalAndWhatIsDue() {
    assertThat(
            amounts(
                new Drawing()
                    .row(100, "Invoice")
                    .row(600, "", "", "Subtotal", "£4,230.60")
                    .row(620, "", "", "VAT", "£846.12")
                    .row(640, "", "", "Total", "£5,076.72")
                    .row(660, "", "", "Paid", "-£1,000.00")
                    .row(680, "", "", "Amount due", "£4,076.72")))
        .containsOnly(
            is("subtotal", "4230.60"),
            is("tax_amount", "846.12"),
            is("total_amount", "5076.72"),
            is("amount_due", "4076.72"));
  }

  @Test
  void whatIsDueIsTheTotalWhereNoneIsStated() {
    assertThat(amounts(new Drawing().row(100, "Invoice").row(600, "", "", "Amount due", "£90.00")))
        .containsOnly(is("total_amount", "90.00"), is("amount_due", "90.00"));
  }

  @Test
  void theBaseOfATaxIsNotTheTax() {
    assertThat(
            amounts(
                new Drawing()
                    .row(100, "Rechnung")
                    .row(600, "", "", "Nettobetrag", "100,00 EUR")
                    .row(620, "", "MwSt. 19 % auf 100,00 EUR", "", "19,00 EUR")
                    .row(640, "", "", "Gesamtbetrag", "119,00 EUR")))
        .containsOnly(
            is("subtotal", "100.00"), is("tax_amount", "19.00"), is("total_amount", "119.00"));
  }

  @Test
  void taxesPrintedOneByOneAreSummed() {
    Drawing drawing =
        new Drawing()
            .row(100, "Rechnung")
            .row(600, "", "", "Nettobetrag", "150,00 EUR")
            .row(620, "", "", "MwSt. 19 %", "19,00 EUR")
            .row(640, "", "", "MwSt. 7 %", "3,50 EUR")
            .row(660, "", "", "Gesamtbetrag", "172,50 EUR");
    Map<Field, Extracted<?>> fields = Fields.of(drawing);
    Extracted<?> tax = fields.get(Field.TAX_AMOUNT);
    assertThat(tax)
        .extracting("value", "source", "location")
        .containsExactly(new BigDecimal("22.50"), Source.DERIVED, null);
    assertThat(tax).extracting("confidence", DOUBLE).isGreaterThan(0.9);
    assertThat(fields.get(Field.SUBTOTAL)).extracting("source").isEqualTo(Source.TEXT);
  }

  @Test
  void statedAmountsThatDoNotAddUpAreNotChanged() {
    assertThat(
            amounts(
                new Drawing()
                    .row(100, "Invoice")
                    .row(600, "", "", "Subtotal", "100.00")
                    .row(620, "", "", "VAT 20%", "20.00")
                    .row(640, "", "", "Total", "130.00")))
        .containsOnly(
            is("subtotal", "100.00"), is("tax_amount", "20.00"), is("total_amount", "130.00"));
  }

  @Test
  void anAmountInATableRowIsNoTotal() {
    assertThat(
            amounts(
                new Drawing()
                    .row(100, "Description", "Qty", "Unit price", "Total")
                    .row(120, "Kiln shelf", "2", "41.80", "83.60")
                    .row(160, "", "", "Total", "100.32")))
        .containsEntry("total_amount", new BigDecimal("100.32"));
  }

  @Test
  void labelsMayStandBehindTheirAmounts() {
    assertThat(
            amounts(
                new Drawing()
                    .row(100, "Invoice")
                    .text(50, 600, "$2,218.00 Subtotal")
                    .text(50, 620, "$85.00 Freight")
                    .text(50, 640, "$155.26 Sales tax 7%")
                    .text(50, 660, "$2,458.26 Total")))
        .containsOnly(
            is("subtotal", "2218.00"),
            is("shipping_amount", "85.00"),
            is("tax_amount", "155.26"),
            is("total_amount", "2458.26"));
  }

  @Test
  void taxesBelowEachOtherAreSummedUpWhateverIsPrintedElsewhere() {
    assertThat(
            amounts(
                new Drawing()
                    .row(100, "Invoice")
                    .row(400, "Goods", "", "", "1,480.00")
                    .row(420, "GST", "", "5%", "74.00")
                    .row(440, "QST", "", "9.975%", "147.63")
                    .row(460, "Total", "", "", "1,701.63")
                    .row(600, "Tax of last year", "", "", "312.40")))
        .contains(is("tax_amount", "221.63"), is("total_amount", "1701.63"));
  }

  @Test
  void netTaxAndGrossInARowAreToldByTheirSum() {
    assertThat(
            amounts(
                new Drawing()
                    .row(100, "Invoice")
                    .row(400, "Code 1", "231.44", "43.97", "275.41")
                    .row(420, "Code 2", "119.70", "8.38", "128.08")
                    .row(440, "Total", "351.14", "52.35", "403.49")))
        .contains(
            is("subtotal", "351.14"), is("tax_amount", "52.35"), is("total_amount", "403.49"));
  }

  @Test
  void anAmountTakenOffAboveTheTaxesIsADiscountWhateverItIsCalled() {
    assertThat(
            amounts(
                new Drawing()
                    .row(100, "Invoice")
                    .row(600, "", "", "Subtotal", "$92.00")
                    .row(620, "", "", "WELCOME15", "-$13.80")
                    .row(640, "", "", "Sales tax", "$6.18")
                    .row(660, "", "", "Total", "$84.38")))
        .containsOnly(
            is("subtotal", "92.00"),
            is("discount_amount", "-13.80"),
            is("tax_amount", "6.18"),
            is("total_amount", "84.38"));
  }

  @Test
  void aTaxRoundedPieceByPieceIsProvenByTheGrossAmountBesideIt() {
    assertThat(
            amounts(
                new Drawing()
                    .row(100, "Invoice")
                    .row(300, "Description", "Qty", "Tax rate", "Net", "Gross")
                    .row(320, "Seat", "4", "7 %", "142.04", "152.00")
                    .row(340, "Cloakroom", "4", "19 %", "8.40", "10.00")
                    .row(360, "Invoice total", "", "", "", "162.00")
                    .row(400, "Tax rate", "Net", "Gross", "Tax")
                    .row(414, "7 %", "142.04", "152.00", "9.96")
                    .row(428, "19 %", "8.40", "10.00", "1.60")))
        .contains(
            is("subtotal", "150.44"), is("tax_amount", "11.56"), is("total_amount", "162.00"));
  }

  @Test
  void anAmountAtTheRightOfItsCellBelongsToTheLabelAtTheLeft() {
    assertThat(
            amounts(
                new Drawing()
                    .row(100, "Invoice")
                    .text(50, 300, "Net goods")
                    .text(200, 300, "Insurance")
                    .text(350, 300, "Discount")
                    .text(460, 300, "Total")
                    .text(140, 314, "900.00")
                    .text(290, 314, "0.00")
                    .text(420, 314, "50.00")
                    .text(520, 314, "850.00")))
        .contains(is("discount_amount", "50.00"), is("total_amount", "850.00"));
  }

  @Test
  void theSubtotalOfAGroupIsNoTax() {
    assertThat(
            amounts(
                new Drawing()
                    .row(100, "Service", "Hours", "Rate", "Amount")
                    .row(120, "Contract review", "4.5", "320.00", "1440.00")
                    .row(140, "Subtotal services", "", "", "1440.00")
                    .row(180, "Expense", "", "Date", "Amount")
                    .row(200, "Binding", "", "03/12/2024", "38.20")
                    .row(220, "Filing fee", "", "03/20/2024", "190.00")
                    .row(240, "Subtotal expenses", "", "", "228.20")
                    .row(280, "Total due", "", "", "$1668.20")))
        .contains(is("total_amount", "1668.20"))
        .doesNotContainKey("tax_amount");
  }
}

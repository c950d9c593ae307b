package com.invoiceparserpro.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArithmeticTest {

  private static final String TOTAL = "total = subtotal - discount + shipping + tax";

  private final Map<Field, Extracted<?>> fields = new EnumMap<>(Field.class);
  private final List<TaxLine> taxes = new ArrayList<>();
  private final List<LineItem> lines = new ArrayList<>();

  private ArithmeticTest stated(Field field, String amount) {
    fields.put(field, Extracted.manual(new BigDecimal(amount)));
    return this;
  }

  private ArithmeticTest line(String quantity, String price, String amount) {
    lines.add(item(quantity, price, amount));
    return this;
  }

  private static LineItem item(String quantity, String price, String amount) {
    return new LineItem(
        Map.of(
            LineColumn.QUANTITY, Extracted.manual(new BigDecimal(quantity)),
            LineColumn.UNIT_PRICE, Extracted.manual(new BigDecimal(price)),
            LineColumn.AMOUNT, Extracted.manual(new BigDecimal(amount))));
  }

  private List<Check> checks() {
    return Arithmetic.check(new InvoiceData(fields, taxes, lines));
  }

  @Test
  void nothingStatedIsNothingToCheck() {
    assertThat(checks()).isEmpty();
  }

  @Test
  void aTotalAloneIsNotChecked() {
    stated(Field.TOTAL_AMOUNT, "119.00").stated(Field.TAX_AMOUNT, "500.00");
    assertThat(checks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "100.00, 19.00, 0,     0,    119.00, true",
    "100.00, 19.00, 0,     0,    119.02, true",
    "100.00, 19.00, 0,     0,    119.03, false",
    "100.00, 19.00, 10.00, 0,    109.00, true",
    "100.00, 19.00, -10.00, 0,   109.00, true",
    "100.00, 19.00, 0,     5.00, 124.00, true",
    "100.00, 19.00, 10.00, 5.00, 114.00, true",
    "100.00, 19.00, 10.00, 5.00, 119.00, true",
    "100.00, 19.00, 10.00, 5.00, 100.00, false",
    "-100.00, -19.00, 0,   0,   -119.00, true",
    "-100.00, -19.00, 0,   0,    119.00, false",
  })
  void theTotalIsWhatTheOthersMake(
      String subtotal, String tax, String discount, String shipping, String total, boolean sound) {
    stated(Field.SUBTOTAL, subtotal)
        .stated(Field.TAX_AMOUNT, tax)
        .stated(Field.DISCOUNT_AMOUNT, discount)
        .stated(Field.SHIPPING_AMOUNT, shipping)
        .stated(Field.TOTAL_AMOUNT, total);
    assertThat(checks())
        .extracting(Check::rule, Check::passed)
        .containsExactly(tuple(TOTAL, sound));
  }

  @ParameterizedTest
  @CsvSource({
    "INR, 8437.50, 2109.38, 10547.00, true",
    "SEK, 8437.50, 2109.38, 10547.00, true",
    "INR, 8437.50, 2109.38, 10548.00, false",
    "INR, 8437.50, 2109.38, 10547.10, false",
    "INR, 5.00,   0.60,     6.00,     false",
    // Cents are paid, and half of one unit is something missing.
    "EUR, 8437.50, 2109.38, 10547.00, false",
    ",    8437.50, 2109.38, 10547.00, false",
  })
  void aTotalMayBeInWholeUnitsWhereNoSmallerCoinsAreUsed(
      @Nullable String currency, String subtotal, String tax, String total, boolean sound) {
    stated(Field.SUBTOTAL, subtotal)
        .stated(Field.TAX_AMOUNT, tax)
        .stated(Field.TOTAL_AMOUNT, total);
    if (currency != null) {
      fields.put(Field.CURRENCY, Extracted.manual(currency));
    }

    assertThat(checks())
        .extracting(Check::rule, Check::passed)
        .containsExactly(tuple(TOTAL, sound));
  }

  @Test
  void aFailedTotalTellsWhatWasExpected() {
    stated(Field.SUBTOTAL, "100.00").stated(Field.TAX_AMOUNT, "19.00");
    stated(Field.TOTAL_AMOUNT, "120.00");
    assertThat(checks()).containsExactly(new Check(TOTAL, false, "119.00", "120.00"));
  }

  @ParameterizedTest
  @CsvSource({
    // Lines net, gross, and with the charge printed apart.
    "100.00, 119.00, 0,     0,    true",
    "81.00,  100.00, 0,     0,    true",
    "105.00, 124.00, 0,     5.00, true",
    "90.00,  109.00, 10.00, 0,    true",
    "101.00, 120.00, 0,     0,    false",
    "100.02, 119.02, 0,     0,    true",
    "100.03, 119.03, 0,     0,    false",
  })
  void theLinesSumUpToSubtotalOrTotal(
      String subtotal, String total, String discount, String shipping, boolean sound) {
    line("4", "10.00", "40.00").line("2", "30.00", "60.00");
    stated(Field.SUBTOTAL, subtotal)
        .stated(Field.TOTAL_AMOUNT, total)
        .stated(Field.DISCOUNT_AMOUNT, discount)
        .stated(Field.SHIPPING_AMOUNT, shipping);
    assertThat(checks())
        .filteredOn(check -> check.rule().equals("sum of lines"))
        .extracting(Check::passed)
        .containsExactly(sound);
  }

  @ParameterizedTest
  @CsvSource({"120.00, true", "125.00, false"})
  void withoutASubtotalTheLinesAndTheTaxSumUpToTheTotal(String total, boolean sound) {
    line("4", "10.00", "40.00").line("2", "30.00", "60.00");
    stated(Field.TAX_AMOUNT, "20.00").stated(Field.TOTAL_AMOUNT, total);
    assertThat(checks())
        .filteredOn(check -> check.rule().equals("sum of lines"))
        .extracting(Check::passed)
        .containsExactly(sound);
  }

  @ParameterizedTest
  @CsvSource({"-10.00, true", "10.00, false"})
  void aCreditMayPrintItsAmountsAloneBelowZero(String total, boolean sound) {
    line("2", "5.00", "-10.00");
    stated(Field.TOTAL_AMOUNT, total);
    assertThat(checks())
        .filteredOn(check -> check.rule().startsWith("line 0"))
        .extracting(Check::passed)
        .containsExactly(sound);
  }

  @Test
  void aLineWithoutAmountMakesNoSum() {
    line("4", "10.00", "40.00");
    lines.add(new LineItem(Map.of(LineColumn.DESCRIPTION, Extracted.manual("Postage"))));
    stated(Field.SUBTOTAL, "100.00");
    assertThat(checks()).extracting(Check::rule).doesNotContain("sum of lines");
  }

  @ParameterizedTest
  @CsvSource({
    "3,    19.99,  59.97, true",
    "3,    19.99,  59.98, true",
    "3,    19.99,  60.00, false",
    // 0.07 is a price of 0.065 to 0.075.
    "1000, 0.07,   66.00, true",
    "1000, 0.07,   64.00, false",
    "-2,   5.00,  -10.00, true",
    "2,    5.00,  -10.00, false",
  })
  void aLineMultipliesOut(String quantity, String price, String amount, boolean sound) {
    line(quantity, price, amount);
    assertThat(checks())
        .extracting(Check::rule, Check::passed)
        .containsExactly(tuple("line 0: amount = quantity x unit price", sound));
  }

  @Test
  void aLineMayBeDiscountedOrGross() {
    lines.add(
        item("2", "50.00", "90.00").with(LineColumn.DISCOUNT, Extracted.manual(BigDecimal.TEN)));
    lines.add(
        item("2", "50.00", "119.00")
            .with(LineColumn.TAX_RATE, Extracted.manual(new BigDecimal("19"))));
    lines.add(item("2", "50.00", "90.00"));
    assertThat(checks()).extracting(Check::passed).containsExactly(true, true, false);
  }

  @Test
  void eachRateOfTheBreakdownIsChecked() {
    taxes.add(tax("19", "100.00", "19.00"));
    taxes.add(tax("7", "50.00", "5.00"));
    stated(Field.TAX_AMOUNT, "24.00");
    assertThat(checks())
        .containsExactly(
            new Check("tax = base x rate", true, "19.00", "19.00"),
            new Check("tax = base x rate", false, "3.50", "5.00"),
            new Check("sum of taxes", true, "24.00", "24.00"));
  }

  @Test
  void anIncompleteBreakdownMakesNoSum() {
    taxes.add(tax("19", "100.00", "19.00"));
    taxes.add(new TaxLine(new BigDecimal("7"), new BigDecimal("50.00"), null));
    stated(Field.TAX_AMOUNT, "24.00");
    assertThat(checks()).extracting(Check::rule).containsExactly("tax = base x rate");
  }

  private static TaxLine tax(String rate, String base, String amount) {
    return new TaxLine(new BigDecimal(rate), new BigDecimal(base), new BigDecimal(amount));
  }

  @Test
  void aPrepaymentOrAnEarlierBalanceIsNoError() {
    stated(Field.TOTAL_AMOUNT, "100.00").stated(Field.AMOUNT_DUE, "250.00");
    assertThat(checks()).isEmpty();
    stated(Field.AMOUNT_DUE, "0.00");
    assertThat(checks()).isEmpty();
  }

  @Test
  void anAmountDueAgainstTheTotalsSignIsAnError() {
    stated(Field.TOTAL_AMOUNT, "100.00").stated(Field.AMOUNT_DUE, "-100.00");
    assertThat(checks())
        .containsExactly(new Check("amount due has the total's sign", false, "100.00", "-100.00"));
  }

  @ParameterizedTest
  @CsvSource({
    "1.00, 1.00, 0, true",
    "1.00, 1.01, 0, false",
    "1.00, 1.01, 1, true",
    "1, 0.97, 2, false"
  })
  void amountsAreEqualWithinSteps(String a, String b, int steps, boolean equal) {
    assertThat(Arithmetic.equal(new BigDecimal(a), new BigDecimal(b), steps)).isEqualTo(equal);
  }

  @ParameterizedTest
  @CsvSource({"12.40, 131.40, true", "-15.00, 104.00, true", "12.40, 119.40, false"})
  void otherChargesLeadToTheTotal(String other, String total, boolean sound) {
    stated(Field.SUBTOTAL, "100.00")
        .stated(Field.TAX_AMOUNT, "19.00")
        .stated(Field.OTHER_CHARGES, other)
        .stated(Field.TOTAL_AMOUNT, total);
    assertThat(checks())
        .extracting(Check::rule, Check::passed)
        .containsExactly(tuple(TOTAL, sound));
  }

  @Test
  void pricesWithTaxLeadToTheTotalWithoutIt() {
    line("2", "594.50", "1189.00")
        .stated(Field.SUBTOTAL, "1189.00")
        .stated(Field.SHIPPING_AMOUNT, "39.00")
        .stated(Field.TAX_AMOUNT, "245.60")
        .stated(Field.TOTAL_AMOUNT, "1228.00");
    assertThat(checks()).extracting(Check::passed).containsOnly(true);
  }

  @ParameterizedTest
  @CsvSource({"19.17, true", "23.00, false"})
  void aTotalThatIsTheSubtotalHoldsATaxOfThatRate(String tax, boolean sound) {
    taxes.add(new TaxLine(new BigDecimal("20"), null, new BigDecimal(tax)));
    line("2", "57.50", "115.00")
        .stated(Field.SUBTOTAL, "115.00")
        .stated(Field.TAX_AMOUNT, tax)
        .stated(Field.TOTAL_AMOUNT, "115.00");
    assertThat(checks())
        .filteredOn(check -> check.rule().equals(TOTAL))
        .extracting(Check::passed)
        .containsExactly(sound);
  }
}

package com.invoiceparserpro.model;

import static com.invoiceparserpro.model.Field.AMOUNT_DUE;
import static com.invoiceparserpro.model.Field.AMOUNT_PAID;
import static com.invoiceparserpro.model.Field.CURRENCY;
import static com.invoiceparserpro.model.Field.DISCOUNT_AMOUNT;
import static com.invoiceparserpro.model.Field.OTHER_CHARGES;
import static com.invoiceparserpro.model.Field.PREVIOUS_BALANCE;
import static com.invoiceparserpro.model.Field.SHIPPING_AMOUNT;
import static com.invoiceparserpro.model.Field.SUBTOTAL;
import static com.invoiceparserpro.model.Field.TAX_AMOUNT;
import static com.invoiceparserpro.model.Field.TOTAL_AMOUNT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The equations that an invoice's amounts should satisfy. */
public final class Arithmetic {

  /** One cent or the like: what rounding of a single amount may cost. */
  public static final BigDecimal ROUNDING = new BigDecimal("0.01");

  private static final BigDecimal HALF = new BigDecimal("0.50");

  /** Where coins of less than a unit are out of use, and totals are rounded to be paid. */
  private static final Set<String> PAID_IN_UNITS =
      Set.of(
          "BDT", "CZK", "DKK", "HUF", "IDR", "INR", "ISK", "KES", "LKR", "NOK", "NPR", "PKR", "SEK",
          "TWD");

  /** Half a unit of less than this is no rounding any more. */
  private static final BigDecimal LEAST_ROUNDED = BigDecimal.TEN;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Arithmetic() {}

  /** A check for every equation whose amounts are stated. */
  public static List<Check> check(InvoiceData data) {
    List<Check> checks = new ArrayList<>();
    checkTotal(data).ifPresent(checks::add);
    checkSumOfLines(data).ifPresent(checks::add);
    checkTaxBreakdown(data, checks);
    boolean credit = data.amount(TOTAL_AMOUNT).filter(total -> total.signum() < 0).isPresent();
    for (int i = 0; i < data.lineItems().size(); i++) {
      checkLine(i, data.lineItems().get(i), credit).ifPresent(checks::add);
    }
    checkAmountDue(data).ifPresent(checks::add);
    return checks;
  }

  /** Whether {@code a} and {@code b} differ by no more than {@code steps} roundings. */
  public static boolean equal(BigDecimal a, BigDecimal b, int steps) {
    return a.subtract(b).abs().compareTo(ROUNDING.multiply(BigDecimal.valueOf(steps))) <= 0;
  }

  /**
   * Whether {@code product} is {@code a} times {@code b}, as far as their printed decimals tell:
   * over a large quantity a rounded price drifts, and the other way round.
   */
  public static boolean isProduct(BigDecimal a, BigDecimal b, BigDecimal product) {
    BigDecimal tolerance = halfStep(a).multiply(b.abs()).add(halfStep(b).multiply(a.abs()));
    return a.multiply(b).subtract(product).abs().compareTo(tolerance.max(ROUNDING)) <= 0;
  }

  /** Whole numbers are exact. */
  private static BigDecimal halfStep(BigDecimal printed) {
    return printed.scale() <= 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(5).movePointLeft(printed.scale() + 1);
  }

  private static Optional<Check> checkTotal(InvoiceData data) {
    Optional<BigDecimal> subtotal = data.amount(SUBTOTAL);
    Optional<BigDecimal> total = data.amount(TOTAL_AMOUNT);
    if (subtotal.isEmpty() || total.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal tax = data.amount(TAX_AMOUNT).orElse(BigDecimal.ZERO);
    BigDecimal discount = data.amount(DISCOUNT_AMOUNT).orElse(BigDecimal.ZERO).abs();
    BigDecimal shipping = data.amount(SHIPPING_AMOUNT).orElse(BigDecimal.ZERO);
    BigDecimal other = data.amount(OTHER_CHARGES).orElse(BigDecimal.ZERO);
    BigDecimal net = subtotal.get().add(other);
    BigDecimal expected = net.subtract(discount).add(shipping).add(tax);
    // Some print the subtotal after the discount or with the shipping: both are sound.
    boolean passed =
        equal(expected, total.get(), 2)
            || equal(net.add(tax), total.get(), 2)
            || equal(net.add(tax).add(shipping), total.get(), 2)
            || equal(net.add(tax).subtract(discount), total.get(), 2)
            || (paidInUnits(data) && isRounded(expected, total.get()))
            || isTaxIncluded(data, net.subtract(discount).add(shipping), total.get());
    return Optional.of(
        verdict("total = subtotal - discount + shipping + tax", passed, expected, total.get()));
  }

  /**
   * Whether all is printed with tax: the lines are the subtotal, which leads to the total without
   * it. Where nothing else stands between the two, the tax's rate has to say so too.
   */
  private static boolean isTaxIncluded(InvoiceData data, BigDecimal gross, BigDecimal total) {
    BigDecimal subtotal = data.amount(SUBTOTAL).orElseThrow();
    List<LineItem> lines = data.lineItems();
    boolean summed =
        lines.stream().allMatch(line -> line.decimal(LineColumn.AMOUNT).isPresent())
            && LineItem.sum(lines).filter(sum -> equal(sum, subtotal, lines.size())).isPresent();
    if (!summed || !equal(gross, total, 2)) {
      return false;
    }
    return !equal(subtotal, total, 2)
        || (data.taxBreakdown().size() == 1 && isPartOf(total, data.taxBreakdown().get(0)));
  }

  private static boolean isPartOf(BigDecimal gross, TaxLine tax) {
    if (tax.rate() == null || tax.amount() == null || tax.rate().signum() <= 0) {
      return false;
    }
    BigDecimal part =
        gross.multiply(tax.rate()).divide(HUNDRED.add(tax.rate()), 2, RoundingMode.HALF_UP);
    return equal(part, tax.amount(), 2);
  }

  private static boolean paidInUnits(InvoiceData data) {
    return data.text(CURRENCY).filter(PAID_IN_UNITS::contains).isPresent();
  }

  /** Whether {@code total} is {@code exact} in whole units. */
  private static boolean isRounded(BigDecimal exact, BigDecimal total) {
    return total.stripTrailingZeros().scale() <= 0
        && total.abs().compareTo(LEAST_ROUNDED) >= 0
        && total.subtract(exact).abs().compareTo(HALF) <= 0;
  }

  private static Optional<Check> checkSumOfLines(InvoiceData data) {
    List<LineItem> lines = data.lineItems();
    boolean complete = lines.stream().allMatch(line -> line.decimal(LineColumn.AMOUNT).isPresent());
    if (lines.isEmpty() || !complete) {
      return Optional.empty();
    }
    Optional<BigDecimal> subtotal = data.amount(SUBTOTAL);
    Optional<BigDecimal> total = data.amount(TOTAL_AMOUNT);
    if (subtotal.isEmpty() && total.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal sum = LineItem.sum(lines).orElseThrow();
    BigDecimal discount = data.amount(DISCOUNT_AMOUNT).orElse(BigDecimal.ZERO).abs();
    BigDecimal shipping = data.amount(SHIPPING_AMOUNT).orElse(BigDecimal.ZERO);
    int steps = lines.size();
    // Lines are net or gross; allowances and charges may be inside the subtotal or beside it.
    for (Optional<BigDecimal> stated : List.of(subtotal, total)) {
      if (stated.isPresent()
          && (equal(sum, stated.get(), steps)
              || equal(sum.subtract(discount), stated.get(), steps)
              || equal(sum.add(shipping), stated.get(), steps)
              || equal(sum.subtract(discount).add(shipping), stated.get(), steps))) {
        return Optional.of(verdict("sum of lines", true, sum, stated.get()));
      }
    }
    // Where no subtotal is printed, the taxes lead straight to the total.
    BigDecimal tax = data.amount(TAX_AMOUNT).orElse(BigDecimal.ZERO);
    BigDecimal other = data.amount(OTHER_CHARGES).orElse(BigDecimal.ZERO);
    BigDecimal all = sum.subtract(discount).add(shipping).add(tax).add(other);
    if (subtotal.isEmpty() && equal(all, total.orElseThrow(), steps + 1)) {
      return Optional.of(verdict("sum of lines", true, all, total.get()));
    }
    return Optional.of(verdict("sum of lines", false, sum, subtotal.or(() -> total).orElseThrow()));
  }

  private static void checkTaxBreakdown(InvoiceData data, List<Check> checks) {
    for (TaxLine line : data.taxBreakdown()) {
      if (line.rate() != null && line.base() != null && line.amount() != null) {
        BigDecimal expected =
            line.base().multiply(line.rate()).divide(HUNDRED, 2, RoundingMode.HALF_UP);
        checks.add(
            verdict(
                "tax = base x rate", equal(expected, line.amount(), 2), expected, line.amount()));
      }
    }
    Optional<BigDecimal> tax = data.amount(TAX_AMOUNT);
    boolean complete =
        !data.taxBreakdown().isEmpty()
            && data.taxBreakdown().stream().allMatch(line -> line.amount() != null);
    if (tax.isPresent() && complete) {
      BigDecimal sum = BigDecimal.ZERO;
      for (TaxLine line : data.taxBreakdown()) {
        sum = line.amount() == null ? sum : sum.add(line.amount());
      }
      checks.add(
          verdict(
              "sum of taxes", equal(sum, tax.get(), data.taxBreakdown().size()), sum, tax.get()));
    }
  }

  /** Credits print their amounts below zero, and some of them their quantities and prices not. */
  private static Optional<Check> checkLine(int index, LineItem line, boolean credit) {
    Optional<BigDecimal> quantity = line.decimal(LineColumn.QUANTITY);
    Optional<BigDecimal> price = line.decimal(LineColumn.UNIT_PRICE);
    Optional<BigDecimal> amount = line.decimal(LineColumn.AMOUNT);
    if (quantity.isEmpty() || price.isEmpty() || amount.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal product = quantity.get().multiply(price.get());
    boolean turned = credit && amount.get().signum() < 0 && product.signum() > 0;
    BigDecimal stated = turned ? amount.get().negate() : amount.get();
    BigDecimal discount = line.decimal(LineColumn.DISCOUNT).orElse(BigDecimal.ZERO).abs();
    BigDecimal expected = product.subtract(discount);
    boolean passed =
        equal(expected, stated, 1)
            || equal(product, stated, 1)
            || isProduct(quantity.get(), price.get(), stated)
            || isGross(line, product, stated);
    BigDecimal shown = turned ? expected.negate() : expected;
    return Optional.of(
        verdict(
            "line " + index + ": amount = quantity x unit price",
            passed,
            shown.setScale(Math.max(2, amount.get().scale()), RoundingMode.HALF_UP),
            amount.get()));
  }

  private static boolean isGross(LineItem line, BigDecimal product, BigDecimal amount) {
    return line.decimal(LineColumn.TAX_RATE)
        .map(rate -> product.multiply(HUNDRED.add(rate)).divide(HUNDRED))
        .filter(gross -> equal(gross, amount, 2))
        .isPresent();
  }

  private static Optional<Check> checkAmountDue(InvoiceData data) {
    Optional<BigDecimal> due = data.amount(AMOUNT_DUE);
    Optional<BigDecimal> total = data.amount(TOTAL_AMOUNT);
    if (due.isEmpty() || total.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> paid = data.amount(AMOUNT_PAID);
    Optional<BigDecimal> earlier = data.amount(PREVIOUS_BALANCE);
    if (paid.isPresent() || earlier.isPresent()) {
      // Payments are printed with either sign; they always go against the total.
      BigDecimal payment = paid.orElse(BigDecimal.ZERO).abs();
      payment = total.get().signum() < 0 ? payment.negate() : payment;
      BigDecimal open = total.get().subtract(payment);
      BigDecimal expected = open.add(earlier.orElse(BigDecimal.ZERO));
      // Some totals hold the earlier balance already.
      boolean passed = equal(expected, due.get(), 1) || equal(open, due.get(), 1);
      return Optional.of(
          verdict("amount due = total - paid + previous balance", passed, expected, due.get()));
    }
    // Without them the difference is unexplained: only an impossible sign is an error.
    if (due.get().signum() * total.get().signum() >= 0) {
      return Optional.empty();
    }
    return Optional.of(verdict("amount due has the total's sign", false, total.get(), due.get()));
  }

  private static Check verdict(
      String rule, boolean passed, BigDecimal expected, BigDecimal actual) {
    return new Check(rule, passed, expected.toPlainString(), actual.toPlainString());
  }
}

package com.invoiceparserpro.export;

import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.TaxLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an invoice comes to. Credit notes are printed with either sign; here every total is
 * positive, and what goes against it negative.
 *
 * @param negated whether the printed amounts have the other sign
 * @param tax null if the document states none
 */
record Amounts(boolean negated, BigDecimal total, @Nullable BigDecimal tax) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Steps of a percent that rates come in. */
  private static final BigDecimal STEP = new BigDecimal("0.1");

  /** Empty if the document states no total. */
  static Optional<Amounts> of(InvoiceData data) {
    return data.amount(Field.TOTAL_AMOUNT)
        .map(
            total -> {
              boolean negated = total.signum() < 0;
              BigDecimal tax = data.amount(Field.TAX_AMOUNT).orElseGet(() -> taxes(data));
              return new Amounts(
                  negated, money(total).abs(), tax == null ? null : signed(tax, negated));
            });
  }

  private static @Nullable BigDecimal taxes(InvoiceData data) {
    BigDecimal sum = data.taxBreakdown().isEmpty() ? null : BigDecimal.ZERO;
    for (TaxLine line : data.taxBreakdown()) {
      sum = sum == null || line.amount() == null ? null : sum.add(line.amount());
    }
    return sum;
  }

  /** Whether money comes back: a credit note, or an invoice of less than nothing. */
  boolean isCredit(Invoice invoice) {
    return negated || invoice.documentType() == DocumentType.CREDIT_NOTE;
  }

  /** Total without tax; a tax that is not stated is none. */
  BigDecimal net() {
    return total.subtract(taxOrZero());
  }

  BigDecimal taxOrZero() {
    return tax == null ? money(BigDecimal.ZERO) : tax;
  }

  /** An amount of the document with the sign that it has here. */
  BigDecimal signed(BigDecimal printed) {
    return signed(printed, negated);
  }

  private static BigDecimal signed(BigDecimal printed, boolean negated) {
    return money(negated ? printed.negate() : printed);
  }

  /** With two decimals, or with all that it has if they are more. */
  static BigDecimal money(BigDecimal amount) {
    int scale = Math.max(2, amount.stripTrailingZeros().scale());
    return amount.setScale(scale, RoundingMode.UNNECESSARY);
  }

  static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }

  /** The tax of {@code base} at {@code rate} percent, rounded to cents. */
  static BigDecimal tax(BigDecimal base, BigDecimal rate) {
    return cents(base.multiply(rate).divide(HUNDRED));
  }

  /** {@code gross} without its tax, rounded to cents. */
  static BigDecimal net(BigDecimal gross, BigDecimal rate) {
    return gross.multiply(HUNDRED).divide(HUNDRED.add(rate), 2, RoundingMode.HALF_UP);
  }

  /**
   * The one rate in percent that all of the document is taxed with: the one it states, else the
   * only one that gives its tax; null if there are several or none can be told.
   */
  @Nullable BigDecimal onlyRate(InvoiceData data) {
    List<BigDecimal> stated =
        data.taxBreakdown().stream()
            .flatMap(line -> Optional.ofNullable(line.rate()).stream())
            .map(BigDecimal::stripTrailingZeros)
            .distinct()
            .toList();
    if (!stated.isEmpty()) {
      return stated.size() == 1 && allHaveRates(data) ? stated.get(0) : null;
    }
    return data.taxBreakdown().size() > 1 || tax == null ? null : rateOf(net(), tax);
  }

  private static boolean allHaveRates(InvoiceData data) {
    return data.taxBreakdown().stream().allMatch(line -> line.rate() != null);
  }

  private static @Nullable BigDecimal rateOf(BigDecimal net, BigDecimal tax) {
    if (tax.signum() == 0) {
      return BigDecimal.ZERO;
    }
    if (net.signum() <= 0 || tax.signum() < 0) {
      return null;
    }
    BigDecimal near =
        tax.multiply(HUNDRED)
            .divide(net, 10, RoundingMode.HALF_UP)
            .divide(STEP, 0, RoundingMode.HALF_UP)
            .multiply(STEP);
    boolean only =
        gives(net, near, tax)
            && !gives(net, near.add(STEP), tax)
            && !gives(net, near.subtract(STEP), tax);
    return only ? near.stripTrailingZeros() : null;
  }

  private static boolean gives(BigDecimal net, BigDecimal rate, BigDecimal tax) {
    return tax(net, rate).compareTo(tax) == 0;
  }
}

package com.invoiceparserpro.testkit.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a sample states. A layout prints every part that is not null.
 *
 * @param discount an allowance on the sum of lines, positive
 * @param shipping a charge beside the subtotal
 * @param prepaid what is paid already; with it the print says what is left
 * @param taxed whether tax is stated at all
 */
record SampleInvoice(
    String name,
    boolean creditNote,
    String language,
    Party vendor,
    Party customer,
    String number,
    LocalDate date,
    @Nullable LocalDate due,
    String currency,
    List<SampleLine> lines,
    @Nullable BigDecimal discount,
    @Nullable BigDecimal shipping,
    @Nullable BigDecimal prepaid,
    boolean taxed,
    @Nullable String purchaseOrder,
    @Nullable String terms,
    @Nullable String iban,
    @Nullable String bic) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  SampleInvoice {
    lines = List.copyOf(lines);
  }

  BigDecimal sumOfLines() {
    return lines.stream().map(SampleLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  BigDecimal subtotal() {
    return discount == null ? sumOfLines() : sumOfLines().subtract(discount);
  }

  /** Rate to taxable amount; allowances and charges are taxed at the first line's rate. */
  Map<BigDecimal, BigDecimal> taxBases() {
    Map<BigDecimal, BigDecimal> bases = new TreeMap<>();
    if (taxed) {
      lines.forEach(line -> bases.merge(line.taxRate(), line.amount(), BigDecimal::add));
      BigDecimal rest = subtotal().subtract(sumOfLines());
      rest = shipping == null ? rest : rest.add(shipping);
      bases.merge(lines.get(0).taxRate(), rest, BigDecimal::add);
    }
    return bases;
  }

  static BigDecimal tax(BigDecimal rate, BigDecimal base) {
    return base.multiply(rate).divide(HUNDRED, 2, RoundingMode.HALF_UP);
  }

  BigDecimal tax() {
    return taxBases().entrySet().stream()
        .map(entry -> tax(entry.getKey(), entry.getValue()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  BigDecimal total() {
    BigDecimal net = shipping == null ? subtotal() : subtotal().add(shipping);
    return net.add(tax());
  }

  BigDecimal amountDue() {
    return prepaid == null ? total() : total().subtract(prepaid);
  }

  /** The header fields that the print states, by contract names. */
  Map<String, String> expected() {
    Map<String, @Nullable Object> all = new TreeMap<>();
    all.put("vendor", vendor.name());
    all.put("vendor_tax_id", vendor.taxId());
    all.put("vendor_address", String.join(", ", vendor.address()));
    all.put("customer", customer.name());
    all.put("customer_address", String.join(", ", customer.address()));
    all.put("customer_tax_id", customer.taxId());
    all.put("invoice_number", number);
    all.put("invoice_date", date);
    all.put("due_date", due);
    all.put("currency", currency);
    // Subtotal - discount + shipping + tax = total, as in the contract.
    all.put("subtotal", taxed ? sumOfLines() : null);
    all.put("tax_amount", taxed ? tax() : null);
    // As it is printed.
    all.put("discount_amount", discount == null ? null : discount.negate());
    all.put("shipping_amount", shipping);
    all.put("total_amount", total());
    all.put("amount_paid", prepaid == null ? null : prepaid.negate());
    all.put("amount_due", prepaid == null ? null : amountDue());
    all.put("purchase_order", purchaseOrder);
    all.put("payment_terms", terms);
    all.put("iban", iban == null ? null : iban.replace(" ", ""));
    all.put("bic", bic);
    Map<String, String> stated = new TreeMap<>();
    all.forEach(
        (field, value) -> {
          if (value != null) {
            stated.put(field, value.toString());
          }
        });
    return stated;
  }
}

package com.invoiceparserpro.export;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.identifier.Iban;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as EN 16931 wants it, or what it lacks for that. Nothing is made up: only what follows
 * from the document's own figures is derived.
 */
final class UblMapping {

  /** What a payable amount is rounded to where there are no small coins. */
  private static final BigDecimal COINS = new BigDecimal("0.05");

  private final Invoice invoice;
  private final InvoiceData data;
  private final Gaps gaps;
  private boolean complete = true;

  private UblMapping(Invoice invoice, Gaps gaps) {
    this.invoice = invoice;
    this.data = invoice.parsed();
    this.gaps = gaps;
  }

  /** Empty if something is missing, which is in {@code gaps} then. */
  static Optional<UblDocument> map(Invoice invoice, Gaps gaps) {
    return new UblMapping(invoice, gaps).document();
  }

  private void missing(Field field, String reason) {
    missing(field.jsonName(), reason);
  }

  private void missing(String field, String reason) {
    gaps.add(invoice.invoiceId(), field, reason);
    complete = false;
  }

  private Optional<UblDocument> document() {
    UblParty seller = UblParty.seller(invoice);
    UblParty buyer = UblParty.buyer(invoice).atHomeOf(seller);
    parties(seller, buyer);
    String number = text(Field.INVOICE_NUMBER).orElse(null);
    LocalDate date = data.date(Field.INVOICE_DATE).orElse(null);
    String currency = text(Field.CURRENCY).orElse(null);
    if (number == null) {
      missing(Field.INVOICE_NUMBER, "An invoice has a number (BR-02).");
    }
    if (date == null) {
      missing(Field.INVOICE_DATE, "An invoice has a date (BR-03).");
    }
    if (currency == null) {
      missing(Field.CURRENCY, "An invoice has a currency (BR-05).");
    }
    Amounts amounts = amounts();
    UblSums sums = amounts == null ? null : sums(amounts);
    if (!complete
        || number == null
        || date == null
        || currency == null
        || amounts == null
        || sums == null) {
      return Optional.empty();
    }
    Settlement settled = settlement(amounts);
    terms(amounts.total().subtract(settled.paid()).add(settled.rounding()));
    LocalDate start = data.date(Field.SERVICE_PERIOD_START).orElse(null);
    LocalDate end = data.date(Field.SERVICE_PERIOD_END).orElse(null);
    boolean disordered = start != null && end != null && end.isBefore(start);
    String iban = text(Field.IBAN).map(i -> i.replaceAll("\\s", "")).orElse(null);
    UblDocument document =
        new UblDocument(
            amounts.isCredit(invoice),
            number,
            date,
            data.date(Field.DUE_DATE).orElse(null),
            text(Field.PAYMENT_TERMS).orElse(null),
            currency,
            text(Field.PURCHASE_ORDER).orElse(null),
            disordered ? null : start,
            disordered ? null : end,
            seller,
            buyer,
            iban != null && Iban.isValid(iban) ? iban : null,
            text(Field.BIC).map(b -> b.replaceAll("\\s", "")).orElse(null),
            sums.lines(),
            sums.charges(),
            sums.taxes(),
            sums.lineTotal(),
            amounts.net(),
            amounts.taxOrZero(),
            amounts.total(),
            settled.paid(),
            settled.rounding());
    return complete ? Optional.of(document) : Optional.empty();
  }

  private Optional<String> text(Field field) {
    return SafeText.line(data.text(field), UblLine.MAX_TEXT);
  }

  private void parties(UblParty seller, UblParty buyer) {
    if (seller.name() == null) {
      missing(Field.VENDOR, "The seller has a name (BR-06).");
    }
    if (seller.country() == null) {
      missing(Field.VENDOR_ADDRESS, "The seller's country is not stated (BR-09).");
    }
    if (seller.vatNumber() == null) {
      missing(
          Field.VENDOR_TAX_ID,
          "The seller is identified by a VAT number with its country's letters (BR-CO-26).");
    }
    if (buyer.name() == null) {
      missing(Field.CUSTOMER, "The buyer has a name (BR-07).");
    }
    if (buyer.country() == null) {
      missing(Field.CUSTOMER_ADDRESS, "The buyer's country is not stated (BR-11).");
    }
  }

  private @Nullable Amounts amounts() {
    Amounts amounts = Amounts.of(data).orElse(null);
    if (amounts == null) {
      missing(Field.TOTAL_AMOUNT, "An invoice has a total (BR-14).");
      return null;
    }
    BigDecimal tax = amounts.tax();
    if (tax == null) {
      missing(Field.TAX_AMOUNT, "An invoice has a VAT breakdown (BR-CO-18).");
      return null;
    }
    if (tax.signum() == 0) {
      missing(
          Field.TAX_AMOUNT,
          "A VAT of zero has a category: exempt, reverse charge, export or other. No field says"
              + " which (BR-CO-18).");
      return null;
    }
    if (tax.scale() > 2 || amounts.total().scale() > 2) {
      missing(Field.TOTAL_AMOUNT, "Amounts have two decimals at most (BR-DEC-14).");
      return null;
    }
    return amounts;
  }

  private @Nullable UblSums sums(Amounts amounts) {
    Bill bill = Bill.of(data, amounts).orElse(null);
    if (bill == null) {
      missing(
          "line_items",
          data.lineItems().isEmpty()
              ? "An invoice has lines (BR-16)."
              : "The lines, with discount and shipping, do not sum up to the total without VAT"
                  + " (BR-CO-10, BR-CO-13).");
      return null;
    }
    boolean known = true;
    for (BillLine line : bill.lines()) {
      BigDecimal rate = line.rate();
      String field =
          line.kind() != null ? line.kind().jsonName() : "line_items." + line.index() + ".tax_rate";
      if (rate == null) {
        missing(field, "Each line, discount and charge has a VAT rate (BR-CO-04, BR-32, BR-37).");
        known = false;
      } else if (rate.signum() <= 0) {
        missing(field, "A VAT rate of zero has a reason, which no field states (BR-CO-04).");
        known = false;
      }
      if (line.kind() == null && (line.description() == null || line.description().isBlank())) {
        missing("line_items." + line.index() + ".description", "What is sold has a name (BR-25).");
        known = false;
      }
    }
    if (!known) {
      return null;
    }
    Optional<UblSums> sums = UblSums.of(bill, data.taxBreakdown());
    if (sums.isEmpty()) {
      missing(Field.TAX_AMOUNT, "VAT is not the rates times what they apply to (BR-CO-17).");
    }
    return sums.orElse(null);
  }

  /** What was paid before, and what the rest is rounded by. */
  private record Settlement(BigDecimal paid, BigDecimal rounding) {}

  private Settlement settlement(Amounts amounts) {
    BigDecimal zero = Amounts.money(BigDecimal.ZERO);
    BigDecimal total = amounts.total();
    BigDecimal paid = data.amount(Field.AMOUNT_PAID).map(p -> Amounts.cents(p.abs())).orElse(zero);
    BigDecimal due =
        data.amount(Field.AMOUNT_DUE).map(d -> Amounts.cents(amounts.signed(d))).orElse(null);
    // With an earlier balance the amount due is not this invoice's alone.
    if (due == null || data.amount(Field.PREVIOUS_BALANCE).isPresent()) {
      return new Settlement(paid, zero);
    }
    BigDecimal rest = due.subtract(total.subtract(paid));
    if (rest.abs().compareTo(COINS) <= 0) {
      return new Settlement(paid, rest);
    }
    boolean paidBefore = due.signum() >= 0 && due.compareTo(total) < 0;
    return new Settlement(paidBefore ? total.subtract(due) : paid, zero);
  }

  private void terms(BigDecimal payable) {
    if (payable.signum() > 0
        && data.date(Field.DUE_DATE).isEmpty()
        && text(Field.PAYMENT_TERMS).isEmpty()) {
      missing(Field.DUE_DATE, "What is to be paid has a date or terms (BR-CO-25).");
    }
  }
}

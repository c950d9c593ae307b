package com.invoiceparserpro.export;

import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.Status;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Figures over invoices, which are added one by one. Amounts are summed per currency; credit notes
 * go against invoices, whichever sign they are printed with. Not for use by several threads.
 */
public final class Figures {

  /** What typing an invoice's head takes a practiced person: an assumption, not a measurement. */
  public static final Duration PER_INVOICE = Duration.ofMinutes(2);

  /** What a line more takes: an assumption as well. */
  public static final Duration PER_LINE = Duration.ofSeconds(15);

  /**
   * What was invoiced in a currency.
   *
   * @param currency ISO 4217; null for invoices that state none
   * @param subtotal of those invoices that state one, as all amounts here
   */
  public record Totals(
      @Nullable String currency,
      int invoices,
      BigDecimal subtotal,
      BigDecimal tax,
      BigDecimal total,
      BigDecimal due) {}

  /**
   * What a vendor invoiced in a currency.
   *
   * @param vendor as first printed; null for invoices that name none
   */
  public record Spend(
      @Nullable String vendor, @Nullable String currency, int invoices, BigDecimal total) {}

  private record VendorKey(String vendor, String currency) {}

  private final Map<String, Totals> totals = new TreeMap<>();
  private final Map<VendorKey, Spend> spend = new HashMap<>();
  private int invoices;
  private int lineItems;
  private int approved;
  private int needingReview;
  private int checks;
  private int checksFailed;
  private int withFailedChecks;
  private double confidence;

  public void add(Invoice invoice) {
    InvoiceData data = invoice.parsed();
    invoices++;
    lineItems += data.lineItems().size();
    approved += invoice.status() == Status.APPROVED ? 1 : 0;
    needingReview += invoice.needsReview() ? 1 : 0;
    checks += invoice.checks().size();
    int failed = (int) invoice.checks().stream().filter(check -> !check.passed()).count();
    checksFailed += failed;
    withFailedChecks += failed > 0 ? 1 : 0;
    confidence += invoice.overallConfidence();
    String currency = data.text(Field.CURRENCY).orElse(null);
    boolean credit = invoice.documentType() == DocumentType.CREDIT_NOTE;
    BigDecimal total = amount(data, Field.TOTAL_AMOUNT, credit);
    Totals more =
        new Totals(
            currency,
            1,
            amount(data, Field.SUBTOTAL, credit),
            amount(data, Field.TAX_AMOUNT, credit),
            total,
            amount(data, Field.AMOUNT_DUE, credit));
    totals.merge(currency == null ? "" : currency, more, Figures::sum);
    String vendor = data.text(Field.VENDOR).orElse(null);
    spend.merge(
        new VendorKey(vendor == null ? "" : vendor.strip(), currency == null ? "" : currency),
        new Spend(vendor, currency, 1, total),
        (a, b) ->
            new Spend(a.vendor(), currency, a.invoices() + b.invoices(), a.total().add(b.total())));
  }

  private static BigDecimal amount(InvoiceData data, Field field, boolean credit) {
    BigDecimal amount = data.amount(field).orElse(BigDecimal.ZERO);
    return credit ? amount.abs().negate() : amount;
  }

  private static Totals sum(Totals a, Totals b) {
    return new Totals(
        a.currency(),
        a.invoices() + b.invoices(),
        a.subtotal().add(b.subtotal()),
        a.tax().add(b.tax()),
        a.total().add(b.total()),
        a.due().add(b.due()));
  }

  public int invoices() {
    return invoices;
  }

  public int lineItems() {
    return lineItems;
  }

  public int approved() {
    return approved;
  }

  public int needingReview() {
    return needingReview;
  }

  public int checks() {
    return checks;
  }

  public int checksFailed() {
    return checksFailed;
  }

  /** How many invoices have a failed check. */
  public int withFailedChecks() {
    return withFailedChecks;
  }

  /** The mean of the invoices' overall confidence; null if there are none. */
  public @Nullable Double meanConfidence() {
    return invoices == 0 ? null : confidence / invoices;
  }

  /** What typing all of it would have taken, by {@link #PER_INVOICE} and {@link #PER_LINE}. */
  public Duration timeSaved() {
    return PER_INVOICE.multipliedBy(invoices).plus(PER_LINE.multipliedBy(lineItems));
  }

  /** Per currency, by its code; invoices without one first. */
  public List<Totals> totals() {
    return List.copyOf(totals.values());
  }

  /** The vendors with the largest totals, at most {@code limit} in each currency. */
  public List<Spend> spendByVendor(int limit) {
    Map<String, List<Spend>> byCurrency = new TreeMap<>();
    spend.values().stream()
        .sorted(Comparator.comparing(Spend::total).reversed())
        .forEach(
            s ->
                byCurrency
                    .computeIfAbsent(
                        s.currency() == null ? "" : s.currency(), c -> new ArrayList<>())
                    .add(s));
    return byCurrency.values().stream().flatMap(list -> list.stream().limit(limit)).toList();
  }
}

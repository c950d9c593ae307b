package com.invoiceparserpro.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private final Figures stats = new Figures();

  @Test
  void nothingHasNoMean() {
    assertThat(stats.meanConfidence()).isNull();
    assertThat(stats.totals()).isEmpty();
    assertThat(stats.timeSaved()).isZero();
  }

  @Test
  void addsPerCurrencyAndTakesCreditNotesOff() {
    stats.add(Invoices.complete().build());
    stats.add(
        Invoices.complete()
            .type(DocumentType.CREDIT_NOTE)
            .amount(Field.TOTAL_AMOUNT, "20")
            .build());
    stats.add(Invoices.complete().with(Field.CURRENCY, "USD").with(Field.VENDOR, "Other").build());
    stats.add(Invoices.complete().without(Field.CURRENCY).without(Field.VENDOR).build());
    assertThat(stats.totals())
        .extracting(Figures.Totals::currency, Figures.Totals::invoices, Figures.Totals::total)
        .containsExactly(
            tuple(null, 1, new BigDecimal("119.00")),
            tuple("EUR", 2, new BigDecimal("99.00")),
            tuple("USD", 1, new BigDecimal("119.00")));
    assertThat(stats.spendByVendor(5))
        .extracting(Figures.Spend::vendor, Figures.Spend::total)
        .containsExactly(
            tuple(null, new BigDecimal("119.00")),
            tuple("Imkerei Wabenglück e. K.", new BigDecimal("99.00")),
            tuple("Other", new BigDecimal("119.00")));
  }

  @Test
  void countsChecksLinesAndTime() {
    Invoice wrong = Invoices.complete().amount(Field.SUBTOTAL, "99.00").build();
    stats.add(Invoices.complete().build());
    stats.add(wrong);
    int failed = (int) wrong.checks().stream().filter(check -> !check.passed()).count();
    assertThat(failed).isPositive();
    assertThat(stats.checksFailed()).isEqualTo(failed);
    assertThat(stats.withFailedChecks()).isEqualTo(1);
    assertThat(stats.needingReview()).isEqualTo(1);
    assertThat(stats.lineItems()).isEqualTo(4);
    assertThat(stats.timeSaved()).isEqualTo(Duration.ofMinutes(5));
    assertThat(stats.meanConfidence()).isCloseTo(1.0, within(1e-9));
  }
}

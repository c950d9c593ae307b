package com.invoiceparserpro.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewTest {

  private static final InvoiceData SOUND =
      new InvoiceData(
          Map.of(
              Field.VENDOR, read("Gullwing Chandlery", 0.9),
              Field.INVOICE_NUMBER, read("GC-1", 0.8),
              Field.INVOICE_DATE, read(LocalDate.of(2026, 3, 9), 1),
              Field.TOTAL_AMOUNT, read(new BigDecimal("119.00"), 0.9)),
          List.of(),
          List.of());

  private static <T> Extracted<T> read(T value, double confidence) {
    return new Extracted<>(value, confidence, Source.TEXT, null);
  }

  @Test
  void whatIsCompleteAndCertainNeedsNoReview() {
    assertThat(Review.of(SOUND).needsReview()).isFalse();
  }

  @Test
  void overallConfidenceIsTheMeanOfTheFields() {
    assertThat(Review.of(SOUND).overallConfidence()).isCloseTo(0.9, within(1e-9));
  }

  @Test
  void nothingReadIsNothingKnown() {
    Review review = Review.of(new InvoiceData(Map.of(), List.of(), List.of()));
    assertThat(review.overallConfidence()).isZero();
    assertThat(review.needsReview()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"VENDOR", "INVOICE_NUMBER", "INVOICE_DATE", "TOTAL_AMOUNT"})
  void aMissingFieldThatBookingNeedsAsksForReview(Field field) {
    assertThat(Review.of(SOUND.without(field)).needsReview()).isTrue();
  }

  @Test
  void oneDoubtfulFieldAsksForReview() {
    assertThat(Review.of(SOUND.with(Field.CURRENCY, read("EUR", 0.79))).needsReview()).isTrue();
    assertThat(Review.of(SOUND.with(Field.CURRENCY, read("EUR", 0.8))).needsReview()).isFalse();
  }

  @Test
  void whatIsNotBookedMayBeDoubtful() {
    assertThat(Review.of(SOUND.with(Field.CUSTOMER, read("Saltmarsh", 0.4))).needsReview())
        .isFalse();
  }

  @Test
  void aFailedCheckAsksForReview() {
    InvoiceData data =
        SOUND
            .with(Field.SUBTOTAL, read(new BigDecimal("100.00"), 1))
            .with(Field.TAX_AMOUNT, read(new BigDecimal("20.00"), 1));
    Review review = Review.of(data);
    assertThat(review.needsReview()).isTrue();
    assertThat(review.failed("total = subtotal - discount + shipping + tax"))
        .contains(
            new Check("total = subtotal - discount + shipping + tax", false, "120.00", "119.00"));
  }

  @Test
  void aPassedCheckIsNoFailedOne() {
    InvoiceData data =
        SOUND
            .with(Field.SUBTOTAL, read(new BigDecimal("100.00"), 1))
            .with(Field.TAX_AMOUNT, read(new BigDecimal("19.00"), 1));
    assertThat(Review.of(data).checks()).hasSize(1);
    assertThat(Review.of(data).failed("total = subtotal - discount + shipping + tax")).isEmpty();
    assertThat(Review.of(data).needsReview()).isFalse();
  }
}

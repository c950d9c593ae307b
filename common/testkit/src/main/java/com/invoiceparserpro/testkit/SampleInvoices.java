package com.invoiceparserpro.testkit;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import com.invoiceparserpro.model.Location;
import com.invoiceparserpro.model.Review;
import com.invoiceparserpro.model.Source;
import com.invoiceparserpro.model.Status;
import com.invoiceparserpro.model.TaxLine;
import com.invoiceparserpro.model.Warning;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Invoices for tests that need one and do not care how it was read. */
public final class SampleInvoices {

  /** The id of {@link #bakery()}. */
  public static final UUID BAKERY = UUID.fromString("6f1c1a52-8a5e-4f0e-9b7d-2f6f0e1c3a4b");

  private SampleInvoices() {}

  /** Two lines, 100.00 net, 19.00 tax, 119.00 in all; every check passes. */
  public static Invoice bakery() {
    return bakery(BAKERY, "brot.pdf");
  }

  /** As {@link #bakery()}, under another id and file name. */
  public static Invoice bakery(UUID id, String fileName) {
    InvoiceData data =
        new InvoiceData(
            Map.of(
                Field.VENDOR, read("Bäckerei Sonnenkorn GmbH", 0.91, 40),
                Field.INVOICE_NUMBER, read("RE-2026-0042", 0.97, 60),
                Field.INVOICE_DATE, read(LocalDate.of(2026, 3, 14), 0.95, 80),
                Field.CURRENCY, new Extracted<>("EUR", 0.88, Source.DERIVED, null),
                Field.SUBTOTAL, read(new BigDecimal("100.00"), 0.96, 500),
                Field.TAX_AMOUNT, read(new BigDecimal("19.00"), 0.96, 520),
                Field.TOTAL_AMOUNT, read(new BigDecimal("119.00"), 0.99, 540)),
            List.of(
                new TaxLine(
                    new BigDecimal("19"), new BigDecimal("100.00"), new BigDecimal("19.00"))),
            List.of(line("Roggenbrot", "8", "5.00", 300), line("Torte", "2", "30.00", 320)));
    Review review = Review.of(data);
    return new Invoice(
        id,
        fileName,
        Instant.parse("2026-03-15T10:15:30.123Z"),
        Status.PARSED,
        DocumentType.INVOICE,
        "de",
        1,
        data,
        // As it reads back from JSON.
        Math.round(review.overallConfidence() * 10_000) / 10_000.0,
        review.needsReview(),
        review.checks(),
        List.of(new Warning("sample", "Made for tests.")));
  }

  private static LineItem line(String description, String quantity, String price, double y) {
    BigDecimal amount = new BigDecimal(price).multiply(new BigDecimal(quantity));
    return new LineItem(
        Map.of(
            LineColumn.DESCRIPTION, read(description, 0.9, y),
            LineColumn.QUANTITY, read(new BigDecimal(quantity), 0.9, y),
            LineColumn.UNIT_PRICE, read(new BigDecimal(price), 0.9, y),
            LineColumn.AMOUNT, read(amount, 0.9, y)));
  }

  private static <T> Extracted<T> read(T value, double confidence, double y) {
    return new Extracted<>(
        value, confidence, Source.TEXT, new Location(1, new Box(50.25, y, 150.75, y + 9.5)));
  }
}

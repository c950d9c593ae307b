package com.invoiceparserpro.local.documents;

import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.Source;
import com.invoiceparserpro.model.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Invoices in few words. */
final class Invoices {

  private Invoices() {}

  static Invoice of(String vendor, String total) {
    return new Invoice(
        UUID.fromString("11111111-2222-3333-4444-555555555555"),
        "a.pdf",
        Instant.parse("2026-11-01T08:09:10Z"),
        Status.PARSED,
        DocumentType.INVOICE,
        "en",
        1,
        new InvoiceData(
            Map.of(
                Field.VENDOR, stated(vendor),
                Field.INVOICE_DATE, stated(LocalDate.of(2026, 10, 5)),
                Field.TOTAL_AMOUNT, stated(new BigDecimal(total)),
                Field.CURRENCY, stated("EUR")),
            List.of(),
            List.of()),
        0.904,
        true,
        List.of(),
        List.of());
  }

  private static <T> Extracted<T> stated(T value) {
    return new Extracted<>(value, 0.9, Source.TEXT, null);
  }
}

package com.invoiceparserpro.export;

import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import com.invoiceparserpro.model.Review;
import com.invoiceparserpro.model.Status;
import com.invoiceparserpro.model.TaxLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds the invoices of these tests. */
final class Invoices {

  static final UUID ID = new UUID(0, 1);

  private final Map<Field, Extracted<?>> fields = new EnumMap<>(Field.class);
  private final List<LineItem> lines = new ArrayList<>();
  private final List<TaxLine> taxes = new ArrayList<>();
  private DocumentType type = DocumentType.INVOICE;
  private String language = "de";
  private UUID id = ID;

  /** Two lines, 100.00 net, 19 % tax; all that every format wants. */
  static Invoices complete() {
    return new Invoices()
        .with(Field.VENDOR, "Imkerei Wabenglück e. K.")
        .with(Field.VENDOR_ADDRESS, "Lindenallee 8, 15999 Summsdorf")
        .with(Field.VENDOR_TAX_ID, "DE 136 695 976")
        .with(Field.CUSTOMER, "Café Morgentau")
        .with(Field.CUSTOMER_ADDRESS, "Am Markt 2, 15998 Seeblick")
        .with(Field.INVOICE_NUMBER, "RE-2026/118")
        .with(Field.INVOICE_DATE, LocalDate.of(2026, 6, 30))
        .with(Field.DUE_DATE, LocalDate.of(2026, 7, 14))
        .with(Field.CURRENCY, "EUR")
        .with(Field.IBAN, "DE02500105170137075030")
        .with(Field.BIC, "INGDDEFFXXX")
        .amount(Field.SUBTOTAL, "100.00")
        .amount(Field.TAX_AMOUNT, "19.00")
        .amount(Field.TOTAL_AMOUNT, "119.00")
        .line("Honig", "8", "5.00", "40.00", null)
        .line("Kerzen", "2", "30.00", "60.00", null);
  }

  Invoices with(Field field, Object value) {
    fields.put(field, Extracted.manual(value));
    return this;
  }

  Invoices amount(Field field, String amount) {
    return with(field, new BigDecimal(amount));
  }

  Invoices without(Field field) {
    fields.remove(field);
    return this;
  }

  Invoices withoutLines() {
    lines.clear();
    return this;
  }

  Invoices id(long number) {
    id = new UUID(0, number);
    return this;
  }

  Invoices type(DocumentType newType) {
    type = newType;
    return this;
  }

  Invoices language(String newLanguage) {
    language = newLanguage;
    return this;
  }

  Invoices tax(String rate, String base, String amount) {
    taxes.add(new TaxLine(new BigDecimal(rate), new BigDecimal(base), new BigDecimal(amount)));
    return this;
  }

  Invoices line(
      String description,
      @Nullable String quantity,
      @Nullable String price,
      String amount,
      @Nullable String rate) {
    Map<LineColumn, Extracted<?>> cells = new EnumMap<>(LineColumn.class);
    cells.put(LineColumn.DESCRIPTION, Extracted.manual(description));
    cells.put(LineColumn.AMOUNT, Extracted.manual(new BigDecimal(amount)));
    if (quantity != null) {
      cells.put(LineColumn.QUANTITY, Extracted.manual(new BigDecimal(quantity)));
    }
    if (price != null) {
      cells.put(LineColumn.UNIT_PRICE, Extracted.manual(new BigDecimal(price)));
    }
    if (rate != null) {
      cells.put(LineColumn.TAX_RATE, Extracted.manual(new BigDecimal(rate)));
    }
    lines.add(new LineItem(cells));
    return this;
  }

  Invoice build() {
    InvoiceData data = new InvoiceData(fields, taxes, lines);
    Review review = Review.of(data);
    return new Invoice(
        id,
        "honig.pdf",
        Instant.parse("2026-07-01T08:00:00Z"),
        Status.PARSED,
        type,
        language,
        1,
        data,
        review.overallConfidence(),
        review.needsReview(),
        review.checks(),
        List.of());
  }

  static byte[] write(ExportFormat format, Invoice... invoices) throws IOException {
    return write(format, ExportOptions.DEFAULT, invoices);
  }

  static byte[] write(ExportFormat format, ExportOptions options, Invoice... invoices)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(List.of(invoices).iterator(), options, out);
    return out.toByteArray();
  }
}

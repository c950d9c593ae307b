package com.invoiceparserpro.local.documents;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The row of an outcome in a table. */
final class Summary {

  static final List<String> HEADINGS =
      List.of("FILE", "VENDOR", "NUMBER", "DATE", "TOTAL", "CURRENCY", "LINES", "SURE", "REVIEW");

  private Summary() {}

  /** The cells under {@link #HEADINGS}; what is not stated is empty. */
  static List<String> of(Outcome outcome) {
    String file = Printable.line(outcome.file().getFileName().toString());
    if (outcome instanceof Outcome.Parsed parsed) {
      Invoice invoice = parsed.invoice();
      return List.of(
          file,
          cell(invoice, Field.VENDOR),
          cell(invoice, Field.INVOICE_NUMBER),
          cell(invoice, Field.INVOICE_DATE),
          cell(invoice, Field.TOTAL_AMOUNT),
          cell(invoice, Field.CURRENCY),
          String.valueOf(invoice.parsed().lineItems().size()),
          String.format(Locale.ROOT, "%.0f%%", invoice.overallConfidence() * 100),
          invoice.needsReview() ? "yes" : "no");
    }
    return List.of(file, "", "", "", "", "", "", "", "failed");
  }

  private static String cell(Invoice invoice, Field field) {
    return invoice.parsed().field(field).map(Extracted::value).map(Summary::text).orElse("");
  }

  private static String text(Object value) {
    return value instanceof BigDecimal amount
        ? amount.toPlainString()
        : Printable.line(String.valueOf(value));
  }
}

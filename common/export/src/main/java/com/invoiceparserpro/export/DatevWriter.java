package com.invoiceparserpro.export;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A posting batch in DATEV format: header 700, category 21, version 13. The days of its postings
 * have no year, so a batch holds one fiscal year. The header tells the first and the last day: the
 * rows wait for it, about 500 bytes each.
 *
 * @see <a href="https://developer.datev.de/datev/platform/de/dtvf/formate/buchungsstapel">DATEV's
 *     description</a>
 */
final class DatevWriter {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final String LINE_END = "\r\n";

  private final DatevOptions options;
  private final DatevPostings postings;
  private final Gaps gaps = new Gaps();
  private final List<String> rows = new ArrayList<>();
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;

  private DatevWriter(DatevOptions options) {
    this.options = options;
    this.postings = new DatevPostings(options);
  }

  static void write(Iterator<Invoice> invoices, DatevOptions options, OutputStream out)
      throws IOException {
    DatevWriter writer = new DatevWriter(options);
    while (invoices.hasNext()) {
      writer.add(invoices.next());
    }
    writer.gaps.check();
    writer.writeTo(out);
  }

  private void add(Invoice invoice) {
    LocalDate date = invoice.parsed().date(Field.INVOICE_DATE).orElse(null);
    if (!isComplete(invoice, date)) {
      return;
    }
    LocalDate day = Objects.requireNonNull(date);
    if (first != null && !fiscalYear(day).equals(fiscalYear(first))) {
      gaps.add(
          invoice.invoiceId(),
          Field.INVOICE_DATE,
          "It is of another fiscal year than those before it; DATEV takes one year at a time.");
      return;
    }
    first = first == null || day.isBefore(first) ? day : first;
    last = last == null || day.isAfter(last) ? day : last;
    rows.addAll(postings.of(invoice));
  }

  private boolean isComplete(Invoice invoice, @Nullable LocalDate date) {
    boolean complete = true;
    if (date == null) {
      complete = false;
      gaps.add(invoice.invoiceId(), Field.INVOICE_DATE, "DATEV posts nothing without a date.");
    }
    BigDecimal total = invoice.parsed().amount(Field.TOTAL_AMOUNT).orElse(null);
    if (total == null) {
      complete = false;
      gaps.add(invoice.invoiceId(), Field.TOTAL_AMOUNT, "DATEV posts nothing without an amount.");
    } else if (!DatevPostings.fits(total)) {
      complete = false;
      gaps.add(invoice.invoiceId(), Field.TOTAL_AMOUNT, "DATEV takes ten digits.");
    }
    if (invoice.parsed().text(Field.CURRENCY).filter("EUR"::equals).isEmpty()) {
      complete = false;
      gaps.add(
          invoice.invoiceId(),
          Field.CURRENCY,
          "DATEV wants the exchange rate of any currency but EUR, which no invoice states.");
    }
    return complete;
  }

  private LocalDate fiscalYear(LocalDate day) {
    LocalDate start = options.fiscalYearStart().atYear(day.getYear());
    return start.isAfter(day) ? options.fiscalYearStart().atYear(day.getYear() - 1) : start;
  }

  private void writeTo(OutputStream out) throws IOException {
    line(out, header());
    line(out, String.join(";", DatevColumns.names()));
    for (String row : rows) {
      line(out, row);
    }
  }

  private static void line(OutputStream out, String line) throws IOException {
    out.write((line + LINE_END).getBytes(DatevText.CHARSET));
  }

  /** Thirty-one fields; those for DATEV's own use stay empty. */
  private String header() {
    return String.join(
        ";",
        "\"EXTF\"",
        "700",
        "21",
        "\"Buchungsstapel\"",
        "13",
        "",
        "",
        "\"RE\"",
        "\"\"",
        "\"\"",
        Integer.toString(options.consultant()),
        Integer.toString(options.client()),
        first == null ? "" : DAY.format(fiscalYear(first)),
        Integer.toString(options.accountLength()),
        first == null ? "" : DAY.format(first),
        last == null ? "" : DAY.format(last),
        "\"Eingangsrechnungen\"",
        "\"\"",
        "1",
        "0",
        "0",
        "\"EUR\"",
        "",
        "\"\"",
        "",
        "",
        '"' + options.chart() + '"',
        "",
        "",
        "\"\"",
        "\"\"");
  }
}

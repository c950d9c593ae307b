package com.invoiceparserpro.benchmarks;

import com.invoiceparserpro.export.ExportFormat;
import com.invoiceparserpro.export.ExportOptions;
import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import com.invoiceparserpro.model.Status;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Writes a file of many invoices, and prints what it took. Run it in a JVM of its own, with the
 * heap that it must do with: {@code java -Xmx256m -cp ... Exporting FILE FORMAT INVOICES LINES}.
 */
public final class Exporting {

  private static final List<String> CURRENCIES = List.of("EUR", "USD", "CHF", "JPY");

  private Exporting() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 4) {
      System.err.println("FILE FORMAT INVOICES LINES, e.g. invoices.xlsx xlsx 10000 10");
      System.exit(2);
    }
    Path file = Path.of(arguments[0]);
    ExportFormat format = ExportFormat.byName(arguments[1]).orElseThrow();
    int invoices = Integer.parseInt(arguments[2]);
    int lines = Integer.parseInt(arguments[3]);
    long start = System.nanoTime();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      format.write(
          IntStream.range(0, invoices).mapToObj(i -> invoice(i, lines)).iterator(),
          ExportOptions.DEFAULT,
          out);
    }
    System.out.printf(
        "%s: %d invoices, %d lines, %.1f MB in %.1f s; heap at most %.0f MB of %.0f MB%n",
        format.wireName(),
        invoices,
        invoices * lines,
        Files.size(file) / 1e6,
        (System.nanoTime() - start) / 1e9,
        peak() / 1e6,
        Runtime.getRuntime().maxMemory() / 1e6);
  }

  /** The sum of the pools' own peaks: no less than the heap ever held. */
  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  private static Invoice invoice(int number, int lines) {
    Map<Field, Extracted<?>> fields = new EnumMap<>(Field.class);
    BigDecimal net = BigDecimal.ZERO;
    List<LineItem> items = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      BigDecimal amount = BigDecimal.valueOf(1000 + (number * 31L + i * 17L) % 90_000, 2);
      items.add(
          new LineItem(
              Map.of(
                  LineColumn.DESCRIPTION, Extracted.manual("Item " + i + " of order " + number),
                  LineColumn.QUANTITY, Extracted.manual(BigDecimal.ONE),
                  LineColumn.UNIT_PRICE, Extracted.manual(amount),
                  LineColumn.AMOUNT, Extracted.manual(amount))));
      net = net.add(amount);
    }
    fields.put(Field.VENDOR, Extracted.manual("Vendor " + number % 97));
    fields.put(Field.INVOICE_NUMBER, Extracted.manual("R-" + number));
    LocalDate date = LocalDate.of(2026, 1, 1).plusDays(number % 365);
    fields.put(Field.INVOICE_DATE, Extracted.manual(date));
    fields.put(Field.DUE_DATE, Extracted.manual(date.plusDays(30)));
    fields.put(Field.CURRENCY, Extracted.manual(CURRENCIES.get(number % CURRENCIES.size())));
    fields.put(Field.SUBTOTAL, Extracted.manual(net));
    fields.put(Field.TOTAL_AMOUNT, Extracted.manual(net));
    return new Invoice(
        new UUID(0, number),
        "scan-" + number + ".pdf",
        Instant.parse("2026-11-01T08:00:00Z").plusSeconds(number),
        Status.PARSED,
        number % 20 == 19 ? DocumentType.CREDIT_NOTE : DocumentType.INVOICE,
        "en",
        1,
        new InvoiceData(fields, List.of(), items),
        0.97,
        false,
        List.of(),
        List.of());
  }
}

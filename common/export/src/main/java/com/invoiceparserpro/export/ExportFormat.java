package com.invoiceparserpro.export;

import com.invoiceparserpro.model.Invoice;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A format to export invoices in. */
public enum ExportFormat {
  /** A workbook of invoices, line items and sums. */
  XLSX(
      new FileKind(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", true)) {
    @Override
    public FileKind write(Iterator<Invoice> invoices, ExportOptions options, OutputStream out)
        throws IOException {
      WorkbookWriter.write(invoices, out);
      return kind();
    }
  },
  /** A row per line item. */
  CSV(FileKind.CSV) {
    @Override
    public FileKind write(Iterator<Invoice> invoices, ExportOptions options, OutputStream out)
        throws IOException {
      CsvWriter.write(invoices, options, out);
      return kind();
    }
  },
  /** An array of the contract's invoices. */
  JSON(new FileKind("application/json", "json", false)) {
    @Override
    public FileKind write(Iterator<Invoice> invoices, ExportOptions options, OutputStream out) {
      JsonWriter.write(invoices, out);
      return kind();
    }
  },
  /** UBL 2.1 after EN 16931: one document, or a zip of several. */
  UBL(FileKind.XML) {
    @Override
    public FileKind write(Iterator<Invoice> invoices, ExportOptions options, OutputStream out)
        throws IOException {
      return UblExport.write(invoices, out);
    }
  },
  /** Bills to import into QuickBooks Online. */
  QUICKBOOKS(FileKind.CSV) {
    @Override
    public FileKind write(Iterator<Invoice> invoices, ExportOptions options, OutputStream out)
        throws IOException {
      QuickBooksWriter.write(invoices, options.quickBooks(), out);
      return kind();
    }
  },
  /** Bills to import into Xero; it takes 500 of them at once. */
  XERO(FileKind.CSV) {
    @Override
    public FileKind write(Iterator<Invoice> invoices, ExportOptions options, OutputStream out)
        throws IOException {
      XeroWriter.write(invoices, options.xero(), out);
      return kind();
    }
  },
  /** A posting batch for DATEV, in Windows-1252. */
  DATEV(new FileKind("application/octet-stream", "csv", true)) {
    @Override
    public FileKind write(Iterator<Invoice> invoices, ExportOptions options, OutputStream out)
        throws IOException {
      DatevWriter.write(invoices, options.datev(), out);
      return kind();
    }
  };

  // A record of strings.
  @SuppressWarnings("ImmutableEnumChecker")
  private final FileKind kind;

  ExportFormat(FileKind kind) {
    this.kind = kind;
  }

  /**
   * Writes the invoices one by one: memory does not grow with their number. Leaves {@code out}
   * open.
   *
   * @return what was written: {@link #kind()}, but for several invoices as UBL a zip
   * @throws IncompleteInvoicesException if invoices lack what the format demands; what was written
   *     until then is no file
   */
  public abstract FileKind write(
      Iterator<Invoice> invoices, ExportOptions options, OutputStream out) throws IOException;

  /** The format of this name in the contract. */
  public static Optional<ExportFormat> byName(String name) {
    return Stream.of(values()).filter(format -> format.wireName().equals(name)).findFirst();
  }

  /** The format's name in the contract, e.g. {@code xlsx}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of file that one invoice becomes. */
  public FileKind kind() {
    return kind;
  }
}

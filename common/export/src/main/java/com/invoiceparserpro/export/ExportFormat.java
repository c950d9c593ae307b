package com.invoiceparserpro.export;

import com.invoiceparserpro.model.Invoice;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of file. */
public enum ExportFormat {
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true) {
    @Override
    public void write(Iterator<Invoice> invoices, OutputStream out) throws IOException {
      WorkbookWriter.write(invoices, out);
    }
  },
  CSV("text/csv; charset=utf-8", false) {
    @Override
    public void write(Iterator<Invoice> invoices, OutputStream out) throws IOException {
      CsvWriter.write(invoices, out);
    }
  },
  JSON("application/json", false) {
    @Override
    public void write(Iterator<Invoice> invoices, OutputStream out) throws IOException {
      JsonWriter.write(invoices, out);
    }
  };

  private final String mediaType;
  private final boolean binary;

  ExportFormat(String mediaType, boolean binary) {
    this.mediaType = mediaType;
    this.binary = binary;
  }

  /**
   * Writes the invoices one by one: memory does not grow with their number. Leaves {@code out}
   * open.
   */
  public abstract void write(Iterator<Invoice> invoices, OutputStream out) throws IOException;

  /** The format of this name in the contract. */
  public static Optional<ExportFormat> byName(String name) {
    return Stream.of(values()).filter(format -> format.extension().equals(name)).findFirst();
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether the file is not text. */
  public boolean isBinary() {
    return binary;
  }

  /** Of the file's name, without a dot; also the format's name in the contract. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}

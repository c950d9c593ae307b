package com.invoiceparserpro.functions.exports;

import com.invoiceparserpro.export.ExportFormat;
import com.invoiceparserpro.export.FileKind;
import com.invoiceparserpro.model.Invoice;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** A file of invoices on the function's own disk, which is gone when this is closed. */
final class MadeFile implements AutoCloseable {

  private final Path path;
  private final FileKind kind;
  private final long size;

  private MadeFile(Path path, FileKind kind, long size) {
    this.path = path;
    this.kind = kind;
    this.size = size;
  }

  /**
   * Writes the invoices.
   *
   * @throws com.invoiceparserpro.export.IncompleteInvoicesException if they lack what the format
   *     demands
   */
  static MadeFile of(Iterator<Invoice> invoices, ExportParameters parameters) {
    ExportFormat format = parameters.format();
    Path path = temporary();
    try {
      FileKind kind;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
        kind = format.write(invoices, parameters.options(), out);
      }
      return new MadeFile(path, kind, Files.size(path));
    } catch (IOException e) {
      delete(path);
      throw new UncheckedIOException(e);
    } catch (RuntimeException | Error e) {
      delete(path);
      throw e;
    }
  }

  Path path() {
    return path;
  }

  FileKind kind() {
    return kind;
  }

  /** In bytes. */
  long size() {
    return size;
  }

  byte[] bytes() {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    delete(path);
  }

  private static Path temporary() {
    try {
      return Files.createTempFile("export", null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

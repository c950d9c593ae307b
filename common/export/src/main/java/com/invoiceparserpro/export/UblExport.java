package com.invoiceparserpro.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** One invoice as XML; several as a zip of them. */
final class UblExport {

  private static final int MAX_NAME = 60;

  private UblExport() {}

  static FileKind write(Iterator<Invoice> invoices, OutputStream out) throws IOException {
    Invoice first = invoices.hasNext() ? invoices.next() : null;
    if (first != null && !invoices.hasNext()) {
      Gaps gaps = new Gaps();
      UblDocument document = UblMapping.map(first, gaps).orElse(null);
      gaps.check();
      if (document != null) {
        xml(document, out);
      }
      return FileKind.XML;
    }
    zip(first, invoices, out);
    return FileKind.ZIP;
  }

  private static void zip(@Nullable Invoice first, Iterator<Invoice> rest, OutputStream out)
      throws IOException {
    Gaps gaps = new Gaps();
    ZipOutputStream zip = new ZipOutputStream(out, UTF_8);
    Invoice invoice = first;
    for (int number = 1; invoice != null; number++) {
      UblDocument document = UblMapping.map(invoice, gaps).orElse(null);
      // Once something is missing there will be no file; the rest is only asked what it lacks.
      if (document != null && gaps.isEmpty()) {
        ZipEntry entry = new ZipEntry(name(number, invoice));
        entry.setTimeLocal(invoice.parsedTimestamp().atOffset(ZoneOffset.UTC).toLocalDateTime());
        zip.putNextEntry(entry);
        xml(document, zip);
        zip.closeEntry();
      }
      invoice = rest.hasNext() ? rest.next() : null;
    }
    gaps.check();
    zip.finish();
  }

  /** Numbered, for two vendors may use the same number. */
  private static String name(int number, Invoice invoice) {
    String stated = invoice.parsed().text(Field.INVOICE_NUMBER).orElse("");
    String safe = stated.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^-+|-+$", "");
    return "%05d-%s.xml".formatted(number, SafeText.cut(safe, MAX_NAME));
  }

  private static void xml(UblDocument document, OutputStream out) throws IOException {
    try {
      UblXml.write(document, out);
    } catch (XMLStreamException e) {
      throw new IOException("UBL could not be written", e);
    }
  }
}

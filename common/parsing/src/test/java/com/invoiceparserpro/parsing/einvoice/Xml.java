package com.invoiceparserpro.parsing.einvoice;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The XML samples of these tests, and values in a form that reads well in assertions. */
final class Xml {

  private Xml() {}

  static byte[] bytes(String name) {
    try (InputStream in = Xml.class.getResourceAsStream("/einvoice/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  static EInvoice read(String name) {
    return first(bytes(name)).orElseThrow();
  }

  /** The first invoice in {@code xml}. */
  static Optional<EInvoice> first(byte[] xml) {
    return EInvoiceReader.read(xml).first();
  }

  static Map<String, String> header(InvoiceData data) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Map.Entry<Field, Extracted<?>> field : data.fields().entrySet()) {
      values.put(field.getKey().jsonName(), field.getValue().value().toString());
    }
    return values;
  }

  static Map<String, String> cells(LineItem line) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Map.Entry<LineColumn, Extracted<?>> cell : line.cells().entrySet()) {
      values.put(cell.getKey().jsonName(), cell.getValue().value().toString());
    }
    return values;
  }
}

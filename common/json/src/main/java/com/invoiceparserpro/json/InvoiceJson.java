package com.invoiceparserpro.json;

import com.invoiceparserpro.model.Invoice;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * The contract's Invoice: amounts and numbers as decimal strings, dates as ISO 8601, instants as
 * RFC 3339 UTC. Boxes are rounded to two decimals and confidences to four: what was written once
 * reads and writes the same from then on. Safe for use by several threads.
 */
public final class InvoiceJson {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private InvoiceJson() {}

  /** A generator on {@code out}, which stays open when the generator is closed. */
  public static JsonGenerator generator(OutputStream out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  public static byte[] bytes(Invoice invoice) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
    write(invoice, out);
    return out.toByteArray();
  }

  public static void write(Invoice invoice, OutputStream out) {
    try (JsonGenerator json = generator(out)) {
      write(invoice, json);
    }
  }

  /** Indented, for people. */
  public static void writeIndented(Invoice invoice, OutputStream out) {
    try (JsonGenerator json = FACTORY.createGenerator(new Indented(), out)) {
      write(invoice, json);
    }
  }

  /** As one object at the generator's place. */
  public static void write(Invoice invoice, JsonGenerator json) {
    json.writeStartObject();
    writeMembers(invoice, json);
    json.writeEndObject();
  }

  /** The members alone, for an object that has more than the invoice. */
  public static void writeMembers(Invoice invoice, JsonGenerator json) {
    new InvoiceWriter(json).members(invoice);
  }

  /**
   * The invoice that {@code json} holds; members it does not know are passed over.
   *
   * @throws InvoiceFormatException if it is not an Invoice of the contract
   */
  public static Invoice read(byte[] json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      return new InvoiceReader(new Members(parser)).read();
    } catch (JacksonException e) {
      throw new InvoiceFormatException("not well-formed JSON");
    }
  }

  /**
   * Reads other JSON that we wrote ourselves.
   *
   * @param reader is called with a cursor before the value
   * @throws InvoiceFormatException if it is of another shape
   */
  public static void read(byte[] json, Consumer<Members> reader) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      reader.accept(new Members(parser));
    } catch (JacksonException e) {
      throw new InvoiceFormatException("not well-formed JSON");
    }
  }

  private static final class Indented extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}

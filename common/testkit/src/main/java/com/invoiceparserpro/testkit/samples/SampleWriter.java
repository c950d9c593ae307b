package com.invoiceparserpro.testkit.samples;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes the golden corpus anew; run it after a change of the catalog and commit what it wrote. */
public final class SampleWriter {

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

  private SampleWriter() {}

  /**
   * Overwrites the samples.
   *
   * @param arguments the directory to write to: {@code samples} of this module's resources
   */
  public static void main(String[] arguments) throws IOException {
    Path directory = Path.of(arguments[0]);
    StringBuilder index = new StringBuilder();
    for (Catalog.Entry entry : Catalog.entries()) {
      String name = entry.invoice().name();
      byte[] pdf = entry.pdf();
      Files.write(directory.resolve(name + ".pdf"), pdf);
      Files.writeString(directory.resolve(name + ".json"), json(entry, pdf));
      index.append(name).append('\n');
    }
    Files.writeString(directory.resolve("index.txt"), index);
  }

  static String json(Catalog.Entry entry, byte[] pdf) throws IOException {
    SampleInvoice invoice = entry.invoice();
    Map<String, String> fields = new TreeMap<>(invoice.expected());
    fields.put("document_type", invoice.creditNote() ? "credit_note" : "invoice");
    fields.put("language", invoice.language());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      fields.put("page_count", String.valueOf(document.getNumberOfPages()));
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), text)) {
      json.writeStartObject();
      fields.forEach(json::writeStringProperty);
      json.writeArrayPropertyStart("line_items");
      for (SampleLine line : invoice.lines()) {
        json.writeStartObject();
        line.expected(entry.look().columns()).forEach(json::writeStringProperty);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text + "\n";
  }
}

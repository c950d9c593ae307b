package com.invoiceparserpro.testkit.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the golden corpus: {@code samples/NAME.pdf} and what it states in {@code NAME.json}. */
public final class Samples {

  /**
   * A document and what it states.
   *
   * @param fields header fields by contract names, with document_type, language and page_count; a
   *     field that is not stated is not in it
   * @param lines cells by contract names
   */
  public record Sample(String name, Map<String, String> fields, List<Map<String, String>> lines) {

    /** The document. */
    public byte[] pdf() {
      return read("samples/" + name + ".pdf");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private Samples() {}

  /** The names in {@code samples/index.txt}. */
  public static List<String> names() {
    return new String(read("samples/index.txt"), StandardCharsets.UTF_8).lines().toList();
  }

  /** All samples, in the order of {@link #names}. */
  public static List<Sample> all() {
    return names().stream().map(Samples::named).toList();
  }

  /**
   * One sample.
   *
   * @throws NullPointerException if there is none of this name
   */
  public static Sample named(String name) {
    Map<String, String> fields = new HashMap<>();
    List<Map<String, String>> lines = new ArrayList<>();
    String json = new String(read("samples/" + name + ".json"), StandardCharsets.UTF_8);
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = parser.currentName();
        if (parser.nextToken() != JsonToken.START_ARRAY) {
          fields.put(key, parser.getString());
          continue;
        }
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          lines.add(object(parser));
        }
      }
    }
    return new Sample(name, Map.copyOf(fields), List.copyOf(lines));
  }

  private static Map<String, String> object(JsonParser parser) {
    Map<String, String> members = new HashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      parser.nextToken();
      members.put(key, parser.getString());
    }
    return Map.copyOf(members);
  }

  private static byte[] read(String resource) {
    try (InputStream in = Samples.class.getClassLoader().getResourceAsStream(resource)) {
      return Objects.requireNonNull(in, resource).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

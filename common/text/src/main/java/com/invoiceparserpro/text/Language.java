package com.invoiceparserpro.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a language calls things: one resource file {@code lang/CODE.txt} each, listed in {@code
 * lang/index.txt}. Sections in brackets, a phrase a line; {@code {a|b}} stands for either.
 *
 * @param code ISO 639-1
 * @param sections their lines as written
 */
public record Language(String code, Map<String, List<String>> sections) {

  private static final class Loaded {
    static final List<Language> ALL =
        read("lang/index.txt").stream().map(code -> load(code)).toList();
  }

  public static List<Language> all() {
    return Loaded.ALL;
  }

  /** The phrases of a section; empty if the language has none. */
  public List<String> section(String name) {
    return lines(name).stream().flatMap(line -> Alternatives.of(line).stream()).toList();
  }

  /** The lines of a section as written, alternatives in braces; empty if the language has none. */
  public List<String> lines(String name) {
    return sections.getOrDefault(name, List.of());
  }

  private static Language load(String code) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : read("lang/" + code + ".txt")) {
      if (line.startsWith("[") && line.endsWith("]")) {
        current =
            sections.computeIfAbsent(line.substring(1, line.length() - 1), n -> new ArrayList<>());
      } else {
        current.add(line);
      }
    }
    return new Language(code, sections);
  }

  private static List<String> read(String resource) {
    try (InputStream in = Language.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return reader
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !(line.startsWith("#") && line.length() > 1))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

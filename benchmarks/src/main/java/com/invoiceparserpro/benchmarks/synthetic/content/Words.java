package com.invoiceparserpro.benchmarks.synthetic.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Wordings by key, each with its synonyms, read from {@code key = one | another} resources. */
public final class Words {

  private final Map<String, List<String>> values;

  private Words(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * Reads one resource of this package.
   *
   * @throws IllegalArgumentException where a line is neither blank, a comment nor {@code key = ...}
   */
  static Words read(String resource) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        int equals = line.indexOf('=');
        if (equals < 1) {
          throw new IllegalArgumentException(resource + ": " + line);
        }
        values.put(line.substring(0, equals).strip(), synonyms(line.substring(equals + 1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    return new Words(values);
  }

  private static List<String> synonyms(String text) {
    List<String> found = new ArrayList<>();
    for (String part : text.split("\\|", -1)) {
      if (!part.isBlank()) {
        found.add(part.strip());
      }
    }
    return List.copyOf(found);
  }

  /** These wordings where they name a key, else those of {@code base}. */
  Words over(Words base) {
    Map<String, List<String>> both = new LinkedHashMap<>(base.values);
    both.putAll(values);
    return new Words(both);
  }

  public boolean has(String key) {
    return !values.getOrDefault(key, List.of()).isEmpty();
  }

  /** The synonyms of a key, none where it is not worded. */
  public List<String> all(String key) {
    return values.getOrDefault(key, List.of());
  }

  /**
   * The first wording of a key.
   *
   * @throws IllegalArgumentException where the key is not worded
   */
  public String first(String key) {
    return stated(key).get(0);
  }

  /**
   * One of the synonyms of a key.
   *
   * @throws IllegalArgumentException where the key is not worded
   */
  public String pick(String key, Draw draw) {
    return draw.pick(stated(key));
  }

  private List<String> stated(String key) {
    List<String> found = all(key);
    if (found.isEmpty()) {
      throw new IllegalArgumentException("No wording of " + key);
    }
    return found;
  }
}

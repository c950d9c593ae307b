package com.invoiceparserpro.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Units as people print them, by their codes (UN/ECE Recommendation 20). */
final class UblUnits {

  /** One: what a quantity without a unit counts. */
  private static final String ONE = "C62";

  /** Mutually defined: a unit that has no code here. */
  private static final String OTHER = "ZZ";

  private static final Map<String, String> CODES = read();

  private UblUnits() {}

  static String code(@Nullable String printed) {
    if (printed == null || printed.isBlank()) {
      return ONE;
    }
    String unit = printed.strip().toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
    return CODES.getOrDefault(unit, OTHER);
  }

  private static Map<String, String> read() {
    InputStream file = Objects.requireNonNull(UblUnits.class.getResourceAsStream("ubl-units.txt"));
    Map<String, String> codes = new HashMap<>();
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("[ ,]+"))
          .forEach(words -> Arrays.stream(words).skip(1).forEach(w -> codes.put(w, words[0])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(codes);
  }
}

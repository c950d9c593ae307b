package com.invoiceparserpro.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/** The columns of a posting batch. Numbers of columns count from 1, as in DATEV's description. */
final class DatevColumns {

  private static final String TEXT = "text ";

  private static final List<String> NAMES = new ArrayList<>();
  private static final BitSet TEXTS = new BitSet();

  static {
    InputStream file =
        Objects.requireNonNull(DatevColumns.class.getResourceAsStream("datev-columns.txt"));
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(DatevColumns::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DatevColumns() {}

  private static void read(String line) {
    NAMES.add(line.substring(TEXT.length()));
    TEXTS.set(NAMES.size(), line.startsWith(TEXT));
  }

  static List<String> names() {
    return NAMES;
  }

  /** A row of empty cells: text is quoted even then. */
  static String[] emptyRow() {
    String[] row = new String[NAMES.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = TEXTS.get(i + 1) ? "\"\"" : "";
    }
    return row;
  }
}

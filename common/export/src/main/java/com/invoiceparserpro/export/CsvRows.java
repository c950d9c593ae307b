package com.invoiceparserpro.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of CSV (RFC 4180) in UTF-8, in which no text is a formula. */
final class CsvRows {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Writer out;
  private final char delimiter;

  CsvRows(OutputStream out, char delimiter, boolean byteOrderMark) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    this.delimiter = delimiter;
    if (byteOrderMark) {
      this.out.write(BYTE_ORDER_MARK);
    }
  }

  /** A row of texts, numbers, dates and nulls for what is empty. */
  void row(List<? extends @Nullable Object> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write(delimiter);
      }
      out.write(cell(cells.get(i)));
    }
    out.write("\r\n");
  }

  void flush() throws IOException {
    out.flush();
  }

  private String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    String text = value.toString();
    // A quote in front is what spreadsheets show as text, and no number of ours is text.
    String safe = value instanceof String && SafeText.isFormula(text) ? "'" + text : text;
    boolean quoted =
        safe.chars().anyMatch(c -> c == delimiter || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}

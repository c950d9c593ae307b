package com.invoiceparserpro.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t'})
  void everyCellReadsBackWhateverTheDelimiter(char delimiter) throws IOException {
    Invoice invoice =
        Invoices.complete()
            .with(Field.VENDOR, "a,b;c\td \"e\"\r\nf")
            .with(Field.CUSTOMER, "")
            .build();
    String csv =
        new String(
            Invoices.write(
                ExportFormat.CSV, ExportOptions.DEFAULT.withCsv(delimiter, false), invoice),
            UTF_8);
    List<List<String>> rows = parse(csv, delimiter);
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0))
        .isEqualTo(ExportTable.FLAT.columns().stream().map(Column::name).toList());
    for (int r = 1; r < rows.size(); r++) {
      assertThat(rows.get(r))
          .isEqualTo(
              ExportTable.FLAT.rows(invoice).get(r - 1).stream()
                  .map(value -> value == null ? "" : value.toString())
                  .toList());
    }
  }

  @Test
  void theByteOrderMarkIsAChoice() throws IOException {
    assertThat(Invoices.write(ExportFormat.CSV)).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(Invoices.write(ExportFormat.CSV, ExportOptions.DEFAULT.withCsv(';', false)))
        .startsWith("vendor;invoice_number;invoice_date;due_date;".getBytes(UTF_8));
    assertThatThrownBy(() -> ExportOptions.DEFAULT.withCsv('|', true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anInvoiceWithoutLinesHasARow() throws IOException {
    Invoice invoice = Invoices.complete().withoutLines().build();
    assertThat(ExportTable.FLAT.rows(invoice)).hasSize(1);
    assertThat(ExportTable.LINE_ITEMS.rows(invoice)).isEmpty();
  }

  /** A reader of RFC 4180, for what the writer wrote. */
  private static List<List<String>> parse(String csv, char delimiter) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == delimiter || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    return rows;
  }
}

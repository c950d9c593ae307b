package com.invoiceparserpro.export;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Sums per currency: amounts of different currencies are never added. */
final class Summary {

  private static final List<Field> SUMMED =
      List.of(Field.SUBTOTAL, Field.TAX_AMOUNT, Field.TOTAL_AMOUNT, Field.AMOUNT_DUE);

  private static final String NO_CURRENCY = "";

  private final Map<String, Map<Field, BigDecimal>> sums = new TreeMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();

  void add(Invoice invoice) {
    String currency = invoice.parsed().text(Field.CURRENCY).orElse(NO_CURRENCY);
    counts.merge(currency, 1, Integer::sum);
    Map<Field, BigDecimal> own = sums.computeIfAbsent(currency, c -> new EnumMap<>(Field.class));
    for (Field field : SUMMED) {
      BigDecimal amount = invoice.parsed().amount(field).orElse(BigDecimal.ZERO);
      own.merge(field, amount, BigDecimal::add);
    }
  }

  /**
   * Writes the sheet.
   *
   * @param lastRow of the sheet of invoices, from 1
   */
  void write(SXSSFWorkbook workbook, Cells cells, int lastRow) {
    SXSSFSheet sheet = workbook.createSheet("Summary");
    Row header = sheet.createRow(0);
    cells.heading(header, 0, "currency");
    cells.heading(header, 1, "invoices");
    for (int i = 0; i < SUMMED.size(); i++) {
      cells.heading(header, 2 + i, SUMMED.get(i).jsonName());
      sheet.setColumnWidth(2 + i, 18 * 256);
    }
    sheet.createFreezePane(0, 1);
    counts.forEach((currency, count) -> row(sheet, cells, currency, count, lastRow));
  }

  private void row(SXSSFSheet sheet, Cells cells, String currency, int count, int lastRow) {
    int index = sheet.getLastRowNum() + 1;
    Row row = sheet.createRow(index);
    cells.set(row, 0, currency.isEmpty() ? "(none)" : currency);
    cells.set(row, 1, BigDecimal.valueOf(count));
    Map<Field, BigDecimal> own = sums.getOrDefault(currency, Map.of());
    for (int i = 0; i < SUMMED.size(); i++) {
      BigDecimal sum = own.getOrDefault(SUMMED.get(i), BigDecimal.ZERO);
      if (currency.isEmpty()) {
        cells.set(row, 2 + i, sum);
      } else {
        cells.formula(row, 2 + i, sumIf(SUMMED.get(i), index + 1, lastRow), sum);
      }
    }
  }

  private static String sumIf(Field field, int row, int lastRow) {
    return "SUMIF(%s,$A%d,%s)"
        .formatted(range(Field.CURRENCY, lastRow), row, range(field, lastRow));
  }

  private static String range(Field field, int lastRow) {
    String column = CellReference.convertNumToColString(Column.indexOf(field));
    return "Invoices!$%s$2:$%s$%d".formatted(column, column, lastRow);
  }
}

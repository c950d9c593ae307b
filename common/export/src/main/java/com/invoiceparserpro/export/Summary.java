package com.invoiceparserpro.export;

import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Sums per currency and kind of document: amounts of different currencies are never added, nor
 * those of credit notes, which are printed with either sign, to those of invoices.
 */
final class Summary {

  private static final List<Field> SUMMED =
      List.of(Field.SUBTOTAL, Field.TAX_AMOUNT, Field.TOTAL_AMOUNT, Field.AMOUNT_DUE);

  private static final String NO_CURRENCY = "";

  private record Key(String currency, DocumentType type) {}

  private static final class Sums {

    private final Map<Field, BigDecimal> amounts = new EnumMap<>(Field.class);
    private int count;
  }

  private final Map<Key, Sums> groups =
      new TreeMap<>(Comparator.comparing(Key::currency).thenComparing(Key::type));

  void add(Invoice invoice) {
    String currency = invoice.parsed().text(Field.CURRENCY).orElse(NO_CURRENCY);
    Sums sums =
        groups.computeIfAbsent(new Key(currency, invoice.documentType()), key -> new Sums());
    sums.count++;
    for (Field field : SUMMED) {
      BigDecimal amount = invoice.parsed().amount(field).orElse(BigDecimal.ZERO);
      sums.amounts.merge(field, amount, BigDecimal::add);
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
    cells.heading(header, 1, "document_type");
    cells.heading(header, 2, "invoices");
    sheet.setColumnWidth(1, 16 * 256);
    for (int i = 0; i < SUMMED.size(); i++) {
      cells.heading(header, 3 + i, SUMMED.get(i).jsonName());
      sheet.setColumnWidth(3 + i, 22 * 256);
    }
    sheet.createFreezePane(0, 1);
    groups.forEach((key, sums) -> row(sheet, cells, key, sums, lastRow));
  }

  private static void row(SXSSFSheet sheet, Cells cells, Key key, Sums sums, int lastRow) {
    int index = sheet.getLastRowNum() + 1;
    Row row = sheet.createRow(index);
    boolean none = key.currency().equals(NO_CURRENCY);
    cells.set(row, 0, none ? "(none)" : key.currency());
    cells.set(row, 1, key.type().jsonName());
    cells.set(row, 2, BigDecimal.valueOf(sums.count));
    for (int i = 0; i < SUMMED.size(); i++) {
      BigDecimal sum = sums.amounts.getOrDefault(SUMMED.get(i), BigDecimal.ZERO);
      if (none) {
        cells.amount(row, 3 + i, sum, null);
      } else {
        String formula = sumIfs(SUMMED.get(i), index + 1, lastRow);
        cells.formula(row, 3 + i, formula, sum, key.currency());
      }
    }
  }

  private static String sumIfs(Field field, int row, int lastRow) {
    return "SUMIFS(%s,%s,$A%d,%s,$B%d)"
        .formatted(
            range(field.jsonName(), lastRow),
            range(Field.CURRENCY.jsonName(), lastRow),
            row,
            range("document_type", lastRow),
            row);
  }

  private static String range(String name, int lastRow) {
    String column = CellReference.convertNumToColString(ExportTable.INVOICES.indexOf(name));
    return "Invoices!$%s$2:$%s$%d".formatted(column, column, lastRow);
  }
}

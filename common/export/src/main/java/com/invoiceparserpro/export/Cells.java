package com.invoiceparserpro.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/** Cells of real types: dates and numbers that can be sorted and summed, text that stays text. */
final class Cells {

  private static final int MAX_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  /** Excel's calendar begins with 1900, of which it has the 29th of February. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** Excel reads {@code _x0041_} as a character by its number (ST_Xstring). */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

  private final Workbook workbook;
  private final CellStyle heading;
  private final CellStyle date;
  private final CellStyle instant;
  private final CellStyle number;
  private final CellStyle share;
  private final CellStyle literal;
  private final Map<String, CellStyle> amounts = new HashMap<>();

  Cells(Workbook workbook) {
    this.workbook = workbook;
    Font bold = workbook.createFont();
    bold.setBold(true);
    heading = workbook.createCellStyle();
    heading.setFont(bold);
    date = style("yyyy-mm-dd");
    instant = style("yyyy-mm-dd hh:mm:ss");
    number = style("#,##0.######");
    share = style("0.0%");
    literal = workbook.createCellStyle();
    literal.setQuotePrefixed(true);
  }

  private CellStyle style(String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  void heading(Row row, int column, String text) {
    Cell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(heading);
  }

  /** A formula with the result that it has, for readers that do not calculate. */
  void formula(Row row, int column, String formula, BigDecimal result, @Nullable String currency) {
    Cell cell = row.createCell(column);
    cell.setCellFormula(formula);
    cell.setCellValue(result.doubleValue());
    cell.setCellStyle(amount(result, currency));
  }

  void amount(Row row, int column, BigDecimal amount, @Nullable String currency) {
    Cell cell = row.createCell(column);
    cell.setCellValue(amount.doubleValue());
    cell.setCellStyle(amount(amount, currency));
  }

  void set(Row row, int column, @Nullable Object value) {
    if (value == null) {
      return;
    }
    Cell cell = row.createCell(column);
    if (value instanceof BigDecimal decimal) {
      cell.setCellValue(decimal.doubleValue());
      cell.setCellStyle(number);
    } else if (value instanceof LocalDate day && isInCalendar(day)) {
      cell.setCellValue(day);
      cell.setCellStyle(date);
    } else if (value instanceof Instant moment) {
      cell.setCellValue(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
      cell.setCellStyle(instant);
    } else if (value instanceof Double probability) {
      cell.setCellValue(probability);
      cell.setCellStyle(share);
    } else if (value instanceof Boolean yes) {
      cell.setCellValue(yes);
    } else {
      text(cell, value.toString());
    }
  }

  private static boolean isInCalendar(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
  }

  private void text(Cell cell, String text) {
    String escaped = ESCAPE.matcher(SafeText.xml(text)).replaceAll("_x005F_");
    cell.setCellValue(SafeText.cut(escaped, MAX_TEXT));
    if (SafeText.isFormula(text)) {
      cell.setCellStyle(literal);
    }
  }

  /** With the currency's decimals, or with those that are stated if they are more. */
  private CellStyle amount(BigDecimal amount, @Nullable String currency) {
    boolean known = currency != null && CODE.matcher(currency).matches();
    int stated = Math.min(6, amount.stripTrailingZeros().scale());
    int decimals = Math.max(stated, known && currency != null ? decimals(currency) : 2);
    String format = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    return amounts.computeIfAbsent(known ? format + " \"" + currency + '"' : format, this::style);
  }

  private static int decimals(String currency) {
    try {
      return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    } catch (IllegalArgumentException e) {
      // Three letters that are no currency.
      return 2;
    }
  }
}

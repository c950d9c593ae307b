package com.invoiceparserpro.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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

  /** Excel's calendar begins with 1900. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private final CellStyle heading;
  private final CellStyle date;
  private final CellStyle instant;
  private final CellStyle amount;
  private final CellStyle number;
  private final CellStyle share;
  private final CellStyle literal;

  Cells(Workbook workbook) {
    Font bold = workbook.createFont();
    bold.setBold(true);
    heading = workbook.createCellStyle();
    heading.setFont(bold);
    date = style(workbook, "yyyy-mm-dd");
    instant = style(workbook, "yyyy-mm-dd hh:mm:ss");
    amount = style(workbook, "#,##0.00");
    number = style(workbook, "#,##0.######");
    share = style(workbook, "0.0%");
    literal = workbook.createCellStyle();
    literal.setQuotePrefixed(true);
  }

  private static CellStyle style(Workbook workbook, String format) {
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
  void formula(Row row, int column, String formula, BigDecimal result) {
    Cell cell = row.createCell(column);
    cell.setCellFormula(formula);
    cell.setCellValue(result.doubleValue());
    cell.setCellStyle(amount);
  }

  void set(Row row, int column, @Nullable Object value) {
    if (value == null) {
      return;
    }
    Cell cell = row.createCell(column);
    if (value instanceof BigDecimal decimal) {
      cell.setCellValue(decimal.doubleValue());
      cell.setCellStyle(decimal.scale() == 2 ? amount : number);
    } else if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
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

  private void text(Cell cell, String text) {
    int end = Math.min(text.length(), MAX_TEXT);
    // Half a character of two would make the sheet invalid.
    boolean split = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    cell.setCellValue(text.substring(0, split ? end - 1 : end));
    if (SafeText.isFormula(text)) {
      cell.setCellStyle(literal);
    }
  }
}

package com.invoiceparserpro.testkit.samples;

import java.awt.Color;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Draws the table of lines, over as many pages as it takes. */
final class LineTable {

  private static final float ROW = 12;
  private static final float PADDING = 6;
  private static final Color TINT = new Color(240, 243, 246);

  private final Sheet sheet;
  private final SampleInvoice invoice;
  private final Look look;
  private final Wording wording;

  /** The right edge of each column. */
  private final Map<Column, Float> edges = new EnumMap<>(Column.class);

  private BigDecimal carried = BigDecimal.ZERO;

  LineTable(Sheet sheet, SampleInvoice invoice, Look look, Wording wording) {
    this.sheet = sheet;
    this.invoice = invoice;
    this.look = look;
    this.wording = wording;
    float fixed = 0;
    for (Column column : look.columns()) {
      fixed += column == Column.DESCRIPTION ? 0 : width(column);
    }
    float x = Sheet.LEFT;
    for (Column column : look.columns()) {
      boolean rest = column == Column.DESCRIPTION;
      x += rest ? sheet.right() - Sheet.LEFT - fixed : width(column);
      edges.put(column, x);
    }
  }

  private static float width(Column column) {
    return switch (column) {
      case POSITION -> 32;
      case QUANTITY -> 58;
      case UNIT -> 48;
      case UNIT_PRICE -> 88;
      case TAX_RATE -> 52;
      case AMOUNT -> 86;
      case DESCRIPTION -> 0;
    };
  }

  /** Draws, and says where the totals may begin. */
  float draw(float top) throws IOException {
    float y = header(top);
    for (int i = 0; i < invoice.lines().size(); i++) {
      SampleLine line = invoice.lines().get(i);
      String[] description = line.description().split("\n", -1);
      float height = description.length * ROW + PADDING;
      if (y + height > sheet.bottom()) {
        y = nextPage(y);
      }
      row(i, line, description, y, height);
      carried = carried.add(line.amount());
      y += height;
    }
    end(y);
    return y + 20;
  }

  private float nextPage(float y) throws IOException {
    end(y);
    String money = look.numbers().money(carried);
    sheet.textRight(edge(Column.AMOUNT), y + 14, 9, false, money);
    sheet.text(Sheet.LEFT + 34, y + 14, 9, false, wording.of("carried"));
    sheet.newPage();
    String page = wording.of("page") + " " + sheet.pages();
    sheet.text(Sheet.LEFT, 50, 8, false, invoice.vendor().name() + " " + invoice.number());
    sheet.textRight(sheet.right(), 50, 8, false, page);
    float top = header(76);
    sheet.textRight(edge(Column.AMOUNT), top + 10, 9, false, money);
    sheet.text(Sheet.LEFT + 34, top + 10, 9, false, wording.of("carried"));
    return top + 20;
  }

  private float header(float y) throws IOException {
    if (look.table() == Look.TableStyle.GRID || look.table() == Look.TableStyle.ZEBRA) {
      sheet.fill(Sheet.LEFT, y - 12, sheet.right() - Sheet.LEFT, 18, new Color(214, 222, 230));
    }
    for (Column column : look.columns()) {
      cell(column, y, true, wording.of(column.key()));
    }
    if (look.table() == Look.TableStyle.RULES || look.table() == Look.TableStyle.GRID) {
      sheet.rule(Sheet.LEFT, y + 6, sheet.right(), y + 6);
    }
    return y + 6;
  }

  private void row(int index, SampleLine line, String[] description, float y, float height)
      throws IOException {
    if (look.table() == Look.TableStyle.ZEBRA && index % 2 == 1) {
      sheet.fill(Sheet.LEFT, y, sheet.right() - Sheet.LEFT, height, TINT);
    }
    if (look.table() == Look.TableStyle.GRID) {
      sheet.rule(Sheet.LEFT, y + height, sheet.right(), y + height);
      sheet.rule(Sheet.LEFT, y, Sheet.LEFT, y + height);
      for (float edge : edges.values()) {
        sheet.rule(edge, y, edge, y + height);
      }
    }
    float base = y + ROW;
    for (Column column : look.columns()) {
      cell(column, base, false, value(column, index, line, description[0]));
    }
    for (int i = 1; i < description.length; i++) {
      cell(Column.DESCRIPTION, base + i * ROW, false, description[i]);
    }
  }

  private String value(Column column, int index, SampleLine line, String description) {
    NumberStyle numbers = look.numbers();
    return switch (column) {
      case POSITION -> String.valueOf(index + 1);
      case DESCRIPTION -> description;
      case QUANTITY -> numbers.number(line.quantity());
      case UNIT -> line.unit() == null ? "" : line.unit();
      case UNIT_PRICE -> numbers.money(line.price());
      case TAX_RATE -> numbers.number(line.taxRate()) + " %";
      case AMOUNT -> numbers.money(line.amount());
    };
  }

  private void cell(Column column, float y, boolean heavy, String text) throws IOException {
    boolean words = List.of(Column.POSITION, Column.DESCRIPTION, Column.UNIT).contains(column);
    if (text.isEmpty()) {
      return;
    }
    if (words) {
      sheet.text(start(column) + 4, y, 9, heavy, text);
    } else {
      sheet.textRight(edge(column) - 4, y, 9, heavy, text);
    }
  }

  private float edge(Column column) {
    return edges.getOrDefault(column, sheet.right());
  }

  private float start(Column column) {
    float start = Sheet.LEFT;
    for (Column other : look.columns()) {
      if (other == column) {
        return start;
      }
      start = edge(other);
    }
    return start;
  }

  private void end(float y) throws IOException {
    if (look.table() != Look.TableStyle.PLAIN) {
      sheet.rule(Sheet.LEFT, y, sheet.right(), y);
    }
  }
}

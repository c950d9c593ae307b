package com.invoiceparserpro.benchmarks.synthetic.render;

import com.invoiceparserpro.benchmarks.synthetic.page.Align;
import com.invoiceparserpro.benchmarks.synthetic.page.Cell;
import com.invoiceparserpro.benchmarks.synthetic.page.Grid;
import com.invoiceparserpro.benchmarks.synthetic.page.Ink;
import com.invoiceparserpro.benchmarks.synthetic.page.Row;
import com.invoiceparserpro.benchmarks.synthetic.page.Ruling;
import com.invoiceparserpro.benchmarks.synthetic.page.Style;
import com.invoiceparserpro.benchmarks.synthetic.page.Text;
import com.invoiceparserpro.benchmarks.synthetic.page.Valign;
import java.util.ArrayList;
import java.util.List;

/** Finds the place of a grid's cells. */
final class GridSetter {

  private static final float LEAST_GROWING = 60;

  private final Setter setter;
  private final Fonts fonts;
  private final Grid grid;
  private final float x;
  private final float[] widths;
  private final float total;
  private final float side;
  private float scale = 1;

  GridSetter(Setter setter, Fonts fonts, Grid grid, float x, float width, float size) {
    this.setter = setter;
    this.fonts = fonts;
    this.grid = grid;
    this.x = x;
    this.side = Math.max(2, Math.min(grid.padding(), size / 2));
    this.widths = widths(width);
    float sum = 0;
    for (float each : widths) {
      sum += each;
    }
    this.total = sum;
  }

  private float[] widths(float width) {
    int count = grid.columns().size();
    float[] found = new float[count];
    for (int tries = 0; tries < 6; tries++) {
      float fixed = 0;
      int growing = 0;
      for (int i = 0; i < count; i++) {
        boolean grows = grid.columns().get(i).grows() && grid.wide();
        found[i] = grows ? 0 : natural(i);
        fixed += found[i];
        growing += grows ? 1 : 0;
      }
      float left = width - fixed;
      if (left >= growing * LEAST_GROWING * scale) {
        for (int i = 0; i < count; i++) {
          if (grid.columns().get(i).grows() && grid.wide()) {
            found[i] = left / growing;
          }
        }
        return found;
      }
      scale *= 0.85f;
    }
    return found;
  }

  private float natural(int column) {
    float widest = 0;
    for (Row row : grid.rows()) {
      int at = 0;
      for (Cell cell : row.cells()) {
        if (at == column && cell.span() == 1) {
          for (Text line : cell.lines()) {
            widest = Math.max(widest, setting(line, row).width(line.value(), fonts));
          }
        }
        at += cell.span();
      }
    }
    return widest + 2 * side + 0.5f;
  }

  private Wrapping.Setting setting(Text text, Row row) {
    return setter.setting(style(text, row));
  }

  private Style style(Text text, Row row) {
    Style style = text.style().scaled(scale);
    return row.head() && grid.ruling() == Ruling.ZEBRA ? style.in(Ink.WHITE) : style;
  }

  Spot set(Spot start) {
    List<Row> heads = grid.rows().stream().filter(Row::head).toList();
    Spot spot = start;
    int number = 0;
    for (Row row : grid.rows()) {
      if (spot.y() + height(row) > setter.bottom() && spot.y() > 120) {
        spot = setter.next(spot);
        if (grid.repeats() && !row.head()) {
          for (Row head : heads) {
            spot = row(head, spot, 0);
          }
        }
      }
      spot = row(row, spot, number++);
    }
    return spot;
  }

  private float height(Row row) {
    float tallest = 0;
    int at = 0;
    for (Cell cell : row.cells()) {
      tallest = Math.max(tallest, height(lines(cell, row, width(at, cell))));
      at += cell.span();
    }
    return tallest + 2 * grid.padding() * scale;
  }

  private float height(List<Text> lines) {
    float sum = 0;
    for (Text line : lines) {
      sum += setter.height(line.style());
    }
    return sum;
  }

  private float width(int column, Cell cell) {
    float sum = 0;
    for (int i = column; i < column + cell.span(); i++) {
      sum += widths[i];
    }
    return sum - 2 * side;
  }

  private List<Text> lines(Cell cell, Row row, float width) {
    List<Text> lines = new ArrayList<>();
    for (Text text : cell.lines()) {
      for (String line : Wrapping.lines(text.value(), width, fonts, setting(text, row))) {
        lines.add(new Text(line, style(text, row)));
      }
    }
    return lines;
  }

  private Spot row(Row row, Spot spot, int number) {
    float height = height(row);
    ground(row, spot, height, number);
    float left = x;
    int column = 0;
    for (Cell cell : row.cells()) {
      float width = width(column, cell);
      List<Text> lines = lines(cell, row, width);
      float free = height - 2 * grid.padding() * scale - height(lines);
      float top = spot.y() + grid.padding() * scale;
      if (!row.head() && grid.valign() != Valign.TOP) {
        top += grid.valign() == Valign.BOTTOM ? free : free / 2;
      }
      Spot at = new Spot(spot.page(), top);
      Align align = grid.columns().get(column + cell.span() - 1).align();
      for (Text line : lines) {
        Style style = cell.span() == 1 ? line.style().to(align) : line.style();
        at = setter.line(line.value(), style, left + side, width, at);
      }
      left += width + 2 * side;
      column += cell.span();
      if (grid.ruling() == Ruling.ALL && column < widths.length) {
        setter.shape(new Shape(spot.page(), left, spot.y(), 0, height, 0));
      }
    }
    return spot.down(height);
  }

  private void ground(Row row, Spot spot, float height, int number) {
    int page = spot.page();
    switch (grid.ruling()) {
      case NONE -> {}
      case BELOW_HEAD -> {
        if (row.head()) {
          setter.shape(new Shape(page, x, spot.y() + height, total, 0, 0));
        }
      }
      case ROWS -> setter.shape(new Shape(page, x, spot.y() + height, total, 0, 0.6f));
      case ZEBRA -> {
        if (row.head() || number % 2 == 0) {
          setter.shape(new Shape(page, x, spot.y(), total, height, row.head() ? 0.25f : 0.93f));
        }
      }
      case BOX, ALL -> {
        boolean inner = grid.ruling() == Ruling.ALL || number == 0;
        if (inner) {
          setter.shape(new Shape(page, x, spot.y(), total, 0, 0));
        }
        setter.shape(new Shape(page, x, spot.y(), 0, height, 0));
        setter.shape(new Shape(page, x + total, spot.y(), 0, height, 0));
        if (grid.ruling() == Ruling.ALL || number == grid.rows().size() - 1) {
          setter.shape(new Shape(page, x, spot.y() + height, total, 0, 0));
        }
      }
    }
  }
}

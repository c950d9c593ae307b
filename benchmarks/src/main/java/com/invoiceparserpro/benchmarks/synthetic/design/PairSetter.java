package com.invoiceparserpro.benchmarks.synthetic.design;

import com.invoiceparserpro.benchmarks.synthetic.content.Draw;
import com.invoiceparserpro.benchmarks.synthetic.page.Align;
import com.invoiceparserpro.benchmarks.synthetic.page.Block;
import com.invoiceparserpro.benchmarks.synthetic.page.Cell;
import com.invoiceparserpro.benchmarks.synthetic.page.Grid;
import com.invoiceparserpro.benchmarks.synthetic.page.GridColumn;
import com.invoiceparserpro.benchmarks.synthetic.page.Row;
import com.invoiceparserpro.benchmarks.synthetic.page.Ruling;
import com.invoiceparserpro.benchmarks.synthetic.page.Stack;
import com.invoiceparserpro.benchmarks.synthetic.page.Style;
import com.invoiceparserpro.benchmarks.synthetic.page.Text;
import com.invoiceparserpro.benchmarks.synthetic.page.Valign;
import java.util.ArrayList;
import java.util.List;

/** Sets labels and values. */
final class PairSetter {

  private static final String WIDE = "\u00A0\u00A0\u00A0 ";

  private final Look look;
  private final Draw draw;

  PairSetter(Look look, Draw draw) {
    this.look = look;
    this.draw = draw;
  }

  Block set(List<Pair> pairs, PairForm form) {
    if (pairs.isEmpty()) {
      return new Stack(List.of());
    }
    return switch (form) {
      case INLINE -> lines(pairs, Align.LEFT);
      case TABLE_LEFT -> table(pairs, Align.LEFT, Align.LEFT, false);
      case TABLE_RIGHT -> table(pairs, Align.LEFT, Align.RIGHT, draw.chance(0.5));
      case LABELS_RIGHT -> table(pairs, Align.RIGHT, draw.any(Align.LEFT, Align.RIGHT), false);
      case ABOVE -> above(pairs);
      case HEADS -> heads(pairs, draw.between(3, 5));
      case BOXES -> boxes(pairs, draw.between(2, 4));
      case ONE_LINE -> oneLine(pairs);
      case FOUR_COLUMNS -> fourColumns(pairs);
    };
  }

  Block lines(List<Pair> pairs, Align align) {
    List<Block> lines = new ArrayList<>();
    for (Pair pair : pairs) {
      lines.add(new Text(pair.label() + " " + pair.value(), value(pair).style().to(align)));
    }
    return new Stack(lines);
  }

  Grid table(List<Pair> pairs, Align labels, Align values, boolean wide) {
    List<Row> rows = new ArrayList<>();
    for (Pair pair : pairs) {
      rows.add(Row.of(List.of(Cell.of(label(pair)), Cell.of(value(pair)))));
    }
    return grid(
        List.of(new GridColumn(labels, wide), new GridColumn(values, false)),
        rows,
        draw.any(Ruling.NONE, Ruling.NONE, Ruling.NONE, Ruling.ALL, Ruling.ROWS),
        wide);
  }

  private Block above(List<Pair> pairs) {
    List<Block> lines = new ArrayList<>();
    for (Pair pair : pairs) {
      lines.add(label(pair));
      lines.add(value(pair));
    }
    return new Stack(lines);
  }

  Block heads(List<Pair> pairs, int perRow) {
    Ruling ruling = draw.any(Ruling.NONE, Ruling.ALL, Ruling.BELOW_HEAD, Ruling.ZEBRA);
    Align align = draw.any(Align.LEFT, Align.LEFT, Align.CENTER);
    List<Block> grids = new ArrayList<>();
    for (int from = 0; from < pairs.size(); from += perRow) {
      List<Pair> some = pairs.subList(from, Math.min(pairs.size(), from + perRow));
      List<Cell> labels = some.stream().map(pair -> Cell.of(label(pair))).toList();
      List<Cell> values = some.stream().map(pair -> Cell.of(value(pair))).toList();
      List<GridColumn> columns = some.stream().map(p -> new GridColumn(align, true)).toList();
      grids.add(grid(columns, List.of(new Row(labels, true), Row.of(values)), ruling, true));
    }
    return new Stack(grids);
  }

  Block boxes(List<Pair> pairs, int perRow) {
    List<GridColumn> columns = new ArrayList<>();
    for (int i = 0; i < perRow; i++) {
      columns.add(new GridColumn(Align.LEFT, true));
    }
    List<Row> rows = new ArrayList<>();
    for (int from = 0; from < pairs.size(); from += perRow) {
      List<Cell> cells = new ArrayList<>();
      for (int i = from; i < from + perRow; i++) {
        cells.add(
            i < pairs.size()
                ? Cell.of(new Text(pairs.get(i).label(), Style.SMALL), value(pairs.get(i)))
                : Cell.blank());
      }
      rows.add(Row.of(cells));
    }
    return grid(columns, rows, draw.any(Ruling.ALL, Ruling.BOX, Ruling.NONE), true);
  }

  private Block oneLine(List<Pair> pairs) {
    String between = draw.any(WIDE, " | ", ", ", " \u2013 ", WIDE + WIDE);
    List<String> parts =
        pairs.stream().map(pair -> pair.label() + "\u00A0" + pair.value()).toList();
    return Text.plain(String.join(between, parts));
  }

  private Block fourColumns(List<Pair> pairs) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i += 2) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(label(pairs.get(i))));
      cells.add(Cell.of(value(pairs.get(i))));
      boolean second = i + 1 < pairs.size();
      cells.add(second ? Cell.of(label(pairs.get(i + 1))) : Cell.blank());
      cells.add(second ? Cell.of(value(pairs.get(i + 1))) : Cell.blank());
      rows.add(Row.of(cells));
    }
    GridColumn narrow = new GridColumn(Align.LEFT, false);
    GridColumn wide = new GridColumn(Align.LEFT, true);
    return grid(List.of(narrow, wide, narrow, wide), rows, draw.any(Ruling.NONE, Ruling.ALL), true);
  }

  private static Grid grid(List<GridColumn> columns, List<Row> rows, Ruling ruling, boolean wide) {
    return new Grid(columns, rows, ruling, Valign.TOP, wide, false, 2);
  }

  private Text label(Pair pair) {
    return new Text(pair.label(), look.boldLabels() || pair.strong() ? Style.BOLD : Style.PLAIN);
  }

  private static Text value(Pair pair) {
    return new Text(pair.value(), pair.strong() ? Style.BOLD : Style.PLAIN);
  }
}

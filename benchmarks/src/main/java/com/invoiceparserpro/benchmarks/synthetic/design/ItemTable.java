package com.invoiceparserpro.benchmarks.synthetic.design;

import com.invoiceparserpro.benchmarks.synthetic.content.Content;
import com.invoiceparserpro.benchmarks.synthetic.content.Draw;
import com.invoiceparserpro.benchmarks.synthetic.content.Item;
import com.invoiceparserpro.benchmarks.synthetic.content.MoneyStyle;
import com.invoiceparserpro.benchmarks.synthetic.page.Align;
import com.invoiceparserpro.benchmarks.synthetic.page.Block;
import com.invoiceparserpro.benchmarks.synthetic.page.Break;
import com.invoiceparserpro.benchmarks.synthetic.page.Cell;
import com.invoiceparserpro.benchmarks.synthetic.page.Grid;
import com.invoiceparserpro.benchmarks.synthetic.page.GridColumn;
import com.invoiceparserpro.benchmarks.synthetic.page.Row;
import com.invoiceparserpro.benchmarks.synthetic.page.Stack;
import com.invoiceparserpro.benchmarks.synthetic.page.Style;
import com.invoiceparserpro.benchmarks.synthetic.page.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The table of items, with groups, sub-rows, pages and, in some layouts, the totals as its end. */
final class ItemTable {

  private final Content content;
  private final Look look;
  private final Wording wording;
  private final Truth truth;
  private final Draw draw;
  private final List<ItemColumn> columns;
  private final ItemCells cells;

  ItemTable(Content content, Look look, Wording wording, Truth truth, Draw draw) {
    this.content = content;
    this.look = look;
    this.wording = wording;
    this.truth = truth;
    this.draw = draw;
    this.columns = ItemColumns.draw(content, draw);
    this.cells = new ItemCells(content, look, columns, draw);
  }

  /**
   * The table.
   *
   * @param sums the totals that are its last rows, none where they stand elsewhere
   */
  Block block(List<Pair> sums) {
    boolean headed = draw.chance(0.95);
    boolean grouped = content.items().size() > 5 && draw.chance(0.25);
    truth.tag("columns", String.join(" ", columns.stream().map(ItemColumn::key).toList()));
    truth.tag("heading", headed);
    truth.tag("groups", grouped);
    List<Row> rows = grouped ? groupedRows() : rows(0, content.items().size());
    int breakAt = rows.size() > 14 && draw.chance(0.5) ? draw.between(9, 14) : -1;
    Row head = new Row(heading(), true);
    List<GridColumn> shape = shape();
    float padding = draw.between(1f, 5f);
    List<Row> tail = sumRows(sums);
    boolean repeats = draw.chance(0.7);
    truth.tag("carry", breakAt > 0);
    if (breakAt < 0) {
      List<Row> all = new ArrayList<>(headed ? List.of(head) : List.of());
      all.addAll(rows);
      all.addAll(tail);
      return grid(shape, all, repeats, padding);
    }
    List<Row> first = new ArrayList<>(headed ? List.of(head) : List.of());
    first.addAll(rows.subList(0, breakAt));
    List<Row> second = new ArrayList<>(headed && repeats ? List.of(head) : List.of());
    if (rows.size() == content.items().size() && draw.chance(0.6)) {
      BigDecimal sum =
          content.items().subList(0, breakAt).stream()
              .map(cells::amount)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      first.add(spanned(wording.plain("carried.to"), look.cells().print(sum)));
      second.add(spanned(wording.plain("carried.from"), look.cells().print(sum)));
    }
    second.addAll(rows.subList(breakAt, rows.size()));
    second.addAll(tail);
    return Stack.of(
        grid(shape, first, false, padding), new Break(), grid(shape, second, repeats, padding));
  }

  private Grid grid(List<GridColumn> shape, List<Row> rows, boolean repeats, float padding) {
    return new Grid(shape, rows, look.ruling(), look.valign(), true, repeats, padding);
  }

  private List<GridColumn> shape() {
    Align numbers = new Align[] {Align.RIGHT, Align.LEFT, Align.CENTER}[draw.weighted(75, 13, 12)];
    Align counts = draw.chance(0.6) ? numbers : draw.any(Align.class);
    List<GridColumn> shape = new ArrayList<>();
    for (ItemColumn column : columns) {
      shape.add(
          switch (column) {
            case DESCRIPTION -> new GridColumn(Align.LEFT, true);
            case POSITION, SKU, UNIT -> new GridColumn(Align.LEFT, false);
            case QUANTITY, RATE, DISCOUNT -> new GridColumn(counts, false);
            default -> new GridColumn(numbers, false);
          });
    }
    return shape;
  }

  private List<Cell> heading() {
    boolean twoLines = draw.chance(0.15);
    String currency =
        look.cells().place() == MoneyStyle.Place.NOWHERE && draw.chance(0.25)
            ? look.money().mark()
            : "";
    List<Cell> found = new ArrayList<>();
    for (ItemColumn column : columns) {
      String text = wording.cased(wording.plain(column.key()));
      truth.tag("label." + column.key(), text);
      if (!currency.isEmpty() && (column == ItemColumn.AMOUNT || column == ItemColumn.PRICE)) {
        text += " (" + currency + ")";
        truth.tag("currency.heading", true);
      }
      int space = text.indexOf(' ');
      found.add(
          twoLines && space > 0
              ? Cell.of(
                  new Text(text.substring(0, space), Style.BOLD),
                  new Text(text.substring(space + 1), Style.BOLD))
              : Cell.of(new Text(text, Style.BOLD)));
    }
    return found;
  }

  private List<Row> rows(int from, int to) {
    boolean ownRows = draw.chance(0.2);
    List<Row> rows = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Item item = content.items().get(i);
      truth.line(cells.line(item));
      truth.printed(item.description());
      List<Cell> row = new ArrayList<>();
      for (ItemColumn column : columns) {
        row.add(cells.cell(column, shown(item, ownRows), i));
      }
      rows.add(Row.of(row));
      if (ownRows) {
        for (String detail : item.details()) {
          rows.add(detailRow(detail));
        }
      }
    }
    return rows;
  }

  private static Item shown(Item item, boolean ownRows) {
    return ownRows
        ? new Item(
            item.sku(),
            item.description(),
            List.of(),
            item.quantity(),
            item.unit(),
            item.price(),
            item.discount(),
            item.rate(),
            item.net(),
            item.tax(),
            item.gross(),
            item.group())
        : item;
  }

  private Row detailRow(String detail) {
    List<Cell> row = new ArrayList<>();
    for (ItemColumn column : columns) {
      row.add(
          column == ItemColumn.DESCRIPTION ? Cell.of(new Text(detail, Style.SMALL)) : Cell.blank());
    }
    return Row.of(row);
  }

  private List<Row> groupedRows() {
    List<String> names = draw.shuffled(wording.words().all("groups"));
    boolean sums = draw.chance(0.6);
    List<Row> rows = new ArrayList<>();
    int from = 0;
    for (int group = 0; from < content.items().size(); group++) {
      int to = from;
      BigDecimal sum = BigDecimal.ZERO;
      while (to < content.items().size() && content.items().get(to).group() <= group) {
        sum = sum.add(cells.amount(content.items().get(to++)));
      }
      String name = names.get(group % names.size());
      rows.add(Row.of(List.of(Cell.over(columns.size(), new Text(name, Style.BOLD)))));
      rows.addAll(rows(from, to));
      if (sums) {
        rows.add(spanned(wording.filled("group.sum", "{g}", name), look.cells().print(sum)));
      }
      from = to;
    }
    return rows;
  }

  /** A label up to the last column, and its amount there. */
  private Row spanned(String label, String amount) {
    int last = columns.size() - 1;
    Align align = draw.any(Align.LEFT, Align.RIGHT);
    return Row.of(
        List.of(
            Cell.over(last, new Text(label, Style.BOLD.to(align))),
            Cell.of(new Text(amount, Style.BOLD))));
  }

  private List<Row> sumRows(List<Pair> sums) {
    int last = columns.size() - 1;
    boolean spans = draw.chance(0.7);
    List<Row> rows = new ArrayList<>();
    for (Pair sum : sums) {
      Style style = sum.strong() ? Style.BOLD : Style.PLAIN;
      List<Cell> row = new ArrayList<>();
      if (spans) {
        row.add(Cell.over(last, new Text(sum.label(), style.to(Align.RIGHT))));
      } else {
        for (int i = 0; i < last; i++) {
          row.add(
              columns.get(i) == ItemColumn.DESCRIPTION
                  ? Cell.of(new Text(sum.label(), style))
                  : Cell.blank());
        }
        if (!columns.subList(0, last).contains(ItemColumn.DESCRIPTION)) {
          row.set(0, Cell.of(new Text(sum.label(), style)));
        }
      }
      row.add(Cell.of(new Text(sum.value(), style)));
      rows.add(Row.of(row));
    }
    return rows;
  }
}

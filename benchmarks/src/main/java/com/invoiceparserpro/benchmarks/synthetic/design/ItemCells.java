package com.invoiceparserpro.benchmarks.synthetic.design;

import com.invoiceparserpro.benchmarks.synthetic.content.Content;
import com.invoiceparserpro.benchmarks.synthetic.content.Draw;
import com.invoiceparserpro.benchmarks.synthetic.content.Item;
import com.invoiceparserpro.benchmarks.synthetic.content.NumberStyle;
import com.invoiceparserpro.benchmarks.synthetic.content.PriceMode;
import com.invoiceparserpro.benchmarks.synthetic.page.Cell;
import com.invoiceparserpro.benchmarks.synthetic.page.Ink;
import com.invoiceparserpro.benchmarks.synthetic.page.Style;
import com.invoiceparserpro.benchmarks.synthetic.page.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints an item, cell by cell. */
final class ItemCells {

  private final Content content;
  private final Look look;
  private final List<ItemColumn> columns;
  private final boolean unitBesideQuantity;
  private final boolean skuAbove;
  private final boolean percentSigns;
  private final String positions;
  private final int quantityDecimals;

  ItemCells(Content content, Look look, List<ItemColumn> columns, Draw draw) {
    this.content = content;
    this.look = look;
    this.columns = columns;
    this.unitBesideQuantity = !columns.contains(ItemColumn.UNIT) && draw.chance(0.25);
    this.skuAbove = !columns.contains(ItemColumn.SKU) && draw.chance(0.1);
    this.percentSigns = draw.chance(0.7);
    this.positions = draw.any("%d", "%d", "%d.", "%02d", "%03d", "%d0");
    this.quantityDecimals = draw.chance(0.25) ? draw.any(1, 2, 2, 3) : 0;
  }

  Cell cell(ItemColumn column, Item item, int index) {
    if (column == ItemColumn.DESCRIPTION) {
      return description(item);
    }
    return Cell.of(Text.plain(print(column, item, index)));
  }

  private Cell description(Item item) {
    List<Text> lines = new ArrayList<>();
    if (skuAbove) {
      lines.add(new Text(item.sku(), Style.SMALL));
    }
    lines.add(Text.plain(item.description()));
    for (String detail : item.details()) {
      lines.add(new Text(detail, Style.SMALL.in(Ink.GRAY)));
    }
    return new Cell(lines, 1);
  }

  private String print(ItemColumn column, Item item, int index) {
    return switch (column) {
      case POSITION -> String.format(Locale.ROOT, positions, index + 1);
      case SKU -> item.sku();
      case QUANTITY -> quantity(item);
      case UNIT -> item.unit();
      case PRICE -> look.cells().print(item.price());
      case DISCOUNT -> item.discount().signum() == 0 ? "" : percent(item.discount());
      case RATE -> percent(item.rate());
      case TAX -> look.cells().print(item.tax());
      case NET -> look.cells().print(item.net());
      case GROSS -> look.cells().print(item.gross());
      case DESCRIPTION, AMOUNT -> look.cells().print(amount(item));
    };
  }

  private String quantity(Item item) {
    int decimals = Math.max(quantityDecimals, Math.max(0, item.quantity().scale()));
    String number = look.cells().numbers().print(item.quantity(), decimals);
    return unitBesideQuantity ? number + " " + item.unit() : number;
  }

  private String percent(BigDecimal rate) {
    NumberStyle numbers = look.cells().numbers();
    return numbers.print(rate) + (percentSigns ? "%" : "");
  }

  BigDecimal amount(Item item) {
    return content.mode() == PriceMode.GROSS ? item.gross() : item.net();
  }

  /** What a line of the truth says of an item in these columns. */
  Truth.Line line(Item item) {
    boolean both = columns.contains(ItemColumn.NET) && columns.contains(ItemColumn.GROSS);
    BigDecimal stated = both ? item.net() : amount(item);
    return new Truth.Line(
        item.description(),
        columns.contains(ItemColumn.QUANTITY) ? item.quantity() : null,
        columns.contains(ItemColumn.PRICE) ? item.price() : null,
        stated,
        both ? List.of(item.gross()) : List.of());
  }
}

package com.invoiceparserpro.benchmarks.synthetic.design;

import com.invoiceparserpro.benchmarks.synthetic.content.Content;
import com.invoiceparserpro.benchmarks.synthetic.content.Draw;
import com.invoiceparserpro.benchmarks.synthetic.content.PriceMode;
import java.util.ArrayList;
import java.util.List;

/** Which columns a table of items has, in which order. */
final class ItemColumns {

  private ItemColumns() {}

  static List<ItemColumn> draw(Content content, Draw draw) {
    boolean discounts = content.items().stream().anyMatch(item -> item.discount().signum() > 0);
    boolean taxed = content.mode() != PriceMode.UNTAXED;
    List<ItemColumn> front = new ArrayList<>();
    front.add(ItemColumn.DESCRIPTION);
    if (draw.chance(0.35)) {
      front.add(draw.between(0, 1), ItemColumn.SKU);
    }
    if (draw.chance(0.4)) {
      front.add(0, ItemColumn.POSITION);
    }
    List<ItemColumn> middle = new ArrayList<>();
    boolean quantities = draw.chance(0.88);
    if (quantities) {
      middle.add(ItemColumn.QUANTITY);
      if (draw.chance(0.3)) {
        middle.add(draw.between(0, 1), ItemColumn.UNIT);
      }
    }
    if ((quantities && draw.chance(0.9)) || draw.chance(0.15)) {
      middle.add(ItemColumn.PRICE);
    }
    if (discounts) {
      middle.add(ItemColumn.DISCOUNT);
    }
    if (taxed && draw.chance(0.3)) {
      middle.add(ItemColumn.RATE);
    }
    List<ItemColumn> all = new ArrayList<>();
    if (quantities && draw.chance(0.15)) {
      all.add(ItemColumn.QUANTITY);
      middle.remove(ItemColumn.QUANTITY);
    }
    all.addAll(front);
    all.addAll(draw.chance(0.15) ? draw.shuffled(middle) : middle);
    all.addAll(amounts(taxed, draw));
    return draw.chance(0.04) ? draw.shuffled(all) : all;
  }

  private static List<ItemColumn> amounts(boolean taxed, Draw draw) {
    if (taxed && draw.chance(0.12)) {
      return draw.any(
          List.of(ItemColumn.NET, ItemColumn.TAX, ItemColumn.GROSS),
          List.of(ItemColumn.NET, ItemColumn.GROSS),
          List.of(ItemColumn.TAX, ItemColumn.AMOUNT));
    }
    return List.of(ItemColumn.AMOUNT);
  }
}

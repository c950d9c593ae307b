package com.invoiceparserpro.benchmarks.synthetic.content;

import java.math.BigDecimal;
import java.util.List;

/**
 * A position of an invoice.
 *
 * @param price per unit, with tax where the invoice's prices are with tax
 * @param discount per cent, zero for none
 * @param rate of tax, per cent
 * @param group the number of the group it belongs to
 */
public record Item(
    String sku,
    String description,
    List<String> details,
    BigDecimal quantity,
    String unit,
    BigDecimal price,
    BigDecimal discount,
    BigDecimal rate,
    BigDecimal net,
    BigDecimal tax,
    BigDecimal gross,
    int group) {

  public Item {
    details = List.copyOf(details);
  }
}

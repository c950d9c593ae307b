package com.invoiceparserpro.benchmarks.synthetic.page;

import java.util.List;

/** Blocks side by side, in shares of the width. */
public record Columns(List<Block> parts, List<Float> shares) implements Block {

  public Columns {
    parts = List.copyOf(parts);
    shares = List.copyOf(shares);
    if (parts.size() != shares.size()) {
      throw new IllegalArgumentException(parts.size() + " columns, " + shares.size() + " shares");
    }
  }

  public static Columns of(Block left, float share, Block right) {
    return new Columns(List.of(left, right), List.of(share, 1 - share));
  }

  public static Columns of(Block left, Block middle, Block right) {
    return new Columns(List.of(left, middle, right), List.of(0.34f, 0.33f, 0.33f));
  }
}

package com.invoiceparserpro.benchmarks.synthetic.page;

import java.util.List;

/** Blocks below each other. */
public record Stack(List<Block> parts) implements Block {

  public Stack {
    parts = List.copyOf(parts);
  }

  public static Stack of(Block... parts) {
    return new Stack(List.of(parts));
  }
}

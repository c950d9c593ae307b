package com.invoiceparserpro.benchmarks.synthetic.design;

import com.invoiceparserpro.benchmarks.synthetic.content.Draw;
import com.invoiceparserpro.benchmarks.synthetic.page.Align;
import com.invoiceparserpro.benchmarks.synthetic.page.Block;
import com.invoiceparserpro.benchmarks.synthetic.page.Columns;
import com.invoiceparserpro.benchmarks.synthetic.page.Stack;
import java.util.List;

/** Sets the totals where they are not part of the table. */
final class SumSetter {

  private final Look look;
  private final PairSetter setter;
  private final Draw draw;

  SumSetter(Look look, PairSetter setter, Draw draw) {
    this.look = look;
    this.setter = setter;
    this.draw = draw;
  }

  Block set(List<Pair> sums) {
    Stack empty = new Stack(List.of());
    Align labels = draw.any(Align.LEFT, Align.RIGHT);
    float share = draw.any(0.5f, 0.55f, 0.6f);
    return switch (look.sums()) {
      case RIGHT -> Columns.of(empty, share, setter.table(sums, labels, Align.RIGHT, true));
      case LEFT -> setter.table(sums, labels, draw.any(Align.LEFT, Align.RIGHT), false);
      case CENTER ->
          new Columns(
              List.of(empty, setter.table(sums, labels, Align.RIGHT, true), empty),
              List.of(0.25f, 0.5f, 0.25f));
      case WHOLE_WIDTH, IN_TABLE -> setter.table(sums, labels, Align.RIGHT, true);
      case HEADS -> setter.heads(sums, Math.min(7, sums.size()));
      case INLINE_RIGHT -> setter.lines(sums, Align.RIGHT);
      case BOXES -> setter.boxes(sums, Math.min(4, sums.size()));
    };
  }
}

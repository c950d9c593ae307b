package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.parsing.choice.Choice;
import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Features;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Where no label names the customer: the address block at the left where an envelope has its window
 * (DIN 5008 and its like elsewhere).
 */
final class WindowAddress {

  /** Shares of the page that hold the window. */
  private static final double TOP = 0.1;

  private static final double BOTTOM = 0.4;
  private static final double RIGHT = 0.3;

  /** Points by which lines of a block may be out of line. */
  private static final double ALIGNED = 2;

  private final List<ReadLine> lines;
  private final Set<ReadLine> used;

  WindowAddress(List<ReadLine> lines, Set<ReadLine> used) {
    this.lines = lines;
    this.used = used;
  }

  /** The first lines of such blocks, from top to bottom. */
  List<Choice<String>> find(List<Choice<String>> names) {
    return names.stream()
        .filter(name -> name.line().page().number() == 1 && inWindow(name))
        .filter(name -> !used.contains(name.line()) && headsAddress(name))
        .sorted(Comparator.comparingDouble(name -> name.line().line().baseline()))
        .map(
            name ->
                new Choice<>(
                    name.value(), new Features().add(Feature.WINDOW), name.line(), name.span()))
        .toList();
  }

  private static boolean inWindow(Choice<String> name) {
    Box box = name.span().box();
    double y = box.y0() / name.line().page().height();
    return y > TOP && y < BOTTOM && box.x0() < RIGHT * name.line().page().width();
  }

  /** Whether two or three lines follow right below, one of them with a number, and none above. */
  private boolean headsAddress(Choice<String> name) {
    Box box = name.span().box();
    int below = 0;
    boolean digits = false;
    for (ReadLine line : lines) {
      if (line.page() != name.line().page()) {
        continue;
      }
      for (Span segment : line.line().segments()) {
        double lower = (segment.box().y0() - box.y0()) / Math.max(1, box.height());
        boolean aligned = Math.abs(segment.box().x0() - box.x0()) < ALIGNED;
        if (aligned && lower < -0.5 && lower > -1.7) {
          return false;
        }
        if (aligned && lower > 0.5 && lower < 4.6) {
          below++;
          digits |= Chars.hasDigit(segment.text());
        }
      }
    }
    return below >= 2 && below <= 5 && digits;
  }
}

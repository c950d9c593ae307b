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
 * Where no label names the customer: the address block where an envelope has its window, at the
 * left (DIN 5008 and its like) or at the right (as in France and Italy).
 */
final class WindowAddress {

  /** Shares of the page that hold the window. */
  private static final double TOP = 0.1;

  private static final double BOTTOM = 0.4;
  private static final double LEFT = 0.3;
  private static final double RIGHT = 0.45;

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
        .filter(name -> !used.contains(name.line()) && !isPhrase(name) && headsAddress(name))
        .sorted(Comparator.comparingDouble(name -> name.line().line().baseline()))
        .map(
            name ->
                new Choice<>(
                    name.value(),
                    new Features().add(isRight(name) ? Feature.WINDOW_RIGHT : Feature.WINDOW),
                    name.line(),
                    name.span()))
        .toList();
  }

  private static boolean inWindow(Choice<String> name) {
    Box box = name.span().box();
    double y = box.y0() / name.line().page().height();
    boolean left = box.x0() < LEFT * name.line().page().width();
    boolean window = y > TOP && left;
    return y < BOTTOM && (window || ((left || isRight(name)) && !isReachable(name)));
  }

  /** A salutation heads a letter, not an address. */
  private static boolean isPhrase(Choice<String> name) {
    return name.features().get(Feature.PHRASE) > 0 || name.features().get(Feature.IN_TEXT) > 0;
  }

  private static boolean isRight(Choice<String> name) {
    return name.span().box().x0() > RIGHT * name.line().page().width();
  }

  /** Issuers print their telephone and tax ID below their address; few print those of customers. */
  private static boolean isReachable(Choice<String> name) {
    return name.features().get(Feature.CONTACT_NEAR) > 0
        || name.features().get(Feature.TAX_ID_NEAR) > 0;
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

package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.choice.Choice;
import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Features;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the net is printed once for each rate of tax, "Net at 0 % 2,852.79" and "Net at 19 %
 * 75.00", the sum of those near each other is a candidate for the subtotal.
 */
final class NetSum {

  private static final int MOST = 5;

  /** Lines from one net to the next: its tax may stand between. */
  private static final int NEXT = 2;

  private NetSum() {}

  private record Net(AmountSpot amount, BigDecimal rate, ReadLine line, int index) {}

  static void add(
      List<ReadLine> lines, Set<ReadLine> used, Map<Field, List<Choice<BigDecimal>>> choices) {
    List<Net> run = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Net net = used.contains(lines.get(i)) ? null : net(lines.get(i), i);
      if (net != null) {
        if (!run.isEmpty() && i - run.get(run.size() - 1).index() > NEXT) {
          add(run, choices);
          run.clear();
        }
        run.add(net);
      }
    }
    add(run, choices);
  }

  private static @Nullable Net net(ReadLine line, int index) {
    AmountSpot rate = null;
    AmountSpot amount = null;
    for (AmountSpot spot : line.amounts()) {
      if (spot.percent()) {
        rate = spot;
      } else if (spot.looksLikeMoney()) {
        if (amount != null) {
          return null;
        }
        amount = spot;
      }
    }
    if (rate == null || amount == null) {
      return null;
    }
    for (LabelMatch label : line.labels()) {
      if (label.opensSegment()
          && label.is(LabelKind.SUBTOTAL)
          && !label.is(LabelKind.TAX_AMOUNT)
          && !label.is(LabelKind.TOTAL_AMOUNT)) {
        return new Net(amount, rate.value(), line, index);
      }
    }
    return null;
  }

  private static void add(List<Net> run, Map<Field, List<Choice<BigDecimal>>> choices) {
    Set<BigDecimal> rates = new HashSet<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Net net : run) {
      rates.add(net.rate());
      sum = sum.add(net.amount().value());
    }
    if (run.size() < 2 || run.size() > MOST || rates.size() < run.size()) {
      return;
    }
    Net first = run.get(0);
    choices
        .computeIfAbsent(Field.SUBTOTAL, field -> new ArrayList<>())
        .add(
            new Choice<>(
                sum,
                new Features().add(Feature.RATE_ROWS),
                first.line(),
                first.amount().span(),
                true));
  }
}

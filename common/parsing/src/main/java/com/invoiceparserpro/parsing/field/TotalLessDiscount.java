package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.choice.Choice;
import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Features;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds three lines below each other that are a sum, a discount and what is left: "Total 1,255.00",
 * "Less discount 55.00", "Net amount 1,200.00". The first is the subtotal then, whatever it is
 * called, and the last the total unless a tax follows.
 */
final class TotalLessDiscount {

  private static final KindSet SUMS =
      KindSet.of(LabelKind.TOTAL_AMOUNT, LabelKind.SUBTOTAL, LabelKind.AMOUNT_DUE);

  private static final KindSet TAX = KindSet.of(LabelKind.TAX_AMOUNT);
  private static final KindSet DISCOUNT = KindSet.of(LabelKind.DISCOUNT_AMOUNT);

  /** Lines below that a tax may stand on. */
  private static final int TAX_LINES = 4;

  private TotalLessDiscount() {}

  static void add(
      List<ReadLine> lines, Set<ReadLine> used, Map<Field, List<Choice<BigDecimal>>> choices) {
    for (int i = 0; i + 2 < lines.size(); i++) {
      if (!used.contains(lines.get(i))) {
        add(lines, i, choices);
      }
    }
  }

  private static void add(
      List<ReadLine> lines, int at, Map<Field, List<Choice<BigDecimal>>> choices) {
    AmountSpot sum = called(lines.get(at), SUMS);
    AmountSpot discount = sum == null ? null : called(lines.get(at + 1), DISCOUNT);
    AmountSpot left = discount == null ? null : called(lines.get(at + 2), SUMS);
    if (sum == null
        || discount == null
        || left == null
        || sum.value().subtract(discount.value().abs()).compareTo(left.value()) != 0) {
      return;
    }
    add(Field.SUBTOTAL, lines.get(at), sum, choices);
    int end = Math.min(lines.size(), at + 3 + TAX_LINES);
    if (lines.subList(at + 3, end).stream().allMatch(line -> called(line, TAX) == null)) {
      add(Field.TOTAL_AMOUNT, lines.get(at + 2), left, choices);
    }
  }

  private static void add(
      Field field, ReadLine line, AmountSpot amount, Map<Field, List<Choice<BigDecimal>>> choices) {
    choices
        .computeIfAbsent(field, f -> new ArrayList<>())
        .add(
            new Choice<>(
                amount.value(), new Features().add(Feature.COLUMN_SUM), line, amount.span()));
  }

  /** The one amount of money of a line that such a label opens; null if there is none. */
  private static @Nullable AmountSpot called(ReadLine line, KindSet kinds) {
    AmountSpot money = null;
    for (AmountSpot spot : line.amounts()) {
      if (!spot.percent()) {
        if (money != null) {
          return null;
        }
        money = spot;
      }
    }
    if (money == null || !money.looksLikeMoney()) {
      return null;
    }
    for (LabelMatch label : line.labels()) {
      if (label.opensSegment() && label.any(kinds)) {
        return money;
      }
    }
    return null;
  }
}

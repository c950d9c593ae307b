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
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds rows called a sum that hold net, tax and gross side by side: "Total 351.14 52.35 403.49".
 * That two add up to the third says which is which.
 */
final class SumRows {

  private static final List<Field> FIELDS =
      List.of(Field.SUBTOTAL, Field.TAX_AMOUNT, Field.TOTAL_AMOUNT);

  private SumRows() {}

  static void add(
      List<ReadLine> lines, Set<ReadLine> used, Map<Field, List<Choice<BigDecimal>>> choices) {
    for (ReadLine line : lines) {
      if (line.amounts().size() >= FIELDS.size() && !used.contains(line) && isSum(line)) {
        add(line, choices);
      }
    }
  }

  private static boolean isSum(ReadLine line) {
    for (LabelMatch label : line.labels()) {
      boolean sum = label.is(LabelKind.TOTAL_AMOUNT) || label.is(LabelKind.SUBTOTAL);
      if (sum && label.opensSegment()) {
        return true;
      }
    }
    return false;
  }

  private static void add(ReadLine line, Map<Field, List<Choice<BigDecimal>>> choices) {
    List<AmountSpot> money = new ArrayList<>(FIELDS.size());
    for (AmountSpot spot : line.amounts()) {
      if (spot.looksLikeMoney()) {
        money.add(spot);
      }
    }
    if (money.size() != FIELDS.size() || !addsUp(money)) {
      return;
    }
    for (int i = 0; i < FIELDS.size(); i++) {
      AmountSpot spot = money.get(i);
      choices
          .computeIfAbsent(FIELDS.get(i), field -> new ArrayList<>())
          .add(
              new Choice<>(
                  spot.value(), new Features().add(Feature.COLUMN_SUM), line, spot.span()));
    }
  }

  /** Net and tax are the gross, and the tax is the smaller part. */
  private static boolean addsUp(List<AmountSpot> money) {
    BigDecimal net = money.get(0).value();
    BigDecimal tax = money.get(1).value();
    return tax.signum() != 0
        && tax.abs().compareTo(net.abs()) < 0
        && net.add(tax).compareTo(money.get(2).value()) == 0;
  }
}

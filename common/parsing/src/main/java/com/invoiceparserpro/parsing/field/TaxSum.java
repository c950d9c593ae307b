package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.choice.Choice;
import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Features;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where taxes are printed one by one, their sum is a candidate for the tax as well. */
final class TaxSum {

  private static final int MAX_TAXES = 5;

  /** What a label and the look of its amount must be worth. */
  private static final double SURE = 1;

  private TaxSum() {}

  static void add(Map<Field, List<Choice<BigDecimal>>> choices) {
    List<Choice<BigDecimal>> taxes =
        new ArrayList<>(choices.getOrDefault(Field.TAX_AMOUNT, List.of()));
    taxes.sort(Comparator.comparingDouble(tax -> -Relation.worth(tax.features())));
    Set<ReadLine> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Choice<BigDecimal>> best = new ArrayList<>();
    for (Choice<BigDecimal> tax : taxes) {
      if (Relation.worth(tax.features()) > SURE && seen.add(tax.line())) {
        best.add(tax);
      }
    }
    if (best.size() < 2 || best.size() > MAX_TAXES) {
      return;
    }
    BigDecimal sum = best.stream().map(Choice::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    Features features =
        Features.mean(best.stream().map(Choice::features).toList()).add(Feature.TAX_SUM);
    Choice<BigDecimal> first = best.get(0);
    taxes.add(new Choice<>(sum, features, first.line(), first.span(), true));
    choices.put(Field.TAX_AMOUNT, taxes);
  }
}

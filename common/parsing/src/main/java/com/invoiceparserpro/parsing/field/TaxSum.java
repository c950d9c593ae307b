package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.choice.Choice;
import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Features;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where taxes are printed one by one, their sum is a candidate for the tax as well: that of those
 * below each other, else of all.
 */
final class TaxSum {

  private static final int MAX_TAXES = 5;

  /** Lines from one tax to the next: one may stand between. */
  private static final int NEXT = 2;

  /** In font sizes: taxes farther apart are not of one list. */
  private static final double FAR = 4;

  /** What a label and the look of its amount must be worth. */
  private static final double SURE = 1;

  private TaxSum() {}

  static void add(List<ReadLine> lines, Map<Field, List<Choice<BigDecimal>>> choices) {
    List<Choice<BigDecimal>> taxes =
        new ArrayList<>(choices.getOrDefault(Field.TAX_AMOUNT, List.of()));
    taxes.sort(Comparator.comparingDouble(tax -> -Relation.worth(tax.features())));
    IdentityHashMap<ReadLine, Choice<BigDecimal>> best = new IdentityHashMap<>();
    for (Choice<BigDecimal> tax : taxes) {
      if (Relation.worth(tax.features()) > SURE && !isBase(tax) && !isOfAnother(tax)) {
        best.putIfAbsent(tax.line(), tax);
      }
    }
    if (best.size() < 2) {
      return;
    }
    List<List<Choice<BigDecimal>>> runs = runs(lines, best);
    if (runs.stream().allMatch(run -> run.size() == 1)) {
      runs = List.of(runs.stream().flatMap(List::stream).toList());
    }
    for (List<Choice<BigDecimal>> run : runs) {
      if (run.size() > 1 && run.size() <= MAX_TAXES) {
        taxes.add(sum(run));
      }
    }
    choices.put(Field.TAX_AMOUNT, taxes);
  }

  /** An amount that a label of its own names is no tax for standing below one. */
  private static boolean isOfAnother(Choice<BigDecimal> tax) {
    return tax.features().get(Feature.BELOW) > 0 && tax.features().get(Feature.RIVAL) > 0;
  }

  /** Whether the tax of it stands behind. */
  private static boolean isBase(Choice<BigDecimal> tax) {
    return tax.features().get(Feature.NOT_LAST) > 0 && RateRows.isBase(tax.line(), tax.value());
  }

  /** Taxes whose lines stand right below each other. */
  private static List<List<Choice<BigDecimal>>> runs(
      List<ReadLine> lines, IdentityHashMap<ReadLine, Choice<BigDecimal>> best) {
    List<List<Choice<BigDecimal>>> runs = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      Choice<BigDecimal> tax = best.get(lines.get(i));
      if (tax != null) {
        if (last < 0 || i - last > NEXT || isFar(lines.get(last), lines.get(i))) {
          runs.add(new ArrayList<>());
        }
        runs.get(runs.size() - 1).add(tax);
        last = i;
      }
    }
    return runs;
  }

  private static boolean isFar(ReadLine above, ReadLine below) {
    double gap = below.line().baseline() - above.line().baseline();
    return above.page() != below.page() || gap > FAR * below.line().size();
  }

  private static Choice<BigDecimal> sum(List<Choice<BigDecimal>> taxes) {
    BigDecimal sum = taxes.stream().map(Choice::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    Features features =
        Features.mean(taxes.stream().map(Choice::features).toList()).add(Feature.TAX_SUM);
    Choice<BigDecimal> first = taxes.get(0);
    return new Choice<>(sum, features, first.line(), first.span(), true);
  }
}

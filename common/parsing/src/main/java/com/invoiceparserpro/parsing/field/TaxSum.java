package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where taxes are printed one by one, their sum is a candidate for the tax as well. */
final class TaxSum {

  private static final int MAX_TAXES = 5;

  private TaxSum() {}

  static void add(Map<Field, List<Candidate<BigDecimal>>> candidates) {
    List<Candidate<BigDecimal>> taxes = candidates.getOrDefault(Field.TAX_AMOUNT, List.of());
    Set<ReadLine> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Candidate<BigDecimal>> best = new ArrayList<>();
    for (Candidate<BigDecimal> tax : taxes) {
      if (tax.score() > 1 && seen.add(tax.line())) {
        best.add(tax);
      }
    }
    if (best.size() < 2 || best.size() > MAX_TAXES) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    double score = 0;
    for (Candidate<BigDecimal> tax : best) {
      sum = sum.add(tax.value());
      score += tax.score() / best.size();
    }
    List<Candidate<BigDecimal>> all = new ArrayList<>(taxes);
    all.add(
        Math.min(2, all.size()),
        new Candidate<>(sum, score, best.get(0).line(), best.get(0).span(), true));
    candidates.put(Field.TAX_AMOUNT, all);
  }
}

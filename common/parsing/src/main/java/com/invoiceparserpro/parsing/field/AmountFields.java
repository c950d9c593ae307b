package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.table.LineItems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the candidates of the amount fields and lets the {@link Reconciler} choose. */
final class AmountFields {

  private static final Set<LabelKind> KINDS =
      EnumSet.of(
          LabelKind.SUBTOTAL,
          LabelKind.TAX_AMOUNT,
          LabelKind.DISCOUNT_AMOUNT,
          LabelKind.SHIPPING_AMOUNT,
          LabelKind.TOTAL_AMOUNT,
          LabelKind.AMOUNT_DUE,
          LabelKind.OTHER_AMOUNT);

  /** A whole number is no money where money is printed with decimals; else it may be. */
  private static final double NO_MONEY = -3;

  private static final double WHOLE_MONEY = -0.2;

  /** So many amounts with decimals show the document's habit. */
  private static final int HABIT = 3;

  /** Of several amounts beside a label the last is meant; those before are rates and bases. */
  private static final double NOT_LAST = -0.6;

  /** What is due is the total where no total is stated. */
  private static final double DUE_FOR_TOTAL = -0.6;

  /** A sum below its column, as good as a label beside it. */
  private static final double SUM = 2;

  private AmountFields() {}

  static void read(List<ReadLine> lines, LineItems items, Map<Field, Extracted<?>> fields) {
    Map<Field, List<Candidate<BigDecimal>>> candidates = candidates(lines, items.used());
    for (LineItems.Sum sum : items.sums()) {
      candidates
          .computeIfAbsent(sum.field(), f -> new ArrayList<>())
          .add(new Candidate<>(sum.amount().value(), SUM, sum.line(), sum.amount().span()));
    }
    List<Candidate<BigDecimal>> due = candidates.getOrDefault(Field.AMOUNT_DUE, List.of());
    List<Candidate<BigDecimal>> total =
        candidates.computeIfAbsent(Field.TOTAL_AMOUNT, f -> new ArrayList<>());
    for (Candidate<BigDecimal> candidate : due) {
      total.add(
          new Candidate<>(
              candidate.value(),
              candidate.score() + DUE_FOR_TOTAL,
              candidate.line(),
              candidate.span()));
    }
    candidates.values().forEach(list -> list.sort(Comparator.comparingDouble(c -> -c.score())));
    TaxSum.add(candidates);
    new Reconciler(candidates, items.items()).choose(fields);
    due.stream()
        .max(Comparator.comparingDouble(Candidate::score))
        .filter(best -> best.score() > 0.8)
        .ifPresent(best -> fields.put(Field.AMOUNT_DUE, best.extracted()));
  }

  static Map<Field, List<Candidate<BigDecimal>>> candidates(
      List<ReadLine> lines, Set<ReadLine> used) {
    Labeled labeled =
        new Labeled(lines.stream().map(line -> used.contains(line) ? bare(line) : line).toList());
    Map<Field, List<Candidate<BigDecimal>>> candidates = new EnumMap<>(Field.class);
    long decimals =
        lines.stream()
            .flatMap(line -> line.amounts().stream())
            .filter(spot -> !spot.percent() && spot.value().scale() == 2)
            .limit(HABIT)
            .count();
    double whole = decimals < HABIT ? WHOLE_MONEY : NO_MONEY;
    for (int i = 0; i < lines.size(); i++) {
      ReadLine line = lines.get(i);
      if (used.contains(line)) {
        continue;
      }
      for (AmountSpot spot : line.amounts()) {
        if (spot.percent()) {
          continue;
        }
        double fit = spot.looksLikeMoney() ? 0.3 : whole;
        double last = isLast(spot, line) ? 0 : NOT_LAST;
        for (Map.Entry<LabelKind, Double> entry :
            labeled.scores(i, spot.span(), KINDS).entrySet()) {
          double score = entry.getValue() + fit + last;
          entry
              .getKey()
              .field()
              .filter(field -> score > 0)
              .ifPresent(
                  field ->
                      candidates
                          .computeIfAbsent(field, f -> new ArrayList<>())
                          .add(new Candidate<>(spot.value(), score, line, spot.span())));
        }
      }
    }
    return candidates;
  }

  /** Labels of an item table say nothing of the amounts below it. */
  private static ReadLine bare(ReadLine line) {
    return new ReadLine(line.page(), line.line(), List.of(), List.of(), List.of());
  }

  private static boolean isLast(AmountSpot spot, ReadLine line) {
    for (AmountSpot other : line.amounts()) {
      if (other.span().from() > spot.span().from()
          && !other.percent()
          && line.line()
                  .text()
                  .substring(spot.span().to(), other.span().from())
                  .chars()
                  .filter(Character::isLetter)
                  .count()
              < 6) {
        return false;
      }
    }
    return true;
  }
}

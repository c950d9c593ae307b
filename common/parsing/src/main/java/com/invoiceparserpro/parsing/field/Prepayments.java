package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Arithmetic;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was paid before and what was still owed, between the total and the amount due. */
final class Prepayments {

  private static final double PROVEN = 0.97;
  private static final double LEAST = 2;

  private Prepayments() {}

  static void read(List<ReadLine> lines, Set<ReadLine> used, Map<Field, Extracted<?>> fields) {
    BigDecimal total = amount(fields, Field.TOTAL_AMOUNT);
    BigDecimal due = amount(fields, Field.AMOUNT_DUE);
    List<Candidate<BigDecimal>> paid = candidates(lines, used, LabelKind.AMOUNT_PAID);
    List<Candidate<BigDecimal>> earlier = candidates(lines, used, LabelKind.PREVIOUS_BALANCE);
    if (total != null && due != null && prove(total, due, paid, earlier, fields)) {
      trustDue(fields);
      return;
    }
    best(paid).ifPresent(found -> fields.put(Field.AMOUNT_PAID, found.extracted()));
    best(earlier).ifPresent(found -> fields.put(Field.PREVIOUS_BALANCE, found.extracted()));
  }

  /** An amount due that payments lead to is as sure as the total that they start from. */
  private static void trustDue(Map<Field, Extracted<?>> fields) {
    Extracted<?> total = fields.get(Field.TOTAL_AMOUNT);
    Extracted<?> due = fields.get(Field.AMOUNT_DUE);
    if (total == null || due == null) {
      return;
    }
    double proven = Math.min(PROVEN, total.confidence());
    if (proven > due.confidence()) {
      fields.put(
          Field.AMOUNT_DUE, new Extracted<>(due.value(), proven, due.source(), due.location()));
    }
  }

  /** Looks for the pair, or the one, that leads from the total to the amount due. */
  private static boolean prove(
      BigDecimal total,
      BigDecimal due,
      List<Candidate<BigDecimal>> paid,
      List<Candidate<BigDecimal>> earlier,
      Map<Field, Extracted<?>> fields) {
    BigDecimal open = total.subtract(due);
    for (Candidate<BigDecimal> payment : paid) {
      if (Arithmetic.equal(open.abs(), payment.value().abs(), 1)) {
        fields.put(Field.AMOUNT_PAID, payment.extracted(PROVEN));
        best(earlier).ifPresent(found -> fields.put(Field.PREVIOUS_BALANCE, found.extracted()));
        return true;
      }
    }
    for (Candidate<BigDecimal> balance : earlier) {
      if (Arithmetic.equal(open.add(balance.value()), BigDecimal.ZERO, 1)) {
        fields.put(Field.PREVIOUS_BALANCE, balance.extracted(PROVEN));
        best(paid).ifPresent(found -> fields.put(Field.AMOUNT_PAID, found.extracted()));
        return true;
      }
      for (Candidate<BigDecimal> payment : paid) {
        BigDecimal rest = open.add(balance.value()).subtract(payment.value().abs());
        if (Arithmetic.equal(rest, BigDecimal.ZERO, 1)) {
          fields.put(Field.PREVIOUS_BALANCE, balance.extracted(PROVEN));
          fields.put(Field.AMOUNT_PAID, payment.extracted(PROVEN));
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<Candidate<BigDecimal>> best(List<Candidate<BigDecimal>> candidates) {
    return candidates.stream()
        .filter(candidate -> candidate.score() > LEAST)
        .max(Comparator.comparingDouble(Candidate::score));
  }

  private static List<Candidate<BigDecimal>> candidates(
      List<ReadLine> lines, Set<ReadLine> used, LabelKind kind) {
    List<Candidate<BigDecimal>> found = new ArrayList<>();
    for (ReadLine line : lines) {
      for (LabelMatch label : line.labels()) {
        if (!used.contains(line) && label.is(kind) && label.opensSegment()) {
          beside(line, label, kind).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** The money that ends the label's row. */
  private static Optional<Candidate<BigDecimal>> beside(
      ReadLine line, LabelMatch label, LabelKind kind) {
    return line.amounts().stream()
        .filter(AmountSpot::looksLikeMoney)
        .filter(amount -> Relation.beside(label, amount.span(), line.labels()) > 0)
        .max(Comparator.comparingInt(amount -> amount.span().from()))
        .map(
            amount ->
                new Candidate<>(
                    amount.value(),
                    Relation.label(label, kind)
                        + Relation.beside(label, amount.span(), line.labels()),
                    line,
                    amount.span()));
  }

  private static @Nullable BigDecimal amount(Map<Field, Extracted<?>> fields, Field field) {
    Extracted<?> extracted = fields.get(field);
    return extracted == null ? null : (BigDecimal) extracted.value();
  }
}

package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Arithmetic;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.text.Chars;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What was paid before and what was still owed, between the total and the amount due. */
final class Prepayments {

  private static final double PROVEN = 0.97;
  private static final double LEAST = 2;

  /** Lines below a payment that may state what is left. */
  private static final int REST_LINES = 3;

  private Prepayments() {}

  static void read(List<ReadLine> lines, Set<ReadLine> used, Map<Field, Extracted<?>> fields) {
    BigDecimal total = Stated.amount(fields, Field.TOTAL_AMOUNT);
    BigDecimal due = Stated.amount(fields, Field.AMOUNT_DUE);
    List<Candidate<BigDecimal>> paid = candidates(lines, used, LabelKind.AMOUNT_PAID);
    List<Candidate<BigDecimal>> earlier = candidates(lines, used, LabelKind.PREVIOUS_BALANCE);
    if (total != null && due != null && prove(total, due, paid, earlier, fields)) {
      trustDue(fields);
      return;
    }
    if (total != null
        && (due == null || due.compareTo(total) == 0)
        && rest(lines, used, total, paid, fields)) {
      return;
    }
    best(paid).ifPresent(found -> fields.put(Field.AMOUNT_PAID, found.extracted()));
    best(earlier).ifPresent(found -> fields.put(Field.PREVIOUS_BALANCE, found.extracted()));
  }

  /**
   * What a payment leaves of the total, if it is printed below: the last of two amounts to be paid,
   * whatever it is called.
   */
  private static boolean rest(
      List<ReadLine> lines,
      Set<ReadLine> used,
      BigDecimal total,
      List<Candidate<BigDecimal>> paid,
      Map<Field, Extracted<?>> fields) {
    for (Candidate<BigDecimal> payment : paid) {
      BigDecimal rest = total.abs().subtract(payment.value().abs());
      int below = lines.indexOf(payment.line()) + 1;
      int end = Math.min(lines.size(), below + REST_LINES);
      for (ReadLine line : rest.signum() > 0 ? lines.subList(below, end) : List.<ReadLine>of()) {
        for (AmountSpot spot : line.amounts()) {
          boolean left = spot.looksLikeMoney() && spot.value().abs().compareTo(rest) == 0;
          if (left && !used.contains(line) && Chars.hasLetter(line.line().text())) {
            Extracted<?> whole = Objects.requireNonNull(fields.get(Field.TOTAL_AMOUNT));
            double proven = Math.min(PROVEN, whole.confidence());
            fields.put(
                Field.AMOUNT_DUE,
                new Candidate<>(spot.value(), 0, line, spot.span()).extracted(proven));
            fields.put(Field.AMOUNT_PAID, payment.extracted(PROVEN));
            return true;
          }
        }
      }
    }
    return false;
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
}

package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Arithmetic;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.LineItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the amounts together: the combination of candidates whose scores and equations say most
 * for it.
 */
final class Reconciler {

  private static final int PER_FIELD = 4;

  private static final double PROVEN = 2.2;
  private static final double PROVEN_TRIVIALLY = 0.7;
  private static final double DISPROVEN = -0.8;
  private static final double LINES_GIVE_SUBTOTAL = 1.2;
  private static final double LINES_GIVE_TOTAL = 0.9;
  private static final double SAME_PLACE = -2.5;
  private static final double IMPOSSIBLE = -3;
  private static final double SURE = 0.97;

  /** A total may be called so before tax is added; that must prove itself. */
  private static final double TOTAL_FOR_SUBTOTAL = -1.3;

  private final List<@Nullable Candidate<BigDecimal>> subtotals;
  private final List<Candidate<BigDecimal>> standIns = new ArrayList<>();
  private final List<@Nullable Candidate<BigDecimal>> taxes;
  private final List<@Nullable Candidate<BigDecimal>> discounts;
  private final List<@Nullable Candidate<BigDecimal>> shippings;
  private final List<@Nullable Candidate<BigDecimal>> totals;
  private final @Nullable BigDecimal lineSum;
  private final int lineCount;

  Reconciler(Map<Field, List<Candidate<BigDecimal>>> candidates, List<LineItem> items) {
    this.taxes = options(candidates, Field.TAX_AMOUNT);
    this.discounts = options(candidates, Field.DISCOUNT_AMOUNT);
    this.shippings = options(candidates, Field.SHIPPING_AMOUNT);
    this.totals = options(candidates, Field.TOTAL_AMOUNT);
    this.subtotals = options(candidates, Field.SUBTOTAL);
    for (Candidate<BigDecimal> total : candidates.getOrDefault(Field.TOTAL_AMOUNT, List.of())) {
      if (standIns.size() < PER_FIELD) {
        double score = total.score() + TOTAL_FOR_SUBTOTAL;
        standIns.add(new Candidate<>(total.value(), score, total.line(), total.span()));
      }
    }
    subtotals.addAll(standIns);
    this.lineCount = items.size();
    this.lineSum =
        items.stream()
            .map(item -> item.decimal(LineColumn.AMOUNT))
            .flatMap(Optional::stream)
            .reduce(BigDecimal::add)
            .orElse(null);
  }

  /** The best candidates of different values, and the possibility that there is none. */
  private static List<@Nullable Candidate<BigDecimal>> options(
      Map<Field, List<Candidate<BigDecimal>>> candidates, Field field) {
    List<@Nullable Candidate<BigDecimal>> options = new ArrayList<>();
    for (Candidate<BigDecimal> candidate : candidates.getOrDefault(field, List.of())) {
      boolean known =
          options.stream().anyMatch(o -> o != null && o.value().compareTo(candidate.value()) == 0);
      if (!known && options.size() < PER_FIELD) {
        options.add(candidate);
      }
    }
    options.add(null);
    return options;
  }

  /** Puts the chosen amounts into {@code fields}. */
  void choose(Map<Field, Extracted<?>> fields) {
    @Nullable Combination best = null;
    for (Candidate<BigDecimal> total : totals) {
      for (Candidate<BigDecimal> subtotal : subtotals) {
        for (Candidate<BigDecimal> tax : taxes) {
          for (Candidate<BigDecimal> discount : discounts) {
            for (Candidate<BigDecimal> shipping : shippings) {
              Combination next = new Combination(subtotal, tax, discount, shipping, total);
              next.score = score(next);
              best = best == null || next.score > best.score ? next : best;
            }
          }
        }
      }
    }
    if (best != null) {
      boolean proven = best.proven;
      put(fields, Field.SUBTOTAL, best.subtotal, proven);
      put(fields, Field.TAX_AMOUNT, best.tax, proven);
      put(fields, Field.DISCOUNT_AMOUNT, best.discount, proven);
      put(fields, Field.SHIPPING_AMOUNT, best.shipping, proven);
      put(fields, Field.TOTAL_AMOUNT, best.total, proven);
    }
  }

  private static void put(
      Map<Field, Extracted<?>> fields,
      Field field,
      @Nullable Candidate<BigDecimal> candidate,
      boolean proven) {
    if (candidate != null) {
      fields.put(field, proven ? candidate.extracted(SURE) : candidate.extracted());
    }
  }

  private double score(Combination c) {
    double score = c.sumOfScores() + samePlaces(c);
    if (c.total == null) {
      return c.subtotal != null && standIns.contains(c.subtotal) ? score + IMPOSSIBLE : score;
    }
    BigDecimal total = c.total.value();
    if (c.tax != null && c.tax.value().abs().compareTo(total.abs()) >= 0 && total.signum() != 0) {
      score += IMPOSSIBLE;
    }
    if (lineSum != null) {
      if (c.subtotal != null && Arithmetic.equal(lineSum, c.subtotal.value(), 1 + lineCount)) {
        score += LINES_GIVE_SUBTOTAL;
      } else if (Arithmetic.equal(lineSum, total, 1 + lineCount)) {
        score += LINES_GIVE_TOTAL;
      }
    }
    score += equation(c, total);
    boolean unproven = !c.proven && c.subtotal != null && standIns.contains(c.subtotal);
    return unproven ? score + IMPOSSIBLE : score;
  }

  private double equation(Combination c, BigDecimal total) {
    BigDecimal tax = value(c.tax);
    BigDecimal discount = value(c.discount).abs();
    BigDecimal shipping = value(c.shipping);
    if (c.subtotal == null) {
      // Lines and the other amounts may prove the total without a subtotal.
      boolean proven =
          lineSum != null
              && c.terms() > 0
              && Arithmetic.equal(
                  lineSum.subtract(discount).add(shipping).add(tax), total, 1 + lineCount);
      c.proven = proven;
      return proven ? PROVEN - 0.5 : 0;
    }
    BigDecimal net = c.subtotal.value();
    boolean exact = Arithmetic.equal(net.subtract(discount).add(shipping).add(tax), total, 2);
    boolean discounted = Arithmetic.equal(net.add(shipping).add(tax), total, 2);
    boolean shipped = Arithmetic.equal(net.subtract(discount).add(tax), total, 2);
    c.proven =
        (exact || discounted || shipped)
            && c.terms() > 0
            && tax.add(discount).add(shipping).signum() != 0;
    if (exact) {
      return c.proven ? PROVEN : PROVEN_TRIVIALLY;
    }
    return discounted || shipped ? PROVEN - 0.4 : DISPROVEN;
  }

  private static BigDecimal value(@Nullable Candidate<BigDecimal> candidate) {
    return candidate == null ? BigDecimal.ZERO : candidate.value();
  }

  /** One printed amount is one field, but for a total that is the subtotal as well. */
  private static double samePlaces(Combination c) {
    List<Candidate<BigDecimal>> chosen = c.chosen();
    double penalty = 0;
    for (int i = 0; i < chosen.size(); i++) {
      for (int j = i + 1; j < chosen.size(); j++) {
        penalty += chosen.get(i).span().overlaps(chosen.get(j).span()) ? SAME_PLACE : 0;
      }
    }
    return penalty;
  }

  private static final class Combination {
    final @Nullable Candidate<BigDecimal> subtotal;
    final @Nullable Candidate<BigDecimal> tax;
    final @Nullable Candidate<BigDecimal> discount;
    final @Nullable Candidate<BigDecimal> shipping;
    final @Nullable Candidate<BigDecimal> total;
    double score;
    boolean proven;

    Combination(
        @Nullable Candidate<BigDecimal> subtotal,
        @Nullable Candidate<BigDecimal> tax,
        @Nullable Candidate<BigDecimal> discount,
        @Nullable Candidate<BigDecimal> shipping,
        @Nullable Candidate<BigDecimal> total) {
      this.subtotal = subtotal;
      this.tax = tax;
      this.discount = discount;
      this.shipping = shipping;
      this.total = total;
    }

    List<Candidate<BigDecimal>> chosen() {
      List<Candidate<BigDecimal>> chosen = new ArrayList<>();
      add(chosen, subtotal);
      add(chosen, tax);
      add(chosen, discount);
      add(chosen, shipping);
      add(chosen, total);
      return chosen;
    }

    private static void add(
        List<Candidate<BigDecimal>> chosen, @Nullable Candidate<BigDecimal> candidate) {
      if (candidate != null) {
        chosen.add(candidate);
      }
    }

    double sumOfScores() {
      return chosen().stream().mapToDouble(Candidate::score).sum();
    }

    /** Amounts beside subtotal and total. */
    int terms() {
      return (tax == null ? 0 : 1) + (discount == null ? 0 : 1) + (shipping == null ? 0 : 1);
    }
  }
}

package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.choice.AmountQuestion;
import com.invoiceparserpro.parsing.choice.Choice;
import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Features;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.table.LineItems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the candidates of the amount fields: money that a label names. */
final class AmountFields {

  private static final KindSet KINDS =
      KindSet.of(
          LabelKind.SUBTOTAL,
          LabelKind.TAX_AMOUNT,
          LabelKind.DISCOUNT_AMOUNT,
          LabelKind.SHIPPING_AMOUNT,
          LabelKind.TOTAL_AMOUNT,
          LabelKind.AMOUNT_DUE,
          LabelKind.OTHER_AMOUNT);

  private static final KindSet TERMS = KindSet.of(LabelKind.DUE_DATE, LabelKind.PAYMENT_TERMS);

  /** What else may be taken off. */
  private static final KindSet NO_DISCOUNT =
      KindSet.of(
          LabelKind.AMOUNT_PAID,
          LabelKind.PREVIOUS_BALANCE,
          LabelKind.OTHER_AMOUNT,
          LabelKind.TAX_AMOUNT,
          LabelKind.AMOUNT_DUE,
          LabelKind.TOTAL_AMOUNT);

  /** What can be told by sums alone. */
  private static final List<LabelKind> UNLABELED =
      List.of(LabelKind.SUBTOTAL, LabelKind.TAX_AMOUNT, LabelKind.TOTAL_AMOUNT);

  /** Totals come last. */
  private static final int MOST_UNLABELED = 15;

  private final List<ReadLine> lines;
  private final LineItems items;
  private final MoneyTraits traits;
  private final List<Unlabeled> unlabeled = new ArrayList<>();
  private final Map<Field, List<Choice<BigDecimal>>> choices = new EnumMap<>(Field.class);

  /** Money, and what labels say of it. */
  private record Unlabeled(AmountSpot spot, ReadLine line, Set<LabelKind> named) {}

  private AmountFields(List<ReadLine> lines, LineItems items) {
    this.lines = lines;
    this.items = items;
    this.traits = MoneyTraits.of(lines, items.used());
  }

  /** The candidates by field, those of the amount due among them. */
  static Map<Field, List<Choice<BigDecimal>>> choices(List<ReadLine> lines, LineItems items) {
    AmountFields fields = new AmountFields(lines, items);
    fields.gather();
    fields.addUnlabeled();
    fields.addTakenOff();
    fields.addSums();
    fields.lend(Field.AMOUNT_DUE, Field.TOTAL_AMOUNT, Feature.DUE_AS_TOTAL);
    fields.lend(Field.TOTAL_AMOUNT, Field.SUBTOTAL, Feature.TOTAL_AS_SUBTOTAL);
    TaxSum.add(lines, fields.choices);
    RateRows.add(lines, items.used(), fields.choices);
    SumRows.add(lines, items.used(), fields.choices);
    NetSum.add(lines, items.used(), fields.choices);
    TotalLessDiscount.add(lines, items.used(), fields.choices);
    return fields.choices;
  }

  static AmountQuestion question(List<ReadLine> lines, LineItems items) {
    return new AmountQuestion(choices(lines, items), Circumstances.of(lines, items));
  }

  private void gather() {
    Labeled labeled =
        new Labeled(
            lines.stream().map(line -> items.used().contains(line) ? bare(line) : line).toList());
    for (int i = 0; i < lines.size(); i++) {
      ReadLine line = lines.get(i);
      if (items.used().contains(line)) {
        continue;
      }
      for (AmountSpot spot : line.amounts()) {
        if (!spot.percent() && !isBound(spot)) {
          Map<LabelKind, Features> fits = labeled.of(i, spot.span(), KINDS, spot.looksLikeMoney());
          if (isForEarlyPayment(line, fits.get(LabelKind.DISCOUNT_AMOUNT))) {
            fits.remove(LabelKind.DISCOUNT_AMOUNT);
          }
          fits.forEach(
              (kind, features) ->
                  kind.field().ifPresent(field -> add(field, features, line, spot)));
          if (spot.looksLikeMoney()) {
            unlabeled.add(new Unlabeled(spot, line, fits.keySet()));
          }
        }
      }
    }
  }

  /** "If you pay by 21 April, a discount of 72.61 EUR": a sentence that says when. */
  private static boolean isForEarlyPayment(ReadLine line, @Nullable Features discount) {
    return discount != null
        && discount.get(Feature.LABEL_IN_PROSE) > 0
        && (!line.dates().isEmpty() || line.names(TERMS));
  }

  /** Whether it is what an amount has to reach: "free shipping (orders > 300 EUR)". */
  private static boolean isBound(AmountSpot spot) {
    String text = spot.span().line().text();
    int at = spot.span().from() - 1;
    while (at > 0 && isSpaceOrCurrency(text.charAt(at))) {
      at--;
    }
    boolean arrow = at > 0 && "-=".indexOf(text.charAt(at - 1)) >= 0;
    return at >= 0 && "<>≤≥".indexOf(text.charAt(at)) >= 0 && !arrow;
  }

  private static boolean isSpaceOrCurrency(char c) {
    return c == ' ' || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /** A label may be in no language file: what the sums prove is found without. */
  private void addUnlabeled() {
    int first = Math.max(0, unlabeled.size() - MOST_UNLABELED);
    for (Unlabeled money : unlabeled.subList(first, unlabeled.size())) {
      for (LabelKind kind : UNLABELED) {
        boolean other = kind == LabelKind.TAX_AMOUNT && isSubtotal(money.line());
        if (!money.named().contains(kind) && !other) {
          Features features =
              new Features().add(Feature.UNLABELED).addIf(!money.named().isEmpty(), Feature.RIVAL);
          kind.field().ifPresent(field -> add(field, features, money.line(), money.spot()));
        }
      }
    }
  }

  /** "Subtotal expenses" is no tax, though the sums would have it so. */
  private static boolean isSubtotal(ReadLine line) {
    if (line.amounts().size() > 1) {
      return false;
    }
    for (LabelMatch label : line.labels()) {
      if (label.isStrong(LabelKind.SUBTOTAL)
          && label.opensSegment()
          && !label.is(LabelKind.TAX_AMOUNT)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Discounts have names that no language file knows: "WELCOME15 -13.80". One is an amount taken
   * off above the taxes; that the sums need it is the proof.
   */
  private void addTakenOff() {
    for (Unlabeled money : unlabeled) {
      if (money.line().labels().stream().anyMatch(AmountFields::isTax)) {
        return;
      }
      boolean known = money.line().names(NO_DISCOUNT);
      if (money.spot().value().signum() < 0 && money.named().isEmpty() && !known) {
        add(
            Field.DISCOUNT_AMOUNT,
            new Features().add(Feature.UNLABELED),
            money.line(),
            money.spot());
      }
    }
  }

  private static boolean isTax(LabelMatch label) {
    return label.isStrong(LabelKind.TAX_AMOUNT) && label.opensSegment();
  }

  private void add(Field field, Features features, ReadLine line, AmountSpot spot) {
    Features all = features.addAll(traits.of(line, spot));
    of(field).add(new Choice<>(spot.value(), all, line, spot.span()));
  }

  private void addSums() {
    for (LineItems.Sum sum : items.sums()) {
      Features features = new Features().add(Feature.COLUMN_SUM);
      of(sum.field())
          .add(new Choice<>(sum.amount().value(), features, sum.line(), sum.amount().span()));
    }
  }

  private void lend(Field from, Field to, Feature as) {
    for (Choice<BigDecimal> choice : List.copyOf(of(from))) {
      boolean named = choice.features().get(Feature.UNLABELED) == 0;
      if (named && choice.features().get(Feature.DUE_AS_TOTAL) == 0) {
        Features features = new Features().addAll(choice.features()).add(as);
        of(to).add(new Choice<>(choice.value(), features, choice.line(), choice.span()));
      }
    }
  }

  private List<Choice<BigDecimal>> of(Field field) {
    return choices.computeIfAbsent(field, f -> new ArrayList<>());
  }

  /** Labels of an item table say nothing of the amounts below it. */
  private static ReadLine bare(ReadLine line) {
    return new ReadLine(line.page(), line.line(), List.of(), List.of(), List.of());
  }
}

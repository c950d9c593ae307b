package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Arithmetic;
import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Location;
import com.invoiceparserpro.model.Source;
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
 * What leads from the subtotal to the total beside discount, shipping and tax, where the sums prove
 * it: surcharges, insurance, rounding, taxes withheld, each with a label of its own.
 */
final class OtherCharges {

  /** More of them are no charges. */
  private static final int MOST = 6;

  private static final KindSet CHARGE = KindSet.of(LabelKind.OTHER_AMOUNT);

  /** What other fields are for, and what is paid rather than charged. */
  private static final KindSet NONE =
      KindSet.where(
          kind ->
              (kind.isSummary() && kind != LabelKind.OTHER_AMOUNT)
                  || kind == LabelKind.AMOUNT_PAID
                  || kind == LabelKind.PREVIOUS_BALANCE);

  private record Charge(BigDecimal value, @Nullable Location location) {}

  private OtherCharges() {}

  static void read(List<ReadLine> lines, Set<ReadLine> used, Map<Field, Extracted<?>> fields) {
    BigDecimal subtotal = Stated.amount(fields, Field.SUBTOTAL);
    BigDecimal total = Stated.amount(fields, Field.TOTAL_AMOUNT);
    if (subtotal == null || total == null) {
      return;
    }
    BigDecimal missing =
        total
            .subtract(subtotal)
            .add(or0(Stated.amount(fields, Field.DISCOUNT_AMOUNT)).abs())
            .subtract(or0(Stated.amount(fields, Field.SHIPPING_AMOUNT)))
            .subtract(or0(Stated.amount(fields, Field.TAX_AMOUNT)));
    if (missing.signum() == 0) {
      return;
    }
    List<Charge> charges = charges(lines, used);
    if (charges.isEmpty() || charges.size() > MOST) {
      return;
    }
    Charge proven = proven(charges, missing);
    if (proven != null) {
      double confidence =
          Math.min(confidence(fields, Field.SUBTOTAL), confidence(fields, Field.TOTAL_AMOUNT));
      Source source = proven.location == null ? Source.DERIVED : Source.TEXT;
      fields.put(
          Field.OTHER_CHARGES, new Extracted<>(proven.value, confidence, source, proven.location));
    }
  }

  /** The one charge, or the sum of several, that is what is missing. */
  private static @Nullable Charge proven(List<Charge> charges, BigDecimal missing) {
    for (Charge charge : charges) {
      // "Less withholding tax 126.00" is taken off without a sign.
      if (Arithmetic.equal(charge.value.abs(), missing.abs(), 1)) {
        BigDecimal value = charge.value.abs();
        return new Charge(missing.signum() < 0 ? value.negate() : value, charge.location);
      }
    }
    for (int chosen = 1; chosen < 1 << charges.size(); chosen++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int i = 0; i < charges.size(); i++) {
        sum = (chosen & 1 << i) == 0 ? sum : sum.add(charges.get(i).value);
      }
      if (sum.signum() != 0 && Arithmetic.equal(sum, missing, Integer.bitCount(chosen))) {
        return new Charge(sum, null);
      }
    }
    return null;
  }

  /** The amounts that end lines called a charge. */
  private static List<Charge> charges(List<ReadLine> lines, Set<ReadLine> used) {
    List<Charge> charges = new ArrayList<>();
    for (ReadLine line : lines) {
      if (line.amounts().isEmpty() || used.contains(line)) {
        continue;
      }
      for (LabelMatch label : line.labels()) {
        if (label.any(CHARGE) && !label.any(NONE) && label.opensSegment()) {
          AmountSpot amount = beside(line, label);
          if (amount != null && amount.value().signum() != 0) {
            charges.add(new Charge(amount.value(), line.page().locate(amount.span().box())));
          }
        }
      }
    }
    return charges;
  }

  /** The money farthest to the right that a label stands for. */
  private static @Nullable AmountSpot beside(ReadLine line, LabelMatch label) {
    AmountSpot last = null;
    for (AmountSpot spot : line.amounts()) {
      if (spot.looksLikeMoney() && Relation.beside(label, spot.span(), line.labels()) > 0) {
        last = spot;
      }
    }
    return last;
  }

  private static BigDecimal or0(@Nullable BigDecimal amount) {
    return amount == null ? BigDecimal.ZERO : amount;
  }

  private static double confidence(Map<Field, Extracted<?>> fields, Field field) {
    Extracted<?> extracted = fields.get(field);
    return extracted == null ? 0 : extracted.confidence();
  }
}

package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Source;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.text.TermDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The due date that follows from the terms, where none is stated. */
final class DerivedDueDate {

  private static final double SURE = 0.85;

  private DerivedDueDate() {}

  static void read(List<ReadLine> lines, Set<ReadLine> used, Map<Field, Extracted<?>> fields) {
    Extracted<?> issued = fields.get(Field.INVOICE_DATE);
    if (issued == null || fields.containsKey(Field.DUE_DATE)) {
      return;
    }
    OptionalInt days = days(lines, used, fields.get(Field.PAYMENT_TERMS));
    if (days.isPresent()) {
      LocalDate due = ((LocalDate) issued.value()).plusDays(days.getAsInt());
      double confidence = SURE * issued.confidence();
      fields.put(Field.DUE_DATE, new Extracted<>(due, confidence, Source.DERIVED, null));
    }
  }

  /** What the terms grant, or else all lines that speak of payment, if they agree. */
  private static OptionalInt days(
      List<ReadLine> lines, Set<ReadLine> used, @Nullable Extracted<?> terms) {
    if (terms != null) {
      OptionalInt stated = TermDays.of(terms.value().toString());
      if (stated.isPresent()) {
        return stated;
      }
    }
    List<OptionalInt> granted = new ArrayList<>();
    for (ReadLine line : lines) {
      if (used.contains(line)) {
        continue;
      }
      for (LabelMatch label : line.labels()) {
        if (!label.isStrong(LabelKind.PAYMENT_TERMS) && !label.isStrong(LabelKind.DUE_DATE)) {
          continue;
        }
        OptionalInt days = TermDays.of(label.segment().text());
        // A sentence with the word in it may be about what happens so many days later.
        boolean within = !label.opensSegment() && days.orElse(0) > 0;
        if (label.isStrong(LabelKind.PAYMENT_TERMS) || !within) {
          granted.add(days);
        }
      }
    }
    Set<OptionalInt> agreed = new HashSet<>(granted);
    agreed.remove(OptionalInt.empty());
    return agreed.size() == 1 ? agreed.iterator().next() : OptionalInt.empty();
  }
}

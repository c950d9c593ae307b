package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Features;
import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds for a place the labels that may stand for it. */
final class Labeled {

  /** Lines between a label and a value below it, at most. */
  private static final int REACH = 4;

  private final List<ReadLine> lines;

  /** A label and its relation to a place. */
  record Fit(Features features, double worth) {}

  Labeled(List<ReadLine> lines) {
    this.lines = lines;
  }

  /**
   * What says that {@code value}, on the line at {@code index}, belongs to each of {@code kinds}:
   * the label that fits best, and whether another kind's fits better.
   */
  Map<LabelKind, Features> of(int index, Span value, KindSet kinds) {
    return of(index, value, kinds, false);
  }

  /** The same; {@code behind} says whether a label may follow its value: "1,566.15 Total". */
  Map<LabelKind, Features> of(int index, Span value, KindSet kinds, boolean behind) {
    Map<LabelKind, Fit> fits = new EnumMap<>(LabelKind.class);
    ReadLine line = lines.get(index);
    for (LabelMatch label : line.labels()) {
      if (label.any(kinds)) {
        Relation.describeBeside(label, value, line.labels())
            .ifPresent(relation -> note(fits, label, relation, kinds));
        if (behind) {
          Relation.describeBehind(label, value)
              .ifPresent(relation -> note(fits, label, relation, kinds));
        }
      }
    }
    for (int above = index - 1; above >= Math.max(0, index - REACH); above--) {
      ReadLine labelLine = lines.get(above);
      for (LabelMatch label : labelLine.labels()) {
        if (label.any(kinds)) {
          Relation.describeBelow(label, labelLine, value, line, index - above - 1)
              .ifPresent(relation -> note(fits, label, relation, kinds));
        }
      }
    }
    return withRivals(fits);
  }

  private static void note(
      Map<LabelKind, Fit> fits, LabelMatch label, Features relation, KindSet kinds) {
    for (LabelKind kind : kinds.kinds()) {
      if (label.is(kind)) {
        Features features = Relation.describe(label, kind).addAll(relation);
        Fit fit = new Fit(features, Relation.worth(features));
        fits.merge(kind, fit, (a, b) -> a.worth() >= b.worth() ? a : b);
      }
    }
  }

  private static Map<LabelKind, Features> withRivals(Map<LabelKind, Fit> fits) {
    Map<LabelKind, Features> described = new EnumMap<>(LabelKind.class);
    for (Map.Entry<LabelKind, Fit> each : fits.entrySet()) {
      Fit fit = each.getValue();
      double margin = 0;
      for (Fit other : fits.values()) {
        margin = Math.max(margin, other.worth() - fit.worth());
      }
      described.put(
          each.getKey(),
          fit.features().addIf(margin > 0, Feature.RIVAL).add(Feature.RIVAL_MARGIN, margin));
    }
    return described;
  }
}

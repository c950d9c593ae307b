package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Features;
import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.field.Labeled.Fit;
import com.invoiceparserpro.parsing.layout.Span;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds for a name the label that says whose it is: "Bill to" beside it, or some lines above. */
final class PartyLabels {

  /** Lines of the name's own column; one that it is not in counts a quarter. */
  private static final int REACH = 3;

  /** So many lines of other columns may stand between a label and its name. */
  private static final int MOST_LINES = 12;

  private static final BitSet NONE = new BitSet();

  private final List<ReadLine> lines;

  /** Lines with a label of a party on them. */
  private final Map<LabelKind, BitSet> labeled = new EnumMap<>(LabelKind.class);

  PartyLabels(List<ReadLine> lines) {
    this.lines = lines;
    for (LabelKind party : KindSet.PARTY.kinds()) {
      BitSet named = new BitSet();
      for (int i = 0; i < lines.size(); i++) {
        for (LabelMatch label : lines.get(i).labels()) {
          if (label.is(party)) {
            named.set(i);
          }
        }
      }
      labeled.put(party, named);
    }
  }

  /** The label of {@code kind} that fits a name best: beside it, or a few lines above. */
  Optional<Fit> of(int index, Span name, LabelKind kind) {
    BitSet named = labeled.getOrDefault(kind, NONE);
    if (!isNamedFrom(named, index, index)) {
      return Optional.empty();
    }
    Fit best = null;
    ReadLine line = lines.get(index);
    for (LabelMatch label : line.labels()) {
      if (label.is(kind) && label.opensSegment() && !label.isPartOfName()) {
        Features relation = Relation.describeBeside(label, name, line.labels()).orElse(null);
        best = better(best, label, kind, relation);
      }
    }
    double reach = 0;
    for (int i = index - 1; i >= 0 && reach < REACH && isNamedFrom(named, i, index); i--) {
      ReadLine labelLine = lines.get(i);
      if (labelLine.page() != line.page()) {
        break;
      }
      for (LabelMatch label : labelLine.labels()) {
        if (label.is(kind)
            && label.opensSegment()
            && !label.isPartOfName()
            && label.coverage() > 0.5) {
          Features relation = Relation.describeBelow(label, labelLine, name, line, 0).orElse(null);
          if (relation != null) {
            best = better(best, label, kind, relation.add(Feature.LINES_BETWEEN, reach));
          }
        }
      }
      reach += isInColumn(labelLine, name) ? 1 : 0.25;
    }
    return Optional.ofNullable(best);
  }

  /** Whether any line up to {@code last} has a label, the lines that are too far above left out. */
  private static boolean isNamedFrom(BitSet named, int last, int index) {
    return named.previousSetBit(last) >= Math.max(0, index - MOST_LINES);
  }

  private static boolean isInColumn(ReadLine line, Span name) {
    for (Span segment : line.line().segments()) {
      if (segment.box().x0() < name.box().x1() && name.box().x0() < segment.box().x1()) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Fit better(
      @Nullable Fit best, LabelMatch label, LabelKind kind, @Nullable Features relation) {
    if (relation == null) {
      return best;
    }
    Features features = Relation.describe(label, kind).addAll(relation);
    Fit fit = new Fit(features, Relation.worth(features));
    return best != null && best.worth() >= fit.worth() ? best : fit;
  }
}

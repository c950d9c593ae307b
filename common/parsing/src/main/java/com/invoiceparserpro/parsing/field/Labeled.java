package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds for a place the labels that may stand for it. */
final class Labeled {

  /** Lines between a label and a value below it, at most. */
  private static final int REACH = 4;

  /** What a value loses for a label that some other label fits better. */
  private static final double RIVAL = 0.7;

  private final List<ReadLine> lines;

  Labeled(List<ReadLine> lines) {
    this.lines = lines;
  }

  /**
   * The evidence that {@code value}, on the line at {@code index}, belongs to each of {@code
   * kinds}.
   */
  Map<LabelKind, Double> scores(int index, Span value, Set<LabelKind> kinds) {
    Map<LabelKind, Double> scores = new EnumMap<>(LabelKind.class);
    ReadLine line = lines.get(index);
    for (LabelMatch label : line.labels()) {
      if (!label.any(kinds::contains)) {
        continue;
      }
      double relation = Relation.beside(label, value, line.labels());
      if (relation > 0) {
        note(scores, label, relation, kinds);
      }
    }
    for (int above = index - 1; above >= Math.max(0, index - REACH); above--) {
      ReadLine labelLine = lines.get(above);
      for (LabelMatch label : labelLine.labels()) {
        if (!label.any(kinds::contains)) {
          continue;
        }
        double relation = Relation.below(label, labelLine, value, line, index - above - 1);
        if (relation > 0) {
          note(scores, label, relation, kinds);
        }
      }
    }
    return withRivals(scores);
  }

  private static void note(
      Map<LabelKind, Double> scores, LabelMatch label, double relation, Set<LabelKind> kinds) {
    for (LabelKind kind : kinds) {
      if (label.is(kind)) {
        scores.merge(kind, relation + Relation.label(label, kind), Math::max);
      }
    }
  }

  private static Map<LabelKind, Double> withRivals(Map<LabelKind, Double> scores) {
    Map<LabelKind, Double> adjusted = new EnumMap<>(LabelKind.class);
    scores.forEach(
        (kind, score) -> {
          double rival =
              scores.entrySet().stream()
                  .filter(other -> other.getKey() != kind)
                  .mapToDouble(Map.Entry::getValue)
                  .max()
                  .orElse(0);
          adjusted.put(kind, rival > score ? score - RIVAL - 0.5 * (rival - score) : score);
        });
    return adjusted;
  }
}

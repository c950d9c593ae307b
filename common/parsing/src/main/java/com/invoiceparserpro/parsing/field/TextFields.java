package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses the fields that are codes: the invoice number and the order number. */
final class TextFields {

  private static final int REACH = 3;

  /** "Invoice 123": the title itself may name the number. */
  private static final double TITLE = -0.5;

  private static final double MARKED = 0.8;

  /** The part of a page that holds its header. */
  private static final double TOP = 0.5;

  private TextFields() {}

  static void read(List<ReadLine> lines, Set<ReadLine> used, Map<Field, Extracted<?>> fields) {
    code(lines, used, LabelKind.INVOICE_NUMBER)
        .filter(best -> best.score() > 0.7)
        .ifPresent(best -> fields.put(Field.INVOICE_NUMBER, best.extracted()));
    code(lines, used, LabelKind.PURCHASE_ORDER)
        .filter(best -> best.score() > 1)
        .ifPresent(best -> fields.put(Field.PURCHASE_ORDER, best.extracted()));
  }

  private static Optional<Candidate<String>> code(
      List<ReadLine> lines, Set<ReadLine> used, LabelKind kind) {
    List<Candidate<String>> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      ReadLine line = lines.get(i);
      if (used.contains(line)) {
        continue;
      }
      if (kind == LabelKind.INVOICE_NUMBER) {
        marked(line, candidates);
      }
      for (LabelMatch label : line.labels()) {
        boolean named = label.is(kind);
        boolean title = kind == LabelKind.INVOICE_NUMBER && label.any(LabelKind::isTitle);
        if (named) {
          beside(line, label, kind, candidates);
          below(lines, i, label, Relation.label(label, kind), candidates);
        } else if (title && label.opensSegment()) {
          title(line, label, candidates);
        }
      }
    }
    return candidates.stream().max(Comparator.comparingDouble(Candidate::score));
  }

  private static void beside(
      ReadLine line, LabelMatch label, LabelKind kind, List<Candidate<String>> candidates) {
    Code.after(line, label.span().to(), label.isStrong(kind) && label.opensSegment())
        .ifPresent(
            span -> {
              double relation = Relation.beside(label, span, line.labels());
              if (relation > 0) {
                add(candidates, line, span, Relation.label(label, kind) + relation);
              }
            });
  }

  private static void below(
      List<ReadLine> lines,
      int index,
      LabelMatch label,
      double worth,
      List<Candidate<String>> candidates) {
    for (int i = index + 1; i <= Math.min(lines.size() - 1, index + REACH); i++) {
      ReadLine line = lines.get(i);
      for (Span segment : line.line().segments()) {
        double relation = Relation.below(label, lines.get(index), segment, line, i - index - 1);
        if (relation > 0) {
          boolean claimed =
              line.labels().stream().anyMatch(other -> other.span().overlaps(segment));
          double score = worth + relation - (claimed ? 1 : 0);
          Code.after(line, segment.from(), label.isStrong(LabelKind.INVOICE_NUMBER))
              .filter(span -> span.to() <= segment.to())
              .ifPresent(span -> add(candidates, line, span, score));
        }
      }
    }
  }

  /** "# 123" or "No. 123" on its own, near the top. */
  private static void marked(ReadLine line, List<Candidate<String>> candidates) {
    boolean top = line.page().number() == 1 && line.line().baseline() < TOP * line.page().height();
    for (Span segment : line.line().segments()) {
      if (top && Code.MARKER.matcher(segment.text()).lookingAt()) {
        Code.after(line, segment.from()).ifPresent(span -> add(candidates, line, span, MARKED));
      }
    }
  }

  private static void title(ReadLine line, LabelMatch label, List<Candidate<String>> candidates) {
    Code.after(line, label.span().to())
        .ifPresent(
            span -> {
              double relation = Relation.beside(label, span, line.labels());
              if (relation > 1) {
                add(candidates, line, span, relation + TITLE);
              }
            });
  }

  private static void add(
      List<Candidate<String>> candidates, ReadLine line, Span span, double score) {
    double place =
        0.3 * (1 - line.line().baseline() / line.page().height())
            - 0.3 * (line.page().number() - 1);
    candidates.add(new Candidate<>(span.text(), score + place, line, span));
  }
}

package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import com.invoiceparserpro.text.TermDays;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The payment terms as printed beside their label, or below it. */
final class Terms {

  private static final int LONGEST = 120;
  private static final int REACH = 2;
  private static final double BESIDE = 0.8;
  private static final double LEAST = 1;

  private Terms() {}

  static void read(List<ReadLine> lines, Map<Field, Extracted<?>> fields) {
    List<Candidate<String>> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      ReadLine line = lines.get(i);
      for (LabelMatch label : line.labels()) {
        if (label.is(LabelKind.PAYMENT_TERMS) && label.opensSegment()) {
          double worth = Relation.label(label, LabelKind.PAYMENT_TERMS);
          Span beside = beside(line, label);
          if (isTerm(line, beside)) {
            candidates.add(new Candidate<>(beside.text(), worth + BESIDE, line, beside));
          } else if (label.coverage() > 0.9) {
            below(lines, i, label, worth).ifPresent(candidates::add);
          }
        }
      }
    }
    candidates.stream()
        .filter(candidate -> candidate.score() > LEAST)
        .max(Comparator.comparingDouble(Candidate::score))
        .ifPresent(best -> fields.put(Field.PAYMENT_TERMS, best.extracted()));
  }

  private static Optional<Candidate<String>> below(
      List<ReadLine> lines, int index, LabelMatch label, double worth) {
    for (int i = index + 1; i <= Math.min(lines.size() - 1, index + REACH); i++) {
      ReadLine line = lines.get(i);
      for (Span segment : line.line().segments()) {
        double relation = Relation.below(label, lines.get(index), segment, line, i - index - 1);
        if (relation > 0 && isTerm(line, segment.trimmed())) {
          Span value = segment.trimmed();
          return Optional.of(new Candidate<>(value.text(), worth + relation, line, value));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether it is text, of a term's length, that is no date and no label of something else. */
  private static boolean isTerm(ReadLine line, Span value) {
    if (value.isEmpty() || value.text().length() > LONGEST || !Chars.hasLetter(value.text())) {
      return false;
    }
    boolean date = line.dates().stream().anyMatch(spot -> spot.span().overlaps(value));
    boolean labeled =
        line.labels().stream()
            .anyMatch(
                label ->
                    label.span().from() == value.from()
                        && (label.hasColon() || label.coverage() > 0.9));
    return !date && (!labeled || TermDays.of(value.text()).isPresent());
  }

  private static Span beside(ReadLine line, LabelMatch label) {
    String text = line.line().text();
    int from = label.span().to();
    while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    return from >= text.length()
        ? new Span(line.line(), from, from)
        : new Span(line.line(), from, line.line().segmentAt(from).to()).trimmed();
  }
}

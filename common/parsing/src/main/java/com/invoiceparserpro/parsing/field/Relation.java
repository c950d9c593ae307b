package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Line;
import com.invoiceparserpro.parsing.layout.Span;
import java.util.List;

/** How well a place fits a label: beside it, or below it. Scores; 0 or less is no relation. */
final class Relation {

  /** In font sizes: how far below a label its value may stand. */
  private static final double MAX_BELOW = 3.2;

  private Relation() {}

  /** A label's own worth. */
  static double label(LabelMatch label, LabelKind kind) {
    double score = label.isStrong(kind) ? 1.2 : 0.2;
    score += label.opensSegment() ? 0.3 : -0.3;
    score += label.hasColon() ? 0.3 : 0;
    score += Math.min(0.3, 0.1 * (label.words() - 1));
    Span segment = label.span().line().segmentAt(label.span().from());
    long words = segment.text().chars().filter(c -> c == ' ').count() + 1;
    return words > 9 ? score - 0.6 : score;
  }

  /**
   * A value to the right of a label on the same line.
   *
   * @param labels all labels of the line: one in between claims the value
   */
  static double beside(LabelMatch label, Span value, List<LabelMatch> labels) {
    if (value.from() < label.span().to()) {
      return 0;
    }
    Line line = value.line();
    String between = line.text().substring(label.span().to(), value.from());
    long tabs = between.chars().filter(c -> c == '\t').count();
    long words = between.strip().isEmpty() ? 0 : between.strip().split("\\s+").length;
    if (between.strip().chars().noneMatch(Character::isLetterOrDigit)) {
      words = 0;
    }
    for (LabelMatch other : labels) {
      boolean inBetween =
          other.span().from() >= label.span().to() && other.span().to() <= value.from();
      boolean claims = other.any(kind -> !kind.isColumn());
      if (inBetween && claims && (other.opensSegment() || other.hasColon())) {
        return 0;
      }
    }
    double gap = value.box().x0() - label.span().box().x1();
    double score = tabs == 0 ? 1.5 : 1.4;
    return score - 0.25 * Math.min(words, 4) - 0.0015 * Math.max(0, gap) - (tabs > 1 ? 0.3 : 0);
  }

  /** A value on a line below a label. */
  static double below(
      LabelMatch label, ReadLine labelLine, Span value, ReadLine valueLine, int linesBetween) {
    if (labelLine.page() != valueLine.page()) {
      return 0;
    }
    Box above = label.span().box();
    Box under = value.box();
    double em = Math.max(6, label.span().line().size());
    double drop = under.y0() - above.y1();
    if (drop > MAX_BELOW * em || under.y1() <= above.y1()) {
      return 0;
    }
    double overlap = Math.min(above.x1(), under.x1()) - Math.max(above.x0(), under.x0());
    double aligned =
        Math.min(
            Math.abs(above.x0() - under.x0()),
            Math.min(
                Math.abs(above.x1() - under.x1()), Math.abs(above.centerX() - under.centerX())));
    if (overlap <= 0 && aligned > em) {
      return 0;
    }
    return 1.2 - 0.02 * Math.min(20, aligned) - 0.12 * Math.max(0, drop) / em - 0.25 * linesBetween;
  }
}

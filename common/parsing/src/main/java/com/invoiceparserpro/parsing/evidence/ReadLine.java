package com.invoiceparserpro.parsing.evidence;

import com.invoiceparserpro.parsing.layout.Line;
import com.invoiceparserpro.parsing.layout.Page;
import com.invoiceparserpro.parsing.layout.Span;
import java.util.List;

/** A line with what was found on it. */
public record ReadLine(
    Page page, Line line, List<LabelMatch> labels, List<AmountSpot> amounts, List<DateSpot> dates) {

  /** Whether a label on the line is one of {@code kinds}. */
  public boolean names(KindSet kinds) {
    return LabelMatch.any(labels, kinds);
  }

  /** Whether any label is in {@code span}, or {@code span} in it. */
  public boolean isLabeled(Span span) {
    for (LabelMatch label : labels) {
      if (label.span().overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a label of one of {@code kinds} is in {@code span}, or {@code span} in it. */
  public boolean isLabeled(Span span, KindSet kinds) {
    for (LabelMatch label : labels) {
      if (label.any(kinds) && label.span().overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a label is there that does not stand for {@code kind} at all. */
  public boolean isLabeledOtherThan(Span span, LabelKind kind) {
    for (LabelMatch label : labels) {
      if (!label.is(kind) && label.span().overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a label is there that stands for {@code kind} and little else. */
  public boolean isStronglyLabeled(Span span, LabelKind kind) {
    for (LabelMatch label : labels) {
      if (label.isStrong(kind) && label.span().overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return line.text();
  }
}

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

  @Override
  public String toString() {
    return line.text();
  }
}

package com.invoiceparserpro.parsing.evidence;

import com.invoiceparserpro.parsing.layout.Line;
import com.invoiceparserpro.parsing.layout.Page;
import java.util.List;

/** A line with what was found on it. */
public record ReadLine(
    Page page, Line line, List<LabelMatch> labels, List<AmountSpot> amounts, List<DateSpot> dates) {

  @Override
  public String toString() {
    return line.text();
  }
}

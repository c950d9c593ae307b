package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.DateSpot;
import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import java.util.List;

/**
 * A table of what is to be paid when: a heading that speaks of payment, below it "Date" and
 * "Amount", and below these the first date with its amount.
 */
final class Schedule {

  private static final KindSet TITLES = KindSet.of(LabelKind.PAYMENT_TERMS, LabelKind.DUE_DATE);

  private static final KindSet DATES = KindSet.of(LabelKind.INVOICE_DATE, LabelKind.COLUMN_DATE);

  private static final KindSet AMOUNTS =
      KindSet.of(LabelKind.COLUMN_AMOUNT, LabelKind.AMOUNT_DUE, LabelKind.TOTAL_AMOUNT);

  /** The share of its words that a heading is. */
  private static final double WHOLE = 0.8;

  private Schedule() {}

  /** Whether a date of the line at {@code index} is the first of such a table. */
  static boolean isFirst(List<ReadLine> lines, int index, DateSpot date) {
    if (index < 2
        || lines.get(index).dates().size() != 1
        || lines.get(index).amounts().stream().noneMatch(AmountSpot::looksLikeMoney)) {
      return false;
    }
    ReadLine heading = lines.get(index - 1);
    return heading.page() == lines.get(index).page()
        && heading.names(AMOUNTS)
        && heading.amounts().isEmpty()
        && heading.dates().isEmpty()
        && isDated(heading, date)
        && isTitle(lines.get(index - 2), heading);
  }

  private static boolean isDated(ReadLine heading, DateSpot date) {
    Box below = date.span().box();
    for (LabelMatch label : heading.labels()) {
      Box above = label.span().box();
      if (label.any(DATES)
          && label.coverage() >= WHOLE
          && above.x0() < below.x1()
          && below.x0() < above.x1()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTitle(ReadLine line, ReadLine heading) {
    if (line.page() != heading.page() || !line.dates().isEmpty()) {
      return false;
    }
    for (LabelMatch label : line.labels()) {
      if (label.isStrong(TITLES) && label.opensSegment() && label.coverage() >= WHOLE) {
        return true;
      }
    }
    return false;
  }
}

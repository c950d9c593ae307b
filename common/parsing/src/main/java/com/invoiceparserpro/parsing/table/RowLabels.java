package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;

/** What the labels of a line below a heading say: a sum, a charge, another heading. */
final class RowLabels {

  /** What ends items that a printed sum proves: a "standing charge" may be one of them. */
  static final KindSet SUMS =
      KindSet.where(kind -> kind.isSummary() && kind != LabelKind.OTHER_AMOUNT);

  static final KindSet NOT_OF_ROWS =
      KindSet.where(kind -> kind.isSummary() && kind != LabelKind.DISCOUNT_AMOUNT);

  /** What is added to a single row or taken off it. */
  static final KindSet CHARGES =
      KindSet.of(LabelKind.DISCOUNT_AMOUNT, LabelKind.SHIPPING_AMOUNT, LabelKind.OTHER_AMOUNT);

  static final KindSet STOP = KindSet.of(LabelKind.STOP);

  private static final KindSet HEADING = KindSet.COLUMN.and(KindSet.SUMMARY);

  private static final double SUMMARY_COVERAGE = 0.6;

  /** So many labels side by side are a heading. */
  private static final int HEADINGS = 3;

  private RowLabels() {}

  /** A sum of what stands above it, after which the table may go on. */
  static boolean isSubtotal(ReadLine line) {
    for (LabelMatch label : line.labels()) {
      boolean partial = label.isStrong(LabelKind.SUBTOTAL) && !isWhole(label);
      if (label.opensSegment() && (label.is(LabelKind.CARRY) || partial)) {
        return true;
      }
    }
    return false;
  }

  /** "Subtotal" and no more, which may be that of a group or of all rows. */
  static boolean isWholeSubtotal(ReadLine line) {
    for (LabelMatch label : line.labels()) {
      if (label.isStrong(LabelKind.SUBTOTAL)
          && !label.is(LabelKind.TOTAL_AMOUNT)
          && label.opensSegment()
          && isWhole(label)) {
        return true;
      }
    }
    return false;
  }

  /** A heading of other things, as of taxes by rate: labels side by side, and no number. */
  static boolean headsAnother(ReadLine line) {
    if (line.line().segments().size() < HEADINGS) {
      return false;
    }
    int headings = 0;
    for (LabelMatch label : line.labels()) {
      headings += label.any(HEADING) && label.opensSegment() && label.coverage() == 1 ? 1 : 0;
    }
    return headings >= HEADINGS && line.amounts().stream().allMatch(AmountSpot::percent);
  }

  /** Whether a label of such a kind is all that a segment says. */
  static boolean isCalled(ReadLine line, KindSet kinds) {
    for (LabelMatch label : line.labels()) {
      if (label.any(kinds) && isWhole(label) && (label.opensSegment() || label.followsNumber())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a label is all that its segment says, not the start of an item's name. */
  private static boolean isWhole(LabelMatch label) {
    return label.coverage() >= SUMMARY_COVERAGE || label.hasColon();
  }
}

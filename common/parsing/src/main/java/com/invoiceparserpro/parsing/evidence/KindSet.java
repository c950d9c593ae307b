package com.invoiceparserpro.parsing.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Kinds of labels, as bits: whether a label is one of several kinds is asked more often than
 * anything else.
 */
public final class KindSet {

  public static final KindSet PARTY = where(LabelKind::isParty);
  public static final KindSet COLUMN = where(LabelKind::isColumn);
  public static final KindSet NO_COLUMN = where(kind -> !kind.isColumn());
  public static final KindSet DATE = where(LabelKind::isDate);
  public static final KindSet TITLE = where(LabelKind::isTitle);
  public static final KindSet SUMMARY = where(LabelKind::isSummary);
  public static final KindSet SUM = where(LabelKind::isSum);

  /** What may stand before the number of an invoice. */
  public static final KindSet TITLE_OR_NUMBER = TITLE.and(of(LabelKind.INVOICE_NUMBER));

  private final long bits;
  private final List<LabelKind> kinds;

  private KindSet(List<LabelKind> kinds) {
    long all = 0;
    for (LabelKind kind : kinds) {
      all |= kind.bit();
    }
    this.bits = all;
    this.kinds = List.copyOf(kinds);
  }

  public static KindSet of(LabelKind... kinds) {
    return new KindSet(List.of(kinds));
  }

  /** All kinds that pass. */
  public static KindSet where(Predicate<LabelKind> test) {
    List<LabelKind> kinds = new ArrayList<>();
    for (LabelKind kind : LabelKind.values()) {
      if (test.test(kind)) {
        kinds.add(kind);
      }
    }
    return new KindSet(kinds);
  }

  /** With those of {@code other}. */
  public KindSet and(KindSet other) {
    List<LabelKind> both = new ArrayList<>(kinds);
    both.addAll(other.kinds);
    return new KindSet(both);
  }

  public List<LabelKind> kinds() {
    return kinds;
  }

  long bits() {
    return bits;
  }
}

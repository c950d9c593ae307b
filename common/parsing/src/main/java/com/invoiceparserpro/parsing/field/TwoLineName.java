package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.util.List;
import java.util.Optional;

/** A name in print so large that it takes two lines. */
final class TwoLineName {

  /** So many lines of other columns may stand between the two. */
  private static final int MOST_LINES = 12;

  private final List<ReadLine> lines;
  private final NameTraits traits;

  TwoLineName(List<ReadLine> lines, NameTraits traits) {
    this.lines = lines;
    this.traits = traits;
  }

  /** Both lines of it, if the name goes on in the same print right below. */
  Optional<String> of(int index, Span name) {
    ReadLine line = lines.get(index);
    if (!traits.isLarge(line.line().words().get(line.line().wordAt(name.from())))) {
      return Optional.empty();
    }
    Box box = name.box();
    for (int i = index + 1; i < Math.min(lines.size(), index + MOST_LINES); i++) {
      ReadLine next = lines.get(i);
      if (next.page() != line.page() || next.line().box().y0() > box.y1() + box.height()) {
        break;
      }
      for (Span segment : next.line().segments()) {
        Box under = segment.box();
        boolean alike = Math.abs(under.height() - box.height()) < 0.1 * box.height();
        boolean aligned =
            Math.abs(under.x0() - box.x0()) < box.height() / 2
                || Math.abs(under.centerX() - box.centerX()) < box.height() / 2
                || Math.abs(under.x1() - box.x1()) < box.height() / 2;
        if (alike && aligned && under.y0() > box.y0() + box.height() / 2) {
          return next.isLabeled(segment) || line.isLabeled(name) || Chars.hasDigit(segment.text())
              ? Optional.empty()
              : Optional.of(name.text().strip() + ' ' + segment.text().strip());
        }
      }
    }
    return Optional.empty();
  }
}
